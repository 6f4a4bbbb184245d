package vn.trucot.gateway.openapi;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.trucot.gateway.feed.Broker;

/** Clients are generated from the committed description: whoever changes the interface sees it there, and so do they. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("../api/gateway.json");
    private static final Path PRESENT = Path.of("target/gateway.json");

    @Test
    void theCommittedDescriptionIsTheOneOfTheRunningGateway() throws IOException {
        // Given
        JsonNode committed = new JsonMapper().readTree(COMMITTED.toFile());

        // When
        String served = get("/q/openapi?format=json").asString();

        // Then
        Files.writeString(PRESENT, served.endsWith("\n") ? served : served + "\n");
        assertThat(differences("", committed, new JsonMapper().readTree(served)))
                .as(
                        "what differs (committed -> present). Meant so? Then, from the folder of the gateway:%n  cp %s %s",
                        PRESENT, COMMITTED)
                .isEmpty();
    }

    @Test
    void theGatewayAnswersTheDocumentOfTheWholeSuite() throws IOException {
        // When
        String served = get(MergedDocumentRoute.PATH)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asString();

        // Then
        assertThat(served).isEqualTo(MergedDocument.text());
        assertThat(get("/q/swagger-ui/").asString()).contains(MergedDocumentRoute.PATH);
    }

    @Test
    void everyOperationHasAnIdThatNamesItInClients() {
        // When
        JsonNode paths = get("/q/openapi?format=json").as(JsonNode.class).path("paths");

        // Then
        List<String> ids = new ArrayList<>();
        paths.forEach(path ->
                path.forEach(operation -> ids.add(operation.path("operationId").asText())));
        assertThat(ids).hasSizeGreaterThan(10).doesNotHaveDuplicates().doesNotContain("");
    }

    private static List<String> differences(String pointer, JsonNode committed, JsonNode present) {
        if (committed.isObject() && present.isObject()) {
            List<String> found = new ArrayList<>();
            TreeSet<String> names = new TreeSet<>();
            committed.fieldNames().forEachRemaining(names::add);
            present.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> found.addAll(differences(pointer + "/" + name, committed.path(name), present.path(name))));
            return found;
        }
        return committed.equals(present)
                ? List.of()
                : List.of(pointer + ": " + shown(committed) + " -> " + shown(present));
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
