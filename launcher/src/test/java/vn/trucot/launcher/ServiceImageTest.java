package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** deploy/Dockerfile runs a service as the launcher does. */
class ServiceImageTest {

    private static final Path DOCKERFILE =
            Path.of(System.getProperty("trucot.checkout")).resolve("deploy/Dockerfile");
    private static final Pattern SIZES = Pattern.compile("(?m)^ENV JDK_JAVA_OPTIONS=\"(.*)\"$");
    private static final Pattern ENTRYPOINT = Pattern.compile("(?m)^ENTRYPOINT (\\[.*])$");

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void anImageStartsAServiceWithTheOptionsOfTheLauncher(Service service) throws IOException {
        // Given
        Path jar = home.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);
        List<String> options = new ArrayList<>(ServiceProcess.command(service, home, "marker"));
        options.removeAll(List.of(options.getFirst(), "marker", "-jar", jar.toString()));
        // they make a start cheap; an image is started seldom
        options.removeAll(ServiceProcess.LATE_OPTIMISING);

        // When
        List<String> entrypoint = List.of(new JsonMapper().readValue(only(ENTRYPOINT), String[].class));

        // Then
        assertThat(entrypoint).startsWith("java").endsWith("-jar", "/app/quarkus-run.jar");
        List<String> image = new ArrayList<>(entrypoint.subList(1, entrypoint.size() - 2));
        image.addAll(List.of(only(SIZES).replace("${HEAP}", service.heap()).split(" ")));
        assertThat(image).containsExactlyInAnyOrderElementsOf(options);
    }

    private static String only(Pattern instruction) throws IOException {
        String joined = Files.readString(DOCKERFILE).replaceAll("\\\\\n\\s*", "");
        List<MatchResult> found = instruction.matcher(joined).results().toList();
        assertThat(found).as("%s in %s", instruction, DOCKERFILE).hasSize(1);
        return found.getFirst().group(1);
    }
}
