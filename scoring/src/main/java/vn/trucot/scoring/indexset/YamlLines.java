package vn.trucot.scoring.indexset;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The line of a text on which each place in it begins; a place is a JSON pointer. */
public final class YamlLines {

    private final Map<String, Integer> lines = new HashMap<>();

    private YamlLines() {}

    /** Those of a text of which nothing was read yet. */
    public static YamlLines of(JsonParser text) throws IOException {
        YamlLines read = new YamlLines();
        while (text.nextToken() != null) {
            read.lines.putIfAbsent(
                    text.getParsingContext().pathAsPointer().toString(),
                    text.currentTokenLocation().getLineNr());
        }
        return read;
    }

    /** Whether something is written there. */
    public boolean has(String place) {
        return lines.containsKey(place);
    }

    /** The line of a place; of one at which nothing is written, that of what it would lie in. */
    public int of(String place) {
        Integer line = lines.get(place);
        return line != null ? line : place.isEmpty() ? 1 : of(place.substring(0, place.lastIndexOf('/')));
    }
}
