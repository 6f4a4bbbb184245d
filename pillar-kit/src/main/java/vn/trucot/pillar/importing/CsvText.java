package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * The characters of a CSV file in UTF-8, without byte order mark, with one character of look-ahead. Its values are separated by
 * commas or by semicolons, whichever comes first in its head.
 */
final class CsvText {

    static final int END = -1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char COMMA = ',';
    private static final char SEMICOLON = ';';

    private final Reader reader;
    private final char[] buffer = new char[1 << 15];
    private int position;
    private int limit;
    private char separator = COMMA;
    private char other = SEMICOLON;

    CsvText(InputStream bytes) {
        reader = new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        if (peek() == BYTE_ORDER_MARK) {
            position++;
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
        return c == separator || c == other;
    }

    /** From now on only this one separates values, or the comma if it does not. */
    void separateBy(int c) {
        separator = c == SEMICOLON ? SEMICOLON : COMMA;
        other = separator;
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
        return c > SEMICOLON || (c != separator && c != other && c != '\n' && c != '\r' && c != '"');
    }

    private boolean fill() {
        try {
            position = 0;
            limit = Math.max(0, reader.read(buffer));
            return limit > 0;
        } catch (CharacterCodingException e) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "the CSV file is not in UTF-8");
        } catch (IOException e) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "the CSV file could not be read to its end");
        }
    }
}
