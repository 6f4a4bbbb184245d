package vn.trucot.gateway.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.gateway.orgunit.Exonym;
import vn.trucot.web.table.CsvForm;

/** The words of files in a language, read from {@code files/words-<language>.properties}. */
@SuppressWarnings("ImmutableEnumChecker") // the words are read once and never changed
public enum FileWords {
    VI("vi", CsvForm.COMMA),
    EN("en", CsvForm.POINT);

    private final String language;
    private final CsvForm csv;
    private final Properties words = new Properties();

    FileWords(String language, CsvForm csv) {
        this.language = language;
        this.csv = csv;
        String name = "/files/words-" + language + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FileWords.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of {@code vi} or {@code en}; of null the Vietnamese ones. */
    public static FileWords of(@Nullable String language) {
        return EN.language.equals(language) ? EN : VI;
    }

    /** What is said for a key; the key itself where nobody wrote words for it. */
    public String say(String key) {
        return words.getProperty(key, key);
    }

    /** How a spreadsheet reads CSV where the language is spoken. */
    public CsvForm csv() {
        return csv;
    }

    /** The name in this language, else the Vietnamese one. */
    public String name(Names names) {
        return names.in(language);
    }

    /** The name of a unit. */
    public String unit(Names names) {
        return this == EN ? Exonym.of(names) : names.vi();
    }

    /** What stands in the head above columns. */
    public String[] heads(String... columns) {
        return Arrays.stream(columns).map(column -> say("column." + column)).toArray(String[]::new);
    }

    /** A measure unit in words; a code that nobody translated stands for itself. */
    public String measureUnit(String code) {
        return words.getProperty("measure." + code, code);
    }

    /** A code in words, yes or no; null stays null. */
    public @Nullable String code(@Nullable Object code) {
        return switch (code) {
            case null -> null;
            case Enum<?> one ->
                words.getProperty(one.getDeclaringClass().getSimpleName() + "." + one.name(), one.name());
            case Object other -> say(other.toString());
        };
    }
}
