package vn.trucot.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each schema of some documents is called in one document of them all. Schemas of one name that say the same, down to
 * what they refer to, are one and keep the name; of those that differ, the one of most documents keeps it, and the others
 * have the name of their document before theirs.
 */
final class SchemaNames {

    static final String REFERENCE = "#/components/schemas/";

    /** A schema by the document it stands in. */
    record Place(String document, String name) {}

    private final Map<Place, String> names = new LinkedHashMap<>();

    /** @param schemas by document, in the order that decides between equally many */
    SchemaNames(Map<String, ObjectNode> schemas) {
        Map<Place, JsonNode> all = new LinkedHashMap<>();
        schemas.forEach((document, known) ->
                known.properties().forEach(each -> all.put(new Place(document, each.getKey()), each.getValue())));
        Map<Place, Integer> kinds = kinds(all);
        Map<String, List<Place>> byName =
                all.keySet().stream().collect(Collectors.groupingBy(Place::name, TreeMap::new, Collectors.toList()));
        Set<String> taken = new HashSet<>(byName.keySet());
        byName.forEach((name, places) -> {
            Map<Integer, List<Place>> alike =
                    places.stream().collect(Collectors.groupingBy(kinds::get, LinkedHashMap::new, Collectors.toList()));
            List<List<Place>> mostFirst = alike.values().stream()
                    .sorted(Comparator.comparingInt((List<Place> group) -> group.size())
                            .reversed())
                    .toList();
            mostFirst.getFirst().forEach(place -> names.put(place, name));
            mostFirst.stream().skip(1).forEach(group -> {
                String own = OperationNames.capital(group.getFirst().document()) + name;
                if (!taken.add(own)) {
                    throw new IllegalStateException("two schemas would be called " + own);
                }
                group.forEach(place -> names.put(place, own));
            });
        });
    }

    String of(String document, String name) {
        String found = names.get(new Place(document, name));
        if (found == null) {
            throw new IllegalStateException("the document of " + document + " refers to " + name + ", which it lacks");
        }
        return found;
    }

    /** Numbers that are equal for schemas which are equal: told apart further as long as what they refer to is. */
    private static Map<Place, Integer> kinds(Map<Place, JsonNode> all) {
        Map<Place, Integer> kinds = new LinkedHashMap<>();
        all.keySet().forEach(place -> kinds.put(place, 0));
        int known = 0;
        while (true) {
            Map<Object, Integer> seen = new LinkedHashMap<>();
            Map<Place, Integer> next = new LinkedHashMap<>();
            all.forEach((place, schema) -> {
                List<Integer> referred = references(schema).stream()
                        .map(name -> kinds.getOrDefault(new Place(place.document(), name), -1))
                        .toList();
                next.put(place, seen.computeIfAbsent(List.of(place.name(), schema, referred), _ -> seen.size()));
            });
            kinds.putAll(next);
            if (seen.size() == known) {
                return kinds;
            }
            known = seen.size();
        }
    }

    /** The names of the schemas that a part of a document refers to. */
    static Set<String> references(JsonNode part) {
        Set<String> found = new TreeSet<>();
        collect(part, found);
        return found;
    }

    private static void collect(JsonNode part, Set<String> into) {
        if (part.isObject() && part.get("$ref") instanceof TextNode reference) {
            Stream.of(reference.textValue())
                    .filter(text -> text.startsWith(REFERENCE))
                    .map(text -> text.substring(REFERENCE.length()))
                    .forEach(into::add);
        }
        part.forEach(each -> collect(each, into));
    }
}
