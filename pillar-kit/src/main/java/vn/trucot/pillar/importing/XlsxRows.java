package vn.trucot.pillar.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;
import vn.trucot.problem.ProblemCode;
import vn.trucot.text.CleanText;

/**
 * The rows of a sheet, its first row the head. What a spreadsheet makes of a value is taken back: a day that became a number is
 * a day again, 5.0 is 5, and a number that stands there as text is the same text. Empty rows count for nothing.
 */
final class XlsxRows implements TableRows, AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");

    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9_/]+[!?]?");

    /** A smaller number in a column of periods, or of days of which only the year may be known, is a year; as a day it would be in 1927. */
    private static final int LAST_YEAR = 9_999;

    private final String sheet;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final BatchFaults faults;
    private final Map<String, Class<?>> types;
    private final List<Integer> positions = new ArrayList<>();
    private final List<String> names;
    private final @Nullable String[] values;
    private final boolean since1904;
    private final XlsxMerged merged;
    private long row;
    private long count;

    /**
     * Reads the head.
     *
     * @param types of the columns, by their names
     */
    XlsxRows(
            String sheet,
            Stream<Row> stream,
            boolean since1904,
            XlsxMerged merged,
            TableHead head,
            Map<String, Class<?>> types,
            BatchFaults faults) {
        this.sheet = sheet;
        this.stream = stream;
        this.rows = stream.iterator();
        this.since1904 = since1904;
        this.merged = merged;
        this.faults = faults;
        this.types = types;
        this.names = head.check(head());
        this.values = new String[names.size()];
    }

    private List<String> head() {
        List<String> found = new ArrayList<>();
        Row first = nextRow();
        if (first == null || first.getRowNum() != 1) {
            throw TableHead.malformed("", "the first row of sheet '" + sheet + "' names the columns, but it is empty");
        }
        for (Cell cell : first) {
            String name = cell == null ? "" : CleanText.trimmed(cell.getText());
            if (!name.isEmpty()) {
                found.add(name);
                positions.add(cell.getColumnIndex());
            }
            if (found.size() > TableHead.MOST_COLUMNS) {
                throw TableHead.tooMany();
            }
        }
        return found;
    }

    @Override
    public boolean next() {
        for (Row next = nextRow(); next != null; next = nextRow()) {
            row = next.getRowNum() - 1L;
            if (!isEmpty(next)) {
                count++;
                if (readRow(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Row nextRow() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            // the reader has no one kind of exception for what it cannot read
            throw XlsxGuard.malformed("sheet '" + sheet + "' cannot be read behind its row " + (row + 1));
        }
    }

    private static boolean isEmpty(Row row) {
        for (Cell cell : row) {
            if (cell != null && (!CleanText.trimmed(cell.getText()).isEmpty() || isWithoutValue(cell))) {
                return false;
            }
        }
        return true;
    }

    private boolean readRow(Row next) {
        boolean isGood = true;
        for (int column = 0; column < values.length; column++) {
            int position = positions.get(column);
            Cell cell = position < next.getCellCount() ? next.getCell(position) : null;
            values[column] = cell == null ? null : text(cell, types.getOrDefault(names.get(column), String.class));
            String mistake = mistake(cell, next.getRowNum(), position, values[column]);
            if (mistake != null) {
                faults.add(row, names.get(column), ProblemCode.ROW_MALFORMED, mistake);
                values[column] = null;
                isGood = false;
            }
        }
        return isGood;
    }

    /** What keeps a cell from being what it looks like. */
    private @Nullable String mistake(@Nullable Cell cell, int row, int position, @Nullable String text) {
        if (cell != null && isError(cell)) {
            return "the cell " + cell.getAddress() + " holds an error, " + cell.getRawValue();
        }
        if (cell != null && isWithoutValue(cell)) {
            return "the cell " + cell.getAddress()
                    + " holds a formula without its value; open the file in a spreadsheet and save it";
        }
        XlsxRange range = merged.hiding(row, position + 1, text != null);
        return range == null
                ? null
                : "the cell " + XlsxRange.letters(position + 1) + row + " is merged with " + range.first()
                        + "; undo the merging and fill each cell";
    }

    /** An error of the spreadsheet, not a number that is none. */
    private static boolean isError(Cell cell) {
        String raw = cell.getRawValue();
        return (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA)
                && raw != null
                && ERROR.matcher(raw).matches();
    }

    private static boolean isWithoutValue(Cell cell) {
        return cell.getType() == CellType.FORMULA && cell.getRawValue() == null;
    }

    private @Nullable String text(Cell cell, Class<?> type) {
        String raw = cell.getRawValue();
        boolean isNumber = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA
                        && type != String.class
                        && raw != null
                        && NUMBER.matcher(raw).matches());
        if (isNumber && raw != null && NUMBER.matcher(raw).matches() && Double.isFinite(Double.parseDouble(raw))) {
            return number(Double.parseDouble(raw), type);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.toString(Boolean.TRUE.equals(cell.asBoolean()));
        }
        boolean isRaw = cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR;
        String text = CleanText.trimmed(isRaw && raw != null ? raw : cell.getText());
        return text.isEmpty() ? null : text;
    }

    private String number(double number, Class<?> type) {
        boolean isDayOrMore = type == Period.class || type == Temporal.class;
        if (type == LocalDate.class || (isDayOrMore && number > LAST_YEAR)) {
            LocalDate day = day(number);
            if (day != null) {
                return type == Period.class && day.getDayOfMonth() == 1
                        ? day.toString().substring(0, 7)
                        : day.toString();
            }
        }
        BigDecimal exact = new BigDecimal(Double.toString(number));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** The day that a spreadsheet counts so: 1 is the first of 1900, which it takes for a leap year. */
    private @Nullable LocalDate day(double number) {
        if (number != Math.rint(number) || number < 1 || number > 2_958_465) {
            return null;
        }
        try {
            if (since1904) {
                return LocalDate.of(1904, 1, 1).plusDays((long) number);
            }
            return LocalDate.of(1899, 12, number < 60 ? 31 : 30).plusDays((long) number);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public List<String> columns() {
        return names;
    }

    @Override
    public @Nullable String value(int column) {
        return values[column];
    }

    @Override
    public void close() {
        stream.close();
    }
}
