package vn.trucot.pillar.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.scoring.indexset.YamlLines;

/** What is written in a file of definitions, and on which lines: every mistake names its own. */
public final class DefinitionText {

    private final String file;
    private final JsonNode root;
    private final @Nullable YamlLines lines;
    private final List<DefinitionMistake> mistakes;

    /** What has fields or elements, by its place; nodes of values are shared. */
    private final IdentityHashMap<JsonNode, String> places = new IdentityHashMap<>();

    DefinitionText(String file, JsonNode root, @Nullable YamlLines lines, List<DefinitionMistake> mistakes) {
        this.file = file;
        this.root = root;
        this.lines = lines;
        this.mistakes = mistakes;
        find(root, "");
    }

    static DefinitionText nothing(String file, List<DefinitionMistake> mistakes) {
        return new DefinitionText(file, MissingNode.getInstance(), null, mistakes);
    }

    private void find(JsonNode node, String place) {
        if (node.isContainerNode()) {
            places.put(node, place);
        }
        node.properties().forEach(field -> find(field.getValue(), place + "/" + escaped(field.getKey())));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                find(node.path(i), place + "/" + i);
            }
        }
    }

    public JsonNode root() {
        return root;
    }

    /** An entry, a field of a node of the text; its own fields have those of {@code defaults} behind them. */
    public DefinitionEntry entry(String name, JsonNode of, String field, JsonNode defaults) {
        return at(name, of.path(field), placeOf(of) + "/" + escaped(field), defaults);
    }

    /** The same without defaults. */
    public DefinitionEntry entry(String name, JsonNode of, String field) {
        return entry(name, of, field, MissingNode.getInstance());
    }

    /** An element of a list as an entry, called by the list and its number from 1. */
    public DefinitionEntry element(String name, JsonNode list, int at) {
        String place = placeOf(list) + "/" + at;
        return at(name + "." + (at + 1), list.path(at), place, MissingNode.getInstance());
    }

    /** The whole text as an entry. */
    public DefinitionEntry whole(String name) {
        return at(name, root, "", MissingNode.getInstance());
    }

    private DefinitionEntry at(String name, JsonNode own, String place, JsonNode defaults) {
        DefinitionEntry entry = new DefinitionEntry(this, name, place, own, defaults);
        if (!own.isMissingNode() && !own.isObject()) {
            entry.mistake("", "fields are needed, as name: value");
        }
        return entry;
    }

    String file() {
        return file;
    }

    void add(DefinitionMistake mistake) {
        mistakes.add(mistake);
    }

    /** The place of a node that has fields. */
    String placeOf(JsonNode node) {
        return places.getOrDefault(node, "");
    }

    /**
     * The line of a field, or of what it is missing in.
     *
     * @param field empty for the place itself; {@code a.b} is a field of a field, unless it is one
     */
    int line(String place, String field) {
        if (lines == null) {
            return 0;
        }
        String own = field.isEmpty() ? "" : "/" + escaped(field);
        return lines.of(place + (lines.has(place + own) ? own : own.replace('.', '/')));
    }

    private static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }
}
