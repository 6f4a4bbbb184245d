package vn.trucot.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes requests that fit the document in most places, and in some do not: a request of the same seed and number is the same. */
final class RequestMaker {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** What is longer than the server reads is refused by its parser, without a body. */
    private static final int LONGEST = 30_000;

    private static final List<String> ACCEPTED = List.of(
            "application/json",
            "text/csv",
            "*/*",
            "application/json;q=0.1, text/csv",
            "text/html",
            "foo",
            "a/b;q=2",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<String> LANGUAGES = List.of("vi", "en", "vi-VN,vi;q=0.9", "-", ";q=1", "zz", "*");
    private static final List<String> TAGS =
            List.of("\"0\"", "\"1\"", "W/\"1\"", "*", "1", "\"", "\"a\", \"b\"", "\u00a0");
    private static final List<String> MEDIA_TYPES = List.of(
            "application/json", "text/csv", "text/plain", "foo", "application/xml", "text/csv; charset=latin-1");

    private final Operation.Document document;
    private final Seen seen;
    private final Map<String, String> tokens;
    private final long seed;

    /** @param tokens value of the header {@code Authorization} by role */
    RequestMaker(Operation.Document document, Seen seen, Map<String, String> tokens, long seed) {
        this.document = document;
        this.seen = seen;
        this.tokens = tokens;
        this.seed = seed;
    }

    FuzzRequest request(int number) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
        Operation operation =
                document.operations().get(random.nextInt(document.operations().size()));
        double hostility = new double[] {0, 0.05, 0.3}[random.nextInt(3)];
        return new Making(random, operation, hostility).request(number);
    }

    /** The request that asks for all that needs no more than the address. */
    FuzzRequest plain(Operation operation) {
        return new Making(new SplittableRandom(seed), operation, 0).plainRequest();
    }

    private final class Making {

        private final RandomGenerator random;
        private final Operation operation;
        private final double hostility;

        Making(RandomGenerator random, Operation operation, double hostility) {
            this.random = random;
            this.operation = operation;
            this.hostility = hostility;
        }

        FuzzRequest plainRequest() {
            return new FuzzRequest(-1, operation, "GET", operation.path(), headers(), new byte[0]);
        }

        FuzzRequest request(int number) {
            String address = operation.path();
            StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
            for (Operation.Parameter parameter : operation.parameters()) {
                switch (parameter.in()) {
                    case "path" ->
                        address = address.replace(
                                '{' + parameter.name() + '}',
                                encoded(text(
                                        seen.forPath(operation.path(), parameter.name(), random), parameter.schema())));
                    case "query" -> {
                        if (parameter.required() ? random.nextInt(20) > 0 : random.nextInt(3) == 0) {
                            query.add(parameter.name()
                                    + '='
                                    + encoded(text(seen.named(parameter.name(), random), parameter.schema())));
                        }
                    }
                    default -> {}
                }
            }
            String asked = query.toString();
            if (address.length() + asked.length() > LONGEST) {
                asked = "";
            }
            Map<String, String> headers = headers();
            byte[] body = operation.bodies().isEmpty() ? new byte[0] : body(headers);
            String method = random.nextInt(60) == 0 ? "PATCH" : operation.method();
            return new FuzzRequest(number, operation, method, address + asked, headers, body);
        }

        private boolean hostile() {
            return random.nextDouble() < hostility;
        }

        private Map<String, String> headers() {
            Map<String, String> headers = new LinkedHashMap<>();
            String token = tokens.get(operation.path().endsWith("/republish") ? "" : role());
            if (token != null) {
                headers.put("Authorization", token);
            }
            if (random.nextInt(3) == 0) {
                headers.put("Accept", one(ACCEPTED));
            }
            if (random.nextInt(3) == 0) {
                headers.put("Accept-Language", one(LANGUAGES));
            }
            if (random.nextInt(6) == 0) {
                headers.put(random.nextBoolean() ? "If-Match" : "If-None-Match", one(TAGS));
            }
            return headers;
        }

        /** Mostly whoever may do the most; the whole log is never sent again, for that is asked of nobody often. */
        private String role() {
            return switch (random.nextInt(10)) {
                case 0 -> "";
                case 1 -> "reporter";
                case 2 -> "approver";
                case 3 -> "nobody";
                default -> "administrator";
            };
        }

