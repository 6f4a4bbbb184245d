package vn.trucot.text;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file (RFC 4180) that holds text. A spreadsheet takes a text that begins with {@code =} or the like for a
 * formula; such a text gets an apostrophe before it, which {@link #unguarded} takes away again. Numbers need none of this.
 */
public final class CsvCell {

    /** Makes Excel read a file as UTF-8; for those who ask for it. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final char GUARD = '\'';
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n].*", Pattern.DOTALL);

    private CsvCell() {}

    /** The cell: guarded and quoted where that is needed. */
    public static String of(String text) {
        String safe = FORMULA.matcher(text).matches() ? GUARD + text : text;
        return isPlain(safe) ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** What was written by {@link #of}, read and without quotes. */
    public static String unguarded(String read) {
        return !read.isEmpty()
                        && read.charAt(0) == GUARD
                        && FORMULA.matcher(read).matches()
                ? read.substring(1)
                : read;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == ',' || sign == ';' || sign == '"' || sign == '\n' || sign == '\r') {
                return false;
            }
        }
        return true;
    }
}
