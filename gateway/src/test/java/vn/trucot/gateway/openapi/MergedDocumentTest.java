package vn.trucot.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {

    private static final ObjectMapper JSON = new JsonMapper();
    private static final Path API = Path.of("..", "api");
    private static final Path PRESENT = Path.of("target", "trucot.json");
    private static final List<String> PILLARS = List.of("gov", "economy", "society");

    /** What is called differently in the document of all, and compared apart. */
    private static final Set<String> RENAMED = Set.of("operationId", "tags");

    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();
    private final ObjectNode merged;

    MergedDocumentTest() throws IOException {
        for (String name : List.of("gov", "economy", "society", "gateway")) {
            documents.put(
                    name, (ObjectNode) JSON.readTree(API.resolve(name + ".json").toFile()));
        }
        merged = MergedDocument.of(documents);
    }

    @Test
    void theCommittedDocumentIsTheOneThatIsMadeOfTheFour() throws IOException {
        // Given
        Path committed = API.resolve("trucot.json");

        // When
        String present = MergedDocument.text(DocumentExamples.packaged().into(merged));

        // Then
        Files.createDirectories(PRESENT.getParent());
        Files.writeString(PRESENT, present);
        assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                .as("another document. Meant so? Then, from the folder of the gateway:%n  cp %s %s", PRESENT, committed)
                .isEqualTo(present);
    }

    @Test
    void everyOperationOfThePillarsSaysTheSameAsInItsOwnDocument() {
        for (String pillar : PILLARS) {
            ObjectNode own = documents.get(pillar);
            own.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().forEach(each -> {
                        JsonNode found =
                                merged.path("paths").path(path.getKey()).path(each.getKey());
                        assertThat(expanded(found, merged, List.of()))
                                .as("%s %s", each.getKey(), path.getKey())
                                .isEqualTo(expanded(each.getValue(), own, List.of()));
                        assertThat(path.getKey()).startsWith("/api/v1/" + pillar + "/");
                        assertThat(found.path("operationId").asText()).startsWith(pillar);
                    }));
        }
    }

    @Test
    void everyOperationOfTheGatewayThatIsNotOfThePillarsIsInIt() {
        // Given
        ObjectNode own = documents.get("gateway");

        // When
        Map<Boolean, List<String>> paths = own.path("paths").properties().stream()
                .collect(Collectors.partitioningBy(
                        path -> path.getValue().at("/get/tags/0").asText().equals("pillars"),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));

        // Then
        assertThat(paths.get(true))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(merged.path("paths").has(path)).isFalse());
        assertThat(paths.get(false)).hasSizeGreaterThan(15).allSatisfy(path -> {
            assertThat(expanded(merged.path("paths").path(path), merged, List.of()))
                    .isEqualTo(expanded(own.path("paths").path(path), own, List.of()));
            assertThat(merged.at("/paths").path(path).at("/get/operationId"))
                    .isEqualTo(own.at("/paths").path(path).at("/get/operationId"));
        });
    }

    @Test
    void itIsAValidDocument() {
        assertThat(merged.path("openapi").asText()).startsWith("3.1.");
        assertThat(merged.at("/info/title").asText()).isNotEmpty();
        assertThat(merged.path("servers")).hasSize(1);
        assertThat(DocumentMistakes.of(merged)).isEmpty();
    }

    @Test
    void tagsTellThePillar() {
        for (String pillar : PILLARS) {
            merged.path("paths").properties().stream()
                    .filter(path -> path.getKey().startsWith("/api/v1/" + pillar + "/"))
                    .forEach(path -> path.getValue().forEach(operation -> assertThat(operation.path("tags"))
                            .isNotEmpty()
                            .allMatch(tag -> tag.asText().startsWith(pillar + "/"))));
        }
    }

    @Test
    void aTokenIsABearerTokenAndNeededByWhatWritesAlone() {
        assertThat(merged.at("/components/securitySchemes/token/type").asText()).isEqualTo("http");
        assertThat(merged.at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
        assertThat(merged.at("/components/securitySchemes/token/bearerFormat").asText())
                .isEqualTo("JWT");
        PILLARS.forEach(pillar -> documents
                .get(pillar)
                .path("paths")
                .properties()
                .forEach(path -> merged.path("paths").path(path.getKey()).properties().stream()
                        .filter(each -> !each.getKey().equals("get"))
                        .forEach(each -> assertThat(each.getValue().at("/security/0/token"))
                                .as("%s %s", each.getKey(), path.getKey())
                                .isNotEmpty())));
        assertThat(merged.at("/paths").path("/api/v1/scores").path("get").has("security"))
                .isFalse();
    }

    @Test
    void theMainOperationsHaveExamplesInBothLanguages() {
        // When
        JsonNode document = DocumentExamples.packaged().into(merged.deepCopy());

        // Then
        assertThat(List.of(
                        "/paths/~1api~1v1~1scores/get/responses/200",
                        "/paths/~1api~1v1~1series/get/responses/200",
                        "/paths/~1api~1v1~1economy~1observations/post/requestBody",
                        "/paths/~1api~1v1~1economy~1observations/post/responses/201",
                        "/paths/~1api~1v1~1society~1community-teams~1{id}/put/requestBody",
                        "/paths/~1api~1v1~1society~1community-teams~1{id}/get/responses/200",
                        "/components/responses/Problem"))
                .allSatisfy(pointer -> assertThat(names(document.at(pointer).findPath("examples")))
                        .containsExactly("en", "vi"));
    }

    @Test
    void examplesOfWhatIsNotThereAreRefused() throws IOException {
        DocumentExamples examples =
                new DocumentExamples(JSON.readTree("{\"getNothing\": {\"200\": {\"vi\": {\"value\": 1}}}}"));
        assertThatThrownBy(() -> examples.into(merged))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("getNothing");
    }

    @Test
    void schemasThatSayTheSameAreOneAndThoseThatReferToDifferentOnesAreNot() throws IOException {
        // Given
        String same =
                "'Kind': {'enum': ['A']}, 'Unit': {'properties': {'kind': {'$ref': '#/components/schemas/Kind'}}}";
        String other = same.replace("'A'", "'B'");

        // When
        Map<String, ObjectNode> three = new LinkedHashMap<>();
        three.put("gov", document("gov", same));
        three.put("economy", document("economy", same));
        three.put("gateway", document("places", other));
        ObjectNode made = MergedDocument.of(three);

        // Then
        assertThat(names(made.at("/components/schemas"))).containsExactly("GatewayKind", "GatewayUnit", "Kind", "Unit");
        assertThat(made.at("/components/schemas/GatewayUnit/properties/kind/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/GatewayKind");
        assertThat(made.findValuesAsText("operationId"))
                .containsExactlyInAnyOrder("govListUnits", "economyListUnits", "listUnits");
    }

    @Test
    void anOperationWithoutAnIdIsCalledAfterItsMethodAndAddress() {
        assertThat(OperationNames.ofPillar(
                        "economy", "get", "/api/v1/economy/ocop-products/{id}/revisions", JSON.createObjectNode()))
                .isEqualTo("economyGetOcopProductsByIdRevisions");
    }

    private static ObjectNode document(String base, String schemas) throws IOException {
        return (ObjectNode) JSON.readTree("""
                {'paths': {'/api/v1/%s/units': {'get': {'operationId': 'listUnits', 'responses': {'200': {'content':
                  {'application/json': {'schema': {'$ref': '#/components/schemas/Unit'}}}}}}}},
                 'components': {'schemas': {%s}}}""".formatted(base, schemas).replace('\'', '"'));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What a part says, with what it refers to in place of the reference; what refers to itself ends there. */
    private static Object expanded(JsonNode part, JsonNode document, List<String> within) {
        if (part.has("$ref") && part.path("$ref").isTextual()) {
            String reference = part.path("$ref").asText();
            if (within.contains(reference)) {
                return "again " + (within.size() - within.indexOf(reference));
            }
            List<String> deeper = new ArrayList<>(within);
            deeper.add(reference);
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("is", expanded(document.at(reference.substring(1)), document, deeper));
            part.properties().stream()
                    .filter(each -> !each.getKey().equals("$ref"))
                    .forEach(each -> found.put(each.getKey(), expanded(each.getValue(), document, within)));
            return found;
        }
        if (part.isObject()) {
            Map<String, Object> found = new LinkedHashMap<>();
            part.properties().stream()
                    .filter(each -> !RENAMED.contains(each.getKey()))
                    .forEach(each -> found.put(each.getKey(), expanded(each.getValue(), document, within)));
            return found;
        }
        if (part.isArray()) {
            List<Object> found = new ArrayList<>();
            part.forEach(each -> found.add(expanded(each, document, within)));
            return found;
        }
        return part;
    }
}
