package vn.trucot.pillar.importing;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.VisibleText;
import vn.trucot.problem.ProblemCode;
import vn.trucot.text.CleanText;
import vn.trucot.text.CsvCell;

/**
 * The rows of a CSV file (RFC 4180, UTF-8, first line = column names), one at a time; semicolons or tabs in place of commas if
 * the head has them, as Excel writes it where a comma stands before decimals. A row that cannot be read is noted with its number
 * and column, and skipped; one without a value does not count.
 */
public final class CsvRows implements TableRows {

    private static final int LONGEST_FIELD = 10_000;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("^(-?[0-9]+),([0-9]+)$");

    private final CsvText text;
    private final BatchFaults faults;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private final String[] values;
    private long row;
    private int told;

    /**
     * Reads the header. Columns may come in any order.
     *
     * @throws vn.trucot.problem.Problem ROW_MALFORMED naming the columns that are missing, unknown or there twice
     */
    public CsvRows(InputStream bytes, Collection<String> required, Collection<String> optional, BatchFaults faults) {
        this(bytes, new TableHead(required, optional)::check, faults);
    }

    /** Reads a table whatever its columns are called. */
    static CsvRows ofAny(InputStream bytes) {
        return new CsvRows(bytes, found -> {}, new BatchFaults());
    }

    private CsvRows(InputStream bytes, Consumer<List<String>> head, BatchFaults faults) {
        this.text = new CsvText(bytes);
        this.faults = faults;
        header(head);
        this.values = new String[names.size()];
        Arrays.fill(values, "");
    }

