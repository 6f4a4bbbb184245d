package vn.trucot.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a schema is called where the documents of four services become one. */
class SchemaNamesTest {

    private static final String TEAM =
            "{\"type\": \"object\", \"properties\": {\"unit\": {\"$ref\": \"#/components/schemas/Unit\"}}}";

    @Test
    void whatSaysTheSameEverywhereKeepsItsName() {
        // When
        SchemaNames names =
                names("gov", "{\"Unit\": {\"type\": \"string\"}}", "society", "{\"Unit\": {\"type\": \"string\"}}");

        // Then
        assertThat(names.of("gov", "Unit")).isEqualTo("Unit");
        assertThat(names.of("society", "Unit")).isEqualTo("Unit");
    }

    @Test
    void ofSchemasThatDifferTheOneOfMostDocumentsKeepsTheName() {
        // When
        SchemaNames names = names(
                "gov", "{\"Unit\": {\"type\": \"object\"}}",
                "economy", "{\"Unit\": {\"type\": \"string\"}}",
                "society", "{\"Unit\": {\"type\": \"string\"}}");

        // Then
        assertThat(names.of("gov", "Unit")).isEqualTo("GovUnit");
        assertThat(names.of("economy", "Unit")).isEqualTo("Unit");
        assertThat(names.of("society", "Unit")).isEqualTo("Unit");
    }

    @Test
    void ofEquallyManyTheFirstDocumentDecides() {
        // When
        SchemaNames names =
                names("gov", "{\"Unit\": {\"type\": \"object\"}}", "society", "{\"Unit\": {\"type\": \"string\"}}");

        // Then
        assertThat(names.of("gov", "Unit")).isEqualTo("Unit");
        assertThat(names.of("society", "Unit")).isEqualTo("SocietyUnit");
    }

    @Test
    void whatRefersToSomethingElseIsSomethingElse() {
        // When
        SchemaNames names = names(
                "gov", "{\"Unit\": {\"type\": \"object\"}, \"Team\": " + TEAM + "}",
                "society", "{\"Unit\": {\"type\": \"string\"}, \"Team\": " + TEAM + "}");

        // Then
        assertThat(names.of("gov", "Team")).isEqualTo("Team");
        assertThat(names.of("society", "Team")).isEqualTo("SocietyTeam");
    }

    @Test
    void whatRefersToItselfIsTheSame() {
        // Given
        String tree = "{\"Node\": {\"items\": {\"$ref\": \"#/components/schemas/Node\"}}}";

        // When
        SchemaNames names = names("gov", tree, "society", tree);

        // Then
        assertThat(names.of("society", "Node")).isEqualTo("Node");
    }

    @Test
    void twoSchemasAreNeverCalledAlike() {
        assertThatThrownBy(() -> names(
                        "gov", "{\"Unit\": {\"type\": \"object\"}}",
                        "society", "{\"Unit\": {\"type\": \"string\"}, \"SocietyUnit\": {\"type\": \"number\"}}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two schemas would be called SocietyUnit");
    }

    @Test
    void aReferenceIntoTheVoidIsToldWithItsDocument() {
        assertThatThrownBy(() -> names("gov", "{}").of("gov", "Unit"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the document of gov refers to Unit, which it lacks");
    }

    @Test
    void referencesAreFoundHoweverDeepTheyStand() {
        assertThat(SchemaNames.references(
                        json("{\"a\": [{\"b\": " + TEAM + "}, {\"$ref\": \"#/components/responses/X\"}],"
                                + " \"$ref\": \"#/components/schemas/Team\"}")))
                .containsExactly("Team", "Unit");
    }

    private static SchemaNames names(String... documents) {
        Map<String, ObjectNode> schemas = new LinkedHashMap<>();
        for (int i = 0; i < documents.length; i += 2) {
            schemas.put(documents[i], json(documents[i + 1]));
        }
        return new SchemaNames(schemas);
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
