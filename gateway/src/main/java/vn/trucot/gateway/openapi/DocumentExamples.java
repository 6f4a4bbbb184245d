package vn.trucot.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What requests and answers of the main operations look like, in Vietnamese and English. The file is by the id of the operation, then
 * {@code request} or the status of an answer, then the language; those of {@code Problem} are of every error.
 */
final class DocumentExamples {

    static final String PROBLEM = "Problem";
    private static final String FILE = "/openapi/examples.json";
    private static final String REQUEST = "request";

    private final JsonNode examples;

    DocumentExamples(JsonNode examples) {
        this.examples = examples;
    }

    static DocumentExamples packaged() {
        try (InputStream file = DocumentExamples.class.getResourceAsStream(FILE)) {
            return new DocumentExamples(new JsonMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** The document itself, with the examples in it. */
    ObjectNode into(ObjectNode document) {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation ->
                        operations.put(operation.path("operationId").asText(), operation)));
        examples.properties().forEach(each -> {
            if (each.getKey().equals(PROBLEM)) {
                add(document.at("/components/responses/Problem"), each.getValue(), PROBLEM);
                return;
            }
            JsonNode operation = operations.get(each.getKey());
            if (operation == null) {
                throw new IllegalStateException(FILE + " has examples of " + each.getKey() + ", which is no operation");
            }
            each.getValue().properties().forEach(part -> {
                JsonNode described = part.getKey().equals(REQUEST)
                        ? operation.path("requestBody")
                        : operation.path("responses").path(part.getKey());
                add(described, part.getValue(), each.getKey() + " " + part.getKey());
            });
        });
        return document;
    }

    private static void add(JsonNode described, JsonNode byLanguage, String where) {
        for (JsonNode content : described.path("content")) {
            ((ObjectNode) content).set("examples", byLanguage);
            return;
        }
        throw new IllegalStateException(FILE + " has examples of " + where + ", which has no content");
    }
}