    /** Moves to the next row that can be read; false at the end of the file. */
    @Override
    public boolean next() {
        for (skipLineEnds(); text.peek() != CsvText.END; skipLineEnds()) {
            row++;
            if (readRow()) {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next row, also to one that cannot be read: what could be read of it is there. False at the end. */
    boolean nextAsItIs() {
        for (skipLineEnds(); text.peek() != CsvText.END; skipLineEnds()) {
            long before = row++;
            told = 0;
            readRow();
            if (row > before) {
                Arrays.fill(values, told, values.length, "");
                return true;
            }
        }
        return false;
    }

    private void skipLineEnds() {
        while (text.peek() == '\n' || text.peek() == '\r') {
            text.next();
        }
    }

    /** Number of the row, from 1 = the first after the header; at the end, the number of rows. */
    @Override
    public long row() {
        return row;
    }

    @Override
    public long count() {
        return row;
    }

    /** The columns of the file, in its order. */
    @Override
    public List<String> columns() {
        return names;
    }

    /** The text in a column; null if it is empty, or the file does not have the column. */
    @Override
    public @Nullable String value(int column) {
        return column < 0 || values[column].isEmpty() ? null : values[column];
    }

    /** The same of a column that holds numbers: with a point before decimals, also where the file has commas. */
    @Override
    public @Nullable String number(int column) {
        String value = value(column);
        return value != null && text.hasDecimalCommas()
                ? DECIMAL_COMMA.matcher(value).replaceFirst("$1.$2")
                : value;
    }

    private boolean readRow() {
        int nameless = -1;
        String lost = "";
        boolean isEmpty = true;
        for (int column = 0; ; column++) {
            String mistake = readField();
            if (mistake != null) {
                return malformed(column, mistake);
            }
            trim();
            isEmpty = isEmpty && field.isEmpty();
            int place = column < places.size() ? places.get(column) : -1;
            if (place >= 0) {
                keep(place);
            } else if (!field.isEmpty() && nameless < 0 && column < places.size()) {
                nameless = column;
                lost = field.toString();
            }
            int end = text.next();
            if (!text.isSeparator(end)) {
                endLine(end);
                return isGood(column + 1, isEmpty, nameless, lost);
            }
        }
    }

    /** A row of separators alone is no row: spreadsheets write them behind the last one. */
    private boolean isGood(int found, boolean isEmpty, int nameless, String lost) {
        if (isEmpty) {
            row--;
            return false;
        }
        if (found != places.size()) {
            return wrongNumber(found);
        }
        if (nameless >= 0) {
            faults.add(
                    row,
                    null,
                    ProblemCode.ROW_MALFORMED,
                    "row " + row + ": '" + VisibleText.of(lost) + "' stands in column " + (nameless + 1)
                            + ", which has no name in the header");
            return false;
        }
        return true;
    }

    private void endLine(int end) {
        if (end == '\r' && text.peek() == '\n') {
            text.next();
        }
    }

    /** Blanks at the edges are never meant, and cannot be seen; nor is the guard of a text that looks like a formula. */
    private void trim() {
        int length = field.length();
        if (length > 0 && (isBelowLetters(field.charAt(0)) || isBelowLetters(field.charAt(length - 1)))) {
            String trimmed = CsvCell.unguarded(CleanText.trimmed(field.toString()));
            field.setLength(0);
            field.append(trimmed);
        }
    }

    /** Whether the sign may be one that is cut: most values begin and end with a letter or digit of ASCII. */
    private static boolean isBelowLetters(char sign) {
        return sign < '0' || sign > '~';
    }

    /** Neighbouring rows repeat most values: the same text is the same object, with its hash already known. */
    private void keep(int column) {
        told = column + 1;
        if (!values[column].contentEquals(field)) {
            values[column] = field.toString();
        }
    }

    private boolean wrongNumber(int found) {
        String where = name(found);
        faults.add(
                row,
                where,
                ProblemCode.ROW_MALFORMED,
                "row " + row + " has " + found + " columns, the header has " + places.size());
        return false;
    }

    /** What a column of the file is called; null if it has no name. */
    private @Nullable String name(int column) {
        return column < places.size() && places.get(column) >= 0 ? names.get(places.get(column)) : null;
    }

    private boolean malformed(int column, String mistake) {
        String name = name(column);
        faults.add(
                row,
                name,
                ProblemCode.ROW_MALFORMED,
                "row " + row + ", column " + (column + 1) + (name == null ? "" : " (" + name + ")") + ": " + mistake);
        text.skipLine();
        return false;
    }

    /** Reads one field up to its separator, which stays; tells what is wrong with it, if anything is. */
    private @Nullable String readField() {
        field.setLength(0);
        if (text.peek() != '"') {
            text.plain(field);
            return text.peek() == '"' ? "a quote in the middle of a value; quote the whole value" : tooLong();
        }
        text.next();
        for (int c = text.next(); ; c = text.next()) {
            if (c == CsvText.END) {
                return "the quote is never closed";
            }
            if (c == '"' && text.peek() != '"') {
                int after = text.peek();
                return text.isSeparator(after) || after == '\n' || after == '\r' || after == CsvText.END
                        ? null
                        : "text after the closing quote";
            }
            if (c == '"') {
                text.next();
            }
            field.append((char) c);
            if (field.length() > LONGEST_FIELD) {
                return "the quote is not closed within " + LONGEST_FIELD + " characters";
            }
        }
    }

    private @Nullable String tooLong() {
        return field.length() > LONGEST_FIELD ? "the value has more than " + LONGEST_FIELD + " characters" : null;
    }

    private void header(Consumer<List<String>> head) {
        skipLineEnds();
        int end;
        do {
            String mistake = readField();
            if (mistake != null) {
                throw TableHead.malformed(field.toString(), mistake);
            }
            if (places.size() == TableHead.MOST_COLUMNS) {
                throw TableHead.tooMany();
            }
            String name = CleanText.trimmed(field.toString());
            places.add(name.isEmpty() ? -1 : names.size());
            if (!name.isEmpty()) {
                names.add(name);
            }
            end = text.next();
            if (places.size() == 1) {
                text.separateBy(end);
            }
        } while (text.isSeparator(end));
        endLine(end);
        if (names.isEmpty()) {
            throw TableHead.malformed("", "the first row names the columns, but it is empty");
        }
        if (places.size() == 1 && !NAME.matcher(names.getFirst()).matches()) {
            throw TableHead.malformed(
                    names.getFirst(),
                    "the header is one column; a comma, a semicolon or a tab stands between two columns");
        }
        head.accept(names);
    }
}
