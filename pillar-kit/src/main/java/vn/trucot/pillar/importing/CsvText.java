package vn.trucot.pillar.importing;

import java.io.InputStream;

/**
 * The characters of a CSV file, without byte order mark, with one character of look-ahead. Its values are separated by commas,
 * semicolons or tabs, whichever a first line {@code sep=;} says, or comes first in its head.
 */
final class CsvText {

    static final int END = -1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String TOLD = "sep=";

    private static final char COMMA = ',';
    private static final char SEMICOLON = ';';
    private static final char TAB = '\t';

    private final DecodedText decoded;
    private final char[] buffer = new char[1 << 15];
    private int position;
    private int limit;
    private char separator = COMMA;
    private boolean isOpen = true;

    CsvText(InputStream bytes) {
        decoded = new DecodedText(bytes);
        while (peek() == BYTE_ORDER_MARK) {
            position++;
        }
        readSeparator();
    }

    /** Spreadsheets take a first line for it. */
    private void readSeparator() {
        int sign = position + TOLD.length();
        if (sign + 1 < limit
                && TOLD.contentEquals(new StringBuilder().append(buffer, position, TOLD.length()))
                && isSeparator(buffer[sign])
                && (buffer[sign + 1] == '\r' || buffer[sign + 1] == '\n')) {
            separateBy(buffer[sign]);
            skipLine();
        }
    }

    int peek() {
        return position < limit || fill() ? buffer[position] : END;
    }

    int next() {
        return position < limit || fill() ? buffer[position++] : END;
    }

    /** Whether a value ends here because another one follows. */
    boolean isSeparator(int c) {
        return c == separator || (isOpen && (c == SEMICOLON || c == TAB));
    }

    /** From now on only this one separates values, or the comma if it does not, unless a line said so before. */
    void separateBy(int c) {
        if (isOpen) {
            separator = c == SEMICOLON || c == TAB ? (char) c : COMMA;
            isOpen = false;
        }
    }

    /** Whether it is a file of those countries whose numbers have a comma before the decimals, as Việt Nam. */
    boolean hasDecimalCommas() {
        return separator == SEMICOLON;
    }

    /** Moves behind the end of the line. */
    void skipLine() {
        for (int c = next(); c != '\n' && c != END; c = next()) {
            if (c == '\r' && peek() != '\n') {
                return;
            }
        }
    }

    /** Appends to the text what comes before the next separator, quote, line end or end. */
    void plain(StringBuilder text) {
        do {
            int start = position;
            while (position < limit && isPlain(buffer[position])) {
                position++;
            }
            text.append(buffer, start, position - start);
        } while (position == limit && fill());
    }

    private boolean isPlain(char c) {
        return c > SEMICOLON || (!isSeparator(c) && c != '\n' && c != '\r' && c != '"');
    }

    private boolean fill() {
        position = 0;
        limit = Math.max(0, decoded.read(buffer));
        return limit > 0;
    }
}
