package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Suite;

/** The first requests of the README, as they stand there but for the address and the token of the suite that runs. */
@Isolated
@ExtendWith(RunningSuite.class)
class ReadmeAT {

    private static final Pattern FIRST_REQUESTS =
            Pattern.compile("## First requests\\s+```bash\\n(.*?)```", Pattern.DOTALL);

    /** Tells the status of each request instead of its answer; what never ends is ended. */
    private static final String CURL = """
            curl() { # the status alone; a stream is left after a while
              local time=60
              [ "$1" = -N ] && time=3
              command curl -sS --max-time "$time" -o /dev/null -w '%{http_code}\\n' "$@" || [ "$time" = 3 ]
            }
            """;

    private final Suite suite;

    ReadmeAT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void everyFirstRequestIsAnswered() throws IOException, InterruptedException {
        // Given
        String readme = Files.readString(Path.of(System.getProperty("trucot.checkout"), "README.md"));
        String requests = FIRST_REQUESTS
                .matcher(readme)
                .results()
                .findFirst()
                .map(block -> block.group(1))
                .orElseThrow()
                .replace("http://127.0.0.1:8080", suite.gateway().toString())
                .replace("$(./trucot token reporter)", suite.token(Role.REPORTER));

        // When
        Process bash = new ProcessBuilder("bash", "-c", CURL + requests)
                .redirectErrorStream(true)
                .start();
        bash.getOutputStream().close();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = bash.waitFor(3, TimeUnit.MINUTES);

        // Then
        long asked = Pattern.compile("\\bcurl ").matcher(requests).results().count();
        List<String> statuses = Pattern.compile("^\\d{3}$", Pattern.MULTILINE)
                .matcher(said)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(ended).isTrue();
        assertThat(statuses).as(said).hasSize((int) asked).hasSizeGreaterThan(5).allMatch("200"::equals);
    }
}
