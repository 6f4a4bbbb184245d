package vn.trucot.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The values that answers had under a name: what a caller would put where that name is asked for. */
final class Seen {

    private static final int OF_A_NAME = 60;
    private static final int LONGEST = 200;
    private static final List<String> NAMES_OF_THINGS = List.of("id", "code", "form", "set", "collection", "number");

    /** Names that ask for the same as another one. */
    private static final Map<String, String> SAME_AS = Map.of(
            "parent", "orgUnit",
            "unit", "orgUnit",
            "subject", "orgUnit",
            "village", "orgUnit",
            "set", "indexSet",
            "boundaries", "on",
            "indicator", "code");

    private final Map<String, Set<String>> values = new HashMap<>();

    /** Takes note of what an answer of the path holds. */
    void note(String path, JsonNode answer) {
        answer.properties().forEach(field -> note(path, field.getKey(), field.getValue()));
        if (answer.isArray()) {
            answer.forEach(element -> note(path, element));
        }
    }

    private void note(String path, String name, JsonNode value) {
        if (value.isContainerNode()) {
            note(path, value);
            if (value.isArray()) {
                value.forEach(element -> note(path, name, element));
            }
        } else if (!value.isNull() && value.asText().length() <= LONGEST) {
            add(path + '#' + name, value.asText());
            add(name, value.asText());
        }
    }

    private void add(String name, String value) {
        Set<String> known = values.computeIfAbsent(name, key -> new LinkedHashSet<>());
        if (known.size() < OF_A_NAME) {
            known.add(value);
        }
    }

    /** A value for a parameter of a path: of the things that the path before it lists, else of the same name anywhere. */
    @Nullable
    String forPath(String path, String name, RandomGenerator random) {
        String list = path.substring(0, Math.max(0, path.indexOf('{' + name + '}') - 1));
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(NAMES_OF_THINGS);
        for (String listed : names) {
            String value = one(list + '#' + listed, random);
            if (value != null) {
                return value;
            }
        }
        return named(name, random);
    }

    /** A value that was seen under the name, or under one that means the same; null if there is none. */
    @Nullable
    String named(String name, RandomGenerator random) {
        String value = one(name, random);
        String other = SAME_AS.get(name);
        return value == null && other != null ? one(other, random) : value;
    }

    private @Nullable String one(String name, RandomGenerator random) {
        Set<String> known = values.get(name);
        return known == null ? null : List.copyOf(known).get(random.nextInt(known.size()));
    }
}
