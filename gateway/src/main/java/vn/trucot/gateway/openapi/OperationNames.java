package vn.trucot.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an operation of one document is called in the document of all. */
final class OperationNames {

    private OperationNames() {}

    /**
     * That of a pillar has the pillar before its own name, or before its method and address if it has none:
     * {@code economyListForms}, {@code economyGetOcopProductsById}.
     */
    static String ofPillar(String pillar, String method, String path, JsonNode operation) {
        String own = operation.path("operationId").asText();
        if (!own.isEmpty()) {
            return pillar + capital(own);
        }
        String address = Arrays.stream(path.substring(path.indexOf("/" + pillar + "/") + pillar.length() + 2)
                        .split("[/-]"))
                .map(step ->
                        step.startsWith("{") ? "By" + capital(step.substring(1, step.length() - 1)) : capital(step))
                .collect(Collectors.joining());
        return pillar + capital(method) + address;
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
