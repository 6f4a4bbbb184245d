package vn.trucot.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of an OpenAPI 3.1 document a generator of clients would stumble over. */
final class DocumentMistakes {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]+");

    private final JsonNode document;
    private final List<String> found = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> tags = new HashSet<>();

    private DocumentMistakes(JsonNode document) {
        this.document = document;
    }

    static List<String> of(JsonNode document) {
        DocumentMistakes mistakes = new DocumentMistakes(document);
        mistakes.look();
        return mistakes.found;
    }

    private void look() {
        document.path("tags").forEach(tag -> check(tags.add(tag.path("name").asText()), "tag twice: " + tag));
        document.path("paths").properties().forEach(path -> {
            check(path.getKey().startsWith("/"), "no path: " + path.getKey());
            check(!path.getValue().isEmpty(), "nothing at " + path.getKey());
            path.getValue().properties().forEach(each -> operation(path.getKey(), each));
        });
        document.path("components").properties().forEach(kind -> kind.getValue()
                .fieldNames()
                .forEachRemaining(name -> check(NAME.matcher(name).matches(), "no name of a component: " + name)));
        document.at("/components/securitySchemes").forEach(scheme -> {
            check(!scheme.path("type").asText().isEmpty(), "no type: " + scheme);
            check(!scheme.path("type").asText().equals("http") || scheme.has("scheme"), "no scheme: " + scheme);
            check(
                    !scheme.path("type").asText().equals("openIdConnect") || scheme.has("openIdConnectUrl"),
                    "no address of OpenID Connect: " + scheme);
        });
        references("", document);
    }

    private void operation(String path, Map.Entry<String, JsonNode> each) {
        String at = each.getKey() + " " + path;
        JsonNode operation = each.getValue();
        check(METHODS.contains(each.getKey()), "no method: " + at);
        String id = operation.path("operationId").asText();
        check(NAME.matcher(id).matches(), "no id: " + at);
        check(ids.add(id), "id twice: " + id);
        check(!operation.path("responses").isEmpty(), "no responses: " + at);
        operation
                .path("responses")
                .forEach(response -> check(
                        response.has("description") || response.has("$ref"), "a response without description: " + at));
        operation
                .path("tags")
                .forEach(tag -> check(tags.contains(tag.asText()), "tag " + tag + " is not described: " + at));
        Set<String> named = new TreeSet<>();
        Set<String> keys = new HashSet<>();
        operation.path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asText();
            String in = parameter.path("in").asText();
            check(PLACES.contains(in) && keys.add(in + " " + name), "parameter " + name + ": " + at);
            check(parameter.has("schema") || parameter.has("content"), "no schema of " + name + ": " + at);
            if (in.equals("path")) {
                named.add(name);
                check(parameter.path("required").asBoolean(), "not required: " + name + ": " + at);
            }
        });
        Set<String> asked = new TreeSet<>();
        Matcher template = TEMPLATE.matcher(path);
        while (template.find()) {
            asked.add(template.group(1));
        }
        check(asked.equals(named), "asks for " + asked + ", describes " + named + ": " + at);
        operation.path("security").forEach(alternative -> alternative
                .fieldNames()
                .forEachRemaining(scheme -> check(
                        document.at("/components/securitySchemes").has(scheme), "security " + scheme + ": " + at)));
    }

    private void references(String pointer, JsonNode part) {
        if (part.path("$ref").isTextual()) {
            String reference = part.path("$ref").asText();
            check(
                    reference.startsWith("#/")
                            && !document.at(reference.substring(1)).isMissingNode(),
                    pointer + " refers to " + reference);
        }
        if (part.isObject()) {
            part.properties().forEach(each -> references(pointer + "/" + each.getKey(), each.getValue()));
        } else {
            part.forEach(each -> references(pointer + "/-", each));
        }
    }

    private void check(boolean right, String mistake) {
        if (!right) {
            found.add(mistake);
        }
    }
}
