package vn.trucot.pillar.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rectangle of cells; rows and columns count from 1. */
record XlsxRange(int top, int left, int bottom, int right) {

    private static final Pattern CELL = Pattern.compile("([A-Za-z]{1,3})([0-9]{1,7})");

    /** Reads {@code A2:B3}; null if it is none. */
    static @Nullable XlsxRange parse(String text) {
        String[] corners = text.split(":", 2);
        Matcher first = CELL.matcher(corners[0]);
        Matcher last = CELL.matcher(corners[corners.length - 1]);
        return first.matches() && last.matches()
                ? new XlsxRange(
                        Integer.parseInt(first.group(2)),
                        column(first.group(1)),
                        Integer.parseInt(last.group(2)),
                        column(last.group(1)))
                : null;
    }

    /** The column of a cell that is said to stand in a row, from 1; 0 if it is none, or of another row. */
    static int column(String cell, int row) {
        Matcher matcher = CELL.matcher(cell);
        return matcher.matches() && Integer.parseInt(matcher.group(2)) == row ? column(matcher.group(1)) : 0;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    /** The letters of a column that counts from 1. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The cell at its top and left, which alone holds a value. */
    String first() {
        return letters(left) + top;
    }
}