        private byte[] body(Map<String, String> headers) {
            String mediaType = one(List.copyOf(operation.bodies().keySet()));
            JsonNode schema = operation.bodies().get("application/json");
            byte[] body = (mediaType.endsWith("json") ? json(schema, "", 0).toString() : csv(schema))
                    .getBytes(StandardCharsets.UTF_8);
            if (hostile()) {
                body = Hostile.broken(body, random);
            }
            String told = hostile() ? one(MEDIA_TYPES) : mediaType;
            if (!hostile()) {
                headers.put("Content-Type", told);
            }
            if (hostile()) {
                headers.put("Content-Encoding", random.nextBoolean() ? "gzip" : "identity");
            }
            return body;
        }

        private JsonNode json(@Nullable JsonNode given, String name, int depth) {
            JsonNode schema = given == null ? JSON.objectNode() : document.resolved(given);
            if (hostile() || depth > DEEPEST) {
                return Hostile.json(random);
            }
            String type = schema.path("type").isArray()
                    ? schema.path("type").path(0).asText()
                    : schema.path("type").asText();
            String known = seen.named(name, random);
            return switch (type) {
                case "object" -> object(schema, known, depth);
                case "array" -> array(schema, name, depth);
                case "integer" -> JSON.numberNode(random.nextInt(-1, 200));
                case "number" -> JSON.numberNode(random.nextInt(1, 2_000));
                case "boolean" -> JSON.booleanNode(random.nextBoolean());
                default -> JSON.textNode(text(known, schema));
            };
        }

        private JsonNode object(JsonNode schema, @Nullable String known, int depth) {
            ObjectNode object = JSON.objectNode();
            schema.path("properties").properties().stream()
                    .filter(property -> random.nextInt(10) > 0)
                    .forEach(property ->
                            object.set(property.getKey(), json(property.getValue(), property.getKey(), depth + 1)));
            return object.isEmpty() && known != null ? JSON.textNode(known) : object;
        }

        private ArrayNode array(JsonNode schema, String name, int depth) {
            ArrayNode array = JSON.arrayNode();
            for (int i = random.nextInt(4); i > 0; i--) {
                array.add(json(schema.path("items"), name, depth + 1));
            }
            return array;
        }

        /** Columns named as the fields of the same thing in JSON. */
        private String csv(@Nullable JsonNode schema) {
            JsonNode row = schema == null
                    ? JSON.objectNode()
                    : document.resolved(document.resolved(schema).path("items"));
            List<String> names = new ArrayList<>();
            row.path("properties").fieldNames().forEachRemaining(names::add);
            if (names.isEmpty()) {
                names.addAll(List.of("indicator", "orgUnit", "period", "breakdown", "numerator", "denominator"));
            }
            StringBuilder text = new StringBuilder(String.join(",", names)).append('\n');
            for (int rows = random.nextInt(5); rows > 0; rows--) {
                StringJoiner cells = new StringJoiner(",");
                for (String name : names) {
                    cells.add('"'
                            + text(
                                            seen.named(name, random),
                                            row.path("properties").path(name))
                                    .replace("\"", "\"\"")
                            + '"');
                }
                text.append(cells).append('\n');
            }
            return text.toString();
        }

        private String text(@Nullable String known, JsonNode schema) {
            if (hostile()) {
                return Hostile.text(random);
            }
            if (schema.path("enum").size() > 0 && random.nextInt(4) > 0) {
                return schema.path("enum")
                        .path(random.nextInt(schema.path("enum").size()))
                        .asText();
            }
            if (known != null && random.nextInt(10) > 0) {
                return known;
            }
            return switch (schema.path("format").asText(schema.path("type").asText())) {
                case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
                case "date" ->
                    "%d-%02d-%02d".formatted(2022 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
                case "int32", "int64", "integer", "number" -> Integer.toString(random.nextInt(50));
                case "boolean" -> Boolean.toString(random.nextBoolean());
                default -> "2026-" + (10 + random.nextInt(2));
            };
        }

        private String one(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
