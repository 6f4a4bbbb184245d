package vn.trucot.pillar;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Pillar;

/**
 * Clients are generated from the committed description of a service ({@code api/}): whoever changes the interface sees it
 * there, and so do they. A service's test extends this.
 */
public abstract class OpenApiContract {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Path committed;
    private final Path present;

    protected OpenApiContract(Pillar pillar) {
        this.committed = Path.of("..", "api", pillar.path() + ".json");
        this.present = Path.of("target", pillar.path() + ".json");
    }

    @Test
    void theCommittedDescriptionIsTheOneOfTheRunningService() throws IOException {
        // Given
        JsonNode known = Files.exists(committed) ? JSON.readTree(committed.toFile()) : JSON.createObjectNode();

        // When
        JsonNode served = served();

        // Then
        Files.writeString(present, JSON.writeValueAsString(served) + "\n");
        assertThat(differences("", known, served))
                .as(
                        "what differs (committed -> present). Meant so? Then, from the folder of the service:%n  cp %s %s",
                        present, committed)
                .isEmpty();
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        List<String> ids = new ArrayList<>();
        served().path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.has("operationId")) {
                        ids.add(operation.path("operationId").asText());
                    }
                }));
        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSaidToNeedATokenIsWhatIsRefusedWithoutOne() {
        // Given
        List<String> said = new ArrayList<>();
        List<String> refused = new ArrayList<>();

        // When
        served().path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    String operation = each.getKey() + " " + path.getKey();
                    if (each.getValue().path("security").has(0)) {
                        said.add(operation);
                    }
                    if (status(each.getKey(), path.getKey(), each.getValue()) == 401) {
                        refused.add(operation);
                    }
                }));

        // Then
        assertThat(refused).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void everyErrorOfEveryOperationIsTheSharedProblem() {
        JsonNode document = served();
        assertThat(document.at("/components/responses/Problem/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("responses").has("default")).isTrue();
                    assertThat(operation.path("responses").has("401"))
                            .as(operation.path("summary").asText())
                            .isEqualTo(operation.has("security"));
                    operation.path("responses").properties().forEach(each -> {
                        if (!each.getKey().startsWith("2")) {
                            assertThat(each.getValue().findPath("$ref").asText())
                                    .as("%s of %s", each.getKey(), operation.path("summary"))
                                    .isIn("#/components/responses/Problem", "#/components/schemas/Problem");
                        }
                    });
                }));
    }

    /** What an operation answers to somebody unknown who sends as little as can be, and asks a list for a page that is none. */
    private static int status(String method, String path, JsonNode operation) {
        RequestSpecification request = given();
        Iterator<String> types = operation.at("/requestBody/content").fieldNames();
        if (types.hasNext()) {
            request.contentType(types.next()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return request.urlEncodingEnabled(false)
                .request(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]*}", "x") + "?size=none")
                .statusCode();
    }

    /** Without the address, which differs with every start. */
    private static JsonNode served() {
        ObjectNode document = get("/q/openapi?format=json").as(ObjectNode.class);
        document.remove("servers");
        return document;
    }

    private static List<String> differences(String pointer, JsonNode known, JsonNode present) {
        if (known.isObject() && present.isObject()) {
            List<String> found = new ArrayList<>();
            TreeSet<String> names = new TreeSet<>();
            known.fieldNames().forEachRemaining(names::add);
            present.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> found.addAll(differences(pointer + "/" + name, known.path(name), present.path(name))));
            return found;
        }
        return known.equals(present) ? List.of() : List.of(pointer + ": " + shown(known) + " -> " + shown(present));
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
