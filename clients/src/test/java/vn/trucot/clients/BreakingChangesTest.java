package vn.trucot.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A client that was generated from the released document goes on to work with the suite as it is. */
class BreakingChangesTest {

    private static final ObjectMapper JSON = new JsonMapper();

    /** One operation of many, so that a case takes no second. */
    private static final String SCORES = "/api/v1/scores";

    @Test
    void nothingBreaksThatIsNotAllowedByName() {
        // When
        Set<String> found =
                BreakingChanges.between(Documents.text(Documents.RELEASED), Documents.text(Documents.PRESENT));

        // Then
        Set<String> allowed = BreakingChanges.allowed(Documents.text(Documents.ALLOWED));
        assertThat(found)
                .as(
                        "operations that break clients of %s. Change them back; or say in %s, a line for each, why nobody is hurt",
                        Documents.RELEASED, Documents.ALLOWED)
                .isSubsetOf(allowed);
        assertThat(allowed)
                .as("lines of %s that nothing needs", Documents.ALLOWED)
                .isSubsetOf(found);
    }

    @Test
    void anOperationThatIsGoneBreaks() {
        assertThat(broken(document -> ((ObjectNode) document.path("paths")).remove(SCORES)))
                .containsExactly("GET " + SCORES);
    }

    @Test
    void aParameterThatBecomesNecessaryBreaks() {
        assertThat(broken(document -> parameter(document, "orgUnit").put("required", true)))
                .containsExactly("GET " + SCORES);
    }

    @Test
    void aFieldThatIsAnsweredNoMoreBreaks() {
        assertThat(broken(document ->
                        ((ObjectNode) document.at("/components/schemas/Scores/properties")).remove("version")))
                .containsExactly("GET " + SCORES);
    }

    @Test
    void aFieldOfAnotherTypeBreaks() {
        assertThat(broken(document -> ((ObjectNode) document.at("/components/schemas/Scores/properties/version"))
                        .put("type", "string")
                        .remove("format")))
                .containsExactly("GET " + SCORES);
    }

    @Test
    void aTokenThatIsNeededNowBreaks() {
        assertThat(broken(document -> ((ObjectNode)
                                document.at("/paths").path(SCORES).path("get"))
                        .putArray("security")
                        .addObject()
                        .putArray("token")))
                .containsExactly("GET " + SCORES);
    }

    @Test
    void whatIsAddedBreaksNothing() {
        assertThat(broken(document -> {
                    ObjectNode paths = (ObjectNode) document.path("paths");
                    paths.set(SCORES + "/more", paths.path(SCORES).deepCopy());
                    ((ObjectNode) document.at("/components/schemas/Scores/properties"))
                            .putObject("added")
                            .put("type", "string");
                    ((ArrayNode) paths.path(SCORES).at("/get/parameters"))
                            .addObject()
                            .put("name", "added")
                            .put("in", "query")
                            .putObject("schema")
                            .put("type", "string");
                }))
                .isEmpty();
    }

    @Test
    void aLineWithoutAReasonAllowsNothing() {
        assertThatThrownBy(() -> BreakingChanges.allowed("# remark\n\nGET /api/v1/scores: so\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GET /api/v1/scores: so");
        assertThat(BreakingChanges.allowed("# remark\n\nGET /api/v1/scores: nobody had asked for it yet\n"))
                .containsExactly("GET /api/v1/scores");
    }

    private static Set<String> broken(Consumer<JsonNode> change) {
        try {
            ObjectNode released = (ObjectNode) JSON.readTree(Documents.RELEASED.toFile());
            ObjectNode small = JSON.createObjectNode().put("openapi", "3.1.0");
            small.set("info", released.path("info"));
            small.set("components", released.path("components"));
            small.putObject("paths").set(SCORES, released.path("paths").path(SCORES));
            ObjectNode changed = small.deepCopy();
            change.accept(changed);
            return BreakingChanges.between(JSON.writeValueAsString(small), JSON.writeValueAsString(changed));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode parameter(JsonNode document, String name) {
        for (JsonNode parameter : document.path("paths").path(SCORES).at("/get/parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return (ObjectNode) parameter;
            }
        }
        throw new AssertionError("no parameter " + name);
    }
}
