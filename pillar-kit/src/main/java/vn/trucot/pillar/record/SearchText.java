package vn.trucot.pillar.record;

import java.util.regex.Pattern;
import vn.trucot.text.Folded;

/** Text as it is searched in the database: "yen bai" finds Yên Bái. */
public final class SearchText {

    /** Makes the next character of a {@link #pattern} an ordinary one. */
    public static final String ESCAPE = "!";

    private static final Pattern SPECIAL = Pattern.compile("[!%_]");

    private SearchText() {}

    /** A pattern for {@code like} that finds the text anywhere. */
    public static String pattern(String text) {
        return "%" + SPECIAL.matcher(Folded.of(text)).replaceAll(ESCAPE + "$0") + "%";
    }
}
