package vn.trucot.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.trucot.events.Pillar;

/**
 * One description of the whole suite: what the gateway answers itself, and the pillar services' own addresses, which it passes
 * on. In the gateway's own document some of these stand for all pillars at once; here each stands for itself.
 */
final class MergedDocument {

    static final String GATEWAY = "gateway";

    /** Whatever stands for addresses of the pillars in the gateway's own document. */
    private static final String STAND_INS = "pillars";

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private MergedDocument() {}

    /** Of the documents that the gateway was built with, as text. */
    static String text() {
        Map<String, ObjectNode> documents = new LinkedHashMap<>();
        Arrays.stream(Pillar.values()).map(Pillar::path).forEach(pillar -> documents.put(pillar, packaged(pillar)));
        documents.put(GATEWAY, packaged(GATEWAY));
        return text(DocumentExamples.packaged().into(of(documents)));
    }

    static String text(ObjectNode document) {
        try {
            return JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode packaged(String name) {
        try (InputStream file = MergedDocument.class.getResourceAsStream("/api/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the document of " + name + " cannot be read", e);
        }
    }

    /** @param documents by pillar, and that of the gateway */
    static ObjectNode of(Map<String, ObjectNode> documents) {
        Map<String, ObjectNode> schemas = new LinkedHashMap<>();
        documents.forEach((name, document) -> schemas.put(name, document.withObject("/components/schemas")));
        SchemaNames names = new SchemaNames(schemas);
        ObjectNode merged = JSON.createObjectNode();
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Trụ Cột")
                .put("version", "1")
                .put(
                        "description",
                        "Everything the suite answers, at the address of its gateway: figures, scores, ranks and lineage"
                                + " of the gateway itself, and what the three pillar services record and tell.");
        merged.putArray("servers").addObject().put("url", "/");
        ArrayNode tags = merged.putArray("tags");
        ObjectNode paths = merged.putObject("paths");
        ObjectNode components = merged.putObject("components");
        documents.forEach((name, document) -> {
            addTags(name, document, tags);
            addPaths(name, document, names, paths);
            addOthers(name, document, names, components);
        });
        Set<String> asked = SchemaNames.references(merged);
        ObjectNode known = components.putObject("schemas");
        schemas.forEach((name, own) -> addUsed(name, own, names, asked, known));
        return merged;
    }

    private static void addTags(String name, ObjectNode document, ArrayNode into) {
        document.path("tags").forEach(tag -> {
            if (!tag.path("name").asText().equals(STAND_INS)) {
                into.add(((ObjectNode) tag.deepCopy())
                        .put("name", tag(name, tag.path("name").asText())));
            }
        });
    }

    private static void addPaths(String name, ObjectNode document, SchemaNames names, ObjectNode into) {
        document.path("paths").properties().forEach(path -> {
            ObjectNode item = JSON.createObjectNode();
            path.getValue().properties().forEach(each -> {
                if (!METHODS.contains(each.getKey())) {
                    item.set(each.getKey(), renamed(name, each.getValue(), names));
                } else if (!isStandIn(each.getValue())) {
                    ObjectNode operation = (ObjectNode) renamed(name, each.getValue(), names);
                    if (!name.equals(GATEWAY)) {
                        operation.put(
                                "operationId",
                                OperationNames.ofPillar(name, each.getKey(), path.getKey(), each.getValue()));
                    }
                    ArrayNode tagged = JSON.createArrayNode();
                    operation.path("tags").forEach(tag -> tagged.add(tag(name, tag.asText())));
                    operation.set("tags", tagged);
                    item.set(each.getKey(), operation);
                }
            });
            if (!item.isEmpty()) {
                into.set(path.getKey(), item);
            }
        });
    }

    private static boolean isStandIn(JsonNode operation) {
        return operation.path("tags").valueStream().anyMatch(tag -> tag.asText().equals(STAND_INS));
    }

    private static String tag(String document, String tag) {
        return document.equals(GATEWAY) ? tag : document + "/" + tag;
    }

    /** Components that are no schemas; two of one name must be the same. */
    private static void addOthers(String name, ObjectNode document, SchemaNames names, ObjectNode into) {
        document.path("components").properties().forEach(kind -> {
            if (!kind.getKey().equals("schemas")) {
                kind.getValue().properties().forEach(each -> {
                    JsonNode present = renamed(name, each.getValue(), names);
                    JsonNode before = into.withObject("/" + kind.getKey()).replace(each.getKey(), present);
                    if (before != null && !before.equals(present)) {
                        throw new IllegalStateException("documents differ in " + kind.getKey() + " " + each.getKey());
                    }
                });
            }
        });
    }

    /** Those schemas of a document that are asked for, and what they refer to. */
    private static void addUsed(String name, ObjectNode own, SchemaNames names, Set<String> asked, ObjectNode into) {
        Set<String> used = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        own.fieldNames().forEachRemaining(schema -> {
            if (asked.contains(names.of(name, schema))) {
                open.add(schema);
            }
        });
        while (!open.isEmpty()) {
            String schema = open.remove();
            if (used.add(schema)) {
                open.addAll(SchemaNames.references(own.path(schema)));
            }
        }
        used.forEach(schema -> into.set(names.of(name, schema), renamed(name, own.path(schema), names)));
    }

    /** A copy that refers to schemas by the names they have in the document of all. */
    private static JsonNode renamed(String document, JsonNode part, SchemaNames names) {
        if (part.isObject()) {
            ObjectNode copy = JSON.createObjectNode();
            part.properties().forEach(each -> {
                String text = each.getValue().asText();
                if (each.getKey().equals("$ref") && text.startsWith(SchemaNames.REFERENCE)) {
                    String schema = text.substring(SchemaNames.REFERENCE.length());
                    copy.put("$ref", SchemaNames.REFERENCE + names.of(document, schema));
                } else {
                    copy.set(each.getKey(), renamed(document, each.getValue(), names));
                }
            });
            return copy;
        }
        if (part.isArray()) {
            ArrayNode copy = JSON.createArrayNode();
            part.forEach(each -> copy.add(renamed(document, each, names)));
            return copy;
        }
        return part;
    }
}
