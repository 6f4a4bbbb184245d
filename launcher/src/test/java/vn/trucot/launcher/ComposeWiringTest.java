package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml and the launcher start the same services: what one sets, the other sets. */
class ComposeWiringTest {

    private static final Path HOME = Path.of(System.getProperty("trucot.checkout"));

    @ParameterizedTest
    @EnumSource
    void composeHandsAServiceTheSameSettingsAsTheLauncher(Service service) throws IOException {
        // Given
        Set<String> launcher = new ServiceEnvironment(Service::usualPort, "kafka", name -> name, "password", "key")
                .of(service)
                .keySet();

        // When
        JsonNode compose = compose().path("services").path(service.module());

        // Then
        assertThat(names(compose.path("environment"))).isEqualTo(launcher);
        assertThat(compose.at("/build/args/MODULE").asText()).isEqualTo(service.module());
        assertThat(compose.path("healthcheck").toString()).contains("/q/health/ready");
        assertThat(HOME.resolve(compose.at("/build/dockerfile").asText())).exists();
        assertThat(Files.readString(HOME.resolve(".dockerignore")))
                .contains("!" + service.module() + "/target/quarkus-app");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfAServiceIsMadeAndReached(Service service) throws IOException {
        // When
        String made = Files.readString(HOME.resolve("deploy/create-databases.sql"));
        String url = compose()
                .path("services")
                .path(service.module())
                .at("/environment/QUARKUS_DATASOURCE_JDBC_URL")
                .asText();

        // Then
        assertThat(url.isEmpty()).isEqualTo(service.database().isEmpty());
        service.database().ifPresent(database -> {
            assertThat(made).contains("create database " + database + ";");
            assertThat(url).endsWith("postgres:5432/" + database);
        });
    }

    /** The file with its anchors and merges resolved. */
    private static JsonNode compose() throws IOException {
        Map<String, Object> resolved = new Yaml().load(Files.readString(HOME.resolve("docker-compose.yml")));
        return new YAMLMapper().valueToTree(resolved);
    }

    private static Set<String> names(JsonNode environment) {
        Set<String> names = new HashSet<>();
        environment.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
