package vn.trucot.web.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * An example that looks like a number, as the code or the period {@code 2024}, is a text where the parameter is one; and one value of a
 * parameter that can be named several times is a list.
 */
final class TextExamples {

    private static final String SCHEMAS = "#/components/schemas/";

    private TextExamples() {}

    static void correct(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        Map<String, Schema> known = document.getComponents().getSchemas();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getParameters() == null
                        ? List.<Parameter>of().stream()
                        : operation.getParameters().stream())
                .filter(parameter -> parameter.getExample() != null && parameter.getSchema() != null)
                .forEach(parameter -> parameter.setExample(of(parameter.getSchema(), parameter.getExample(), known)));
    }

    private static Object of(Schema schema, Object example, Map<String, Schema> known) {
        if (schema.getItems() != null && !(example instanceof List)) {
            return List.of(of(schema.getItems(), example, known));
        }
        return example instanceof Number && isText(schema, known) ? String.valueOf(example) : example;
    }

    private static boolean isText(@Nullable Schema schema, Map<String, Schema> known) {
        if (schema != null && schema.getRef() != null && schema.getRef().startsWith(SCHEMAS)) {
            return isText(known.get(schema.getRef().substring(SCHEMAS.length())), known);
        }
        return schema != null && schema.getType() != null && schema.getType().contains(Schema.SchemaType.STRING);
    }
}
