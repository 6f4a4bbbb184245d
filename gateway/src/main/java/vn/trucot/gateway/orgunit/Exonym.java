package vn.trucot.gateway.orgunit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trucot.events.Names;

/**
 * How a unit is called in English: its kind after its proper name, Văn Yên District, before a number, Ward 3. Villages and
 * departments are known by their Vietnamese names only. The words are those of the browser.
 */
public final class Exonym {

    private static final Map<String, String> KINDS = kinds();
    private static final Pattern UNIT =
            Pattern.compile("(" + String.join("|", KINDS.keySet()) + ") ([\\p{Lu}\\d][^,;:]*)");

    private Exonym() {}

    /** Its English name if it has one. */
    public static String of(Names names) {
        if (names.en() != null) {
            return names.en();
        }
        Matcher unit = UNIT.matcher(names.vi());
        if (!unit.matches()) {
            return names.vi();
        }
        String kind = Objects.requireNonNull(KINDS.get(unit.group(1)));
        String proper = unit.group(2);
        return Character.isDigit(proper.charAt(0)) ? kind + " " + proper : proper + " " + kind;
    }

    private static Map<String, String> kinds() {
        try (InputStream file = Exonym.class.getResourceAsStream("/page/exonyms.json")) {
            return new JsonMapper().readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
