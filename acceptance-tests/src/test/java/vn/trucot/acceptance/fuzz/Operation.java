package vn.trucot.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the document of the interface says of one operation.
 *
 * @param method in capital letters
 * @param path with the names of its parameters in braces
 * @param parameters in the order of the document
 * @param bodies schema of the body by media type, empty when there is none
 * @param streams whether its answer has no end
 */
record Operation(
        String method, String path, List<Parameter> parameters, Map<String, JsonNode> bodies, boolean streams) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /**
     * @param in path, query or header
     * @param schema without a reference at its top
     */
    record Parameter(String in, String name, boolean required, JsonNode schema) {}

    /** All operations of a document, and its schemas for what they refer to. */
    record Document(List<Operation> operations, JsonNode schemas) {

        static Document read(Path file) throws IOException {
            JsonNode document = JsonMapper.builder().build().readTree(file.toFile());
            JsonNode schemas = document.at("/components/schemas");
            List<Operation> operations = new ArrayList<>();
            document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(method ->
                            operations.add(operation(path.getKey(), method.getKey(), method.getValue(), schemas))));
            return new Document(operations, schemas);
        }

        /** The schema that a reference, or a list of schemas of which one is a reference, stands for. */
        JsonNode resolved(JsonNode schema) {
            return Operation.resolved(schema, schemas);
        }
    }

    private static Operation operation(String path, String method, JsonNode told, JsonNode schemas) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : told.path("parameters")) {
            parameters.add(new Parameter(
                    parameter.path("in").asText(),
                    parameter.path("name").asText(),
                    parameter.path("required").asBoolean(),
                    resolved(parameter.path("schema"), schemas)));
        }
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        told.at("/requestBody/content")
                .properties()
                .forEach(content ->
                        bodies.put(content.getKey(), content.getValue().path("schema")));
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                bodies,
                told.at("/responses/200/content").has("text/event-stream"));
    }

    private static JsonNode resolved(JsonNode schema, JsonNode schemas) {
        JsonNode now = schema;
        while (now.has("$ref") || now.has("allOf")) {
            JsonNode next = now.has("$ref") ? now : now.path("allOf").path(0);
            if (!next.has("$ref")) {
                return next;
            }
            String name = next.path("$ref").asText();
            now = schemas.path(name.substring(name.lastIndexOf('/') + 1));
        }
        return now;
    }
}
