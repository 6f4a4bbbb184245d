package vn.trucot.gov.orgunit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: "yen bai" finds Yên Bái. */
final class SearchText {

    /** Makes the next character of a {@link #pattern} an ordinary one. */
    static final String ESCAPE = "!";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPECIAL = Pattern.compile("[!%_]");

    private SearchText() {}

    /** Lower case, without diacritics, đ as d. */
    static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('đ', 'd').strip();
    }

    /** A pattern for {@code like} that finds the text anywhere. */
    static String pattern(String text) {
        return "%" + SPECIAL.matcher(fold(text)).replaceAll(ESCAPE + "$0") + "%";
    }
}
