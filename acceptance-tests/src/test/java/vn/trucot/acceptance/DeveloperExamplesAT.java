package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Suite;

/** What the page for developers gives to be copied, run as it stands there. */
@Isolated
@ExtendWith(RunningSuite.class)
class DeveloperExamplesAT {

    private final Suite suite;
    private final JsonNode examples;

    @TempDir
    private Path folder;

    DeveloperExamplesAT(Suite suite) throws IOException {
        this.suite = suite;
        this.examples = new JsonMapper()
                .readTree(Path.of(System.getProperty("trucot.checkout"), "dashboard/src/developer/examples.json")
                        .toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl", "JavaScript", "Python", "Java", "R"})
    void theFirstRequestIsAnswered(String language) throws IOException, InterruptedException {
        // Given
        JsonNode points = new Api(suite.gateway(), null)
                .get("/api/v1/scores?indexSet=dti-922&orgUnit=15&period=2024")
                .expect(200)
                .body()
                .at("/scores/0/total/points");

        // When
        String said = run(named("first", language));

        // Then
        assertThat(said)
                .contains("15")
                .contains(points.decimalValue().stripTrailingZeros().toPlainString());
    }

    @Test
    void aFigureIsStated() throws IOException, InterruptedException {
        assertThat(run(examples.at("/state/0"))).contains("\"outcome\"").contains("ECO.CASHLESS.E_WALLETS");
    }

    @Test
    void anErrorLooksAsThePageSays() throws IOException, InterruptedException {
        assertThat(run(examples.at("/problem/0"))).contains("VALUE_MALFORMED").contains("soon");
    }

    private JsonNode named(String kind, String language) {
        return examples.path(kind)
                .valueStream()
                .filter(example -> example.path("name").asText().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private String run(JsonNode example) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        example.path("run").forEach(word -> command.add(word.asText()));
        Program.need(
                "the example in " + example.path("name").asText() + ": " + command + " is not to be had here",
                "bash",
                "-c",
                "command -v " + command.getFirst()
                        + (command.contains("Rscript") ? " && Rscript -e 'library(jsonlite)'" : ""));
        Path file = folder.resolve(example.path("file").asText());
        Files.writeString(
                file,
                example.path("code")
                        .asText()
                        .replace("{address}", suite.gateway().toString())
                        .replace("{language}", "vi")
                        .replace("$(./trucot token reporter)", suite.token(Role.REPORTER)));
        command.add(file.toString());
        return Program.said(Map.of(), command);
    }
}
