package vn.trucot.pillar.importing;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.web.table.XlsxFile;
import vn.trucot.web.table.XlsxSheet;

/**
 * The rows of a CSV file as a workbook with notes: a CSV file has no place for them. Texts stay as they were written; a number
 * in a column of numbers is one.
 */
final class NotedTable {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,13})(\\.[0-9]{0,13}[1-9])?");

    private NotedTable() {}

    /**
     * Writes it.
     *
     * @param types what the columns hold, by their names
     * @param notesOf the notes, once it is known which columns there are, from 1
     */
    static void write(
            InputStream csv,
            Map<String, Class<?>> types,
            Function<Map<String, Integer>, CellNotes> notesOf,
            OutputStream out) {
        CsvRows rows = CsvRows.ofAny(csv);
        List<String> names = rows.columns();
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int column = 0; column < names.size(); column++) {
            columns.putIfAbsent(names.get(column), column + 1);
        }
        CellNotes notes = notesOf.apply(columns);
        try (XlsxFile file = new XlsxFile(out)) {
            XlsxSheet sheet = file.sheet("1", names.toArray(String[]::new));
            note(sheet, notes, 1);
            while (rows.nextAsItIs()) {
                @Nullable Object[] cells = new Object[names.size()];
                for (int column = 0; column < cells.length; column++) {
                    cells[column] = cell(rows, column, types.get(names.get(column)));
                }
                sheet.row(cells);
                note(sheet, notes, Math.toIntExact(rows.row()) + 1);
            }
        }
    }

    private static @Nullable Object cell(CsvRows rows, int column, @Nullable Class<?> type) {
        String number = ObjectRows.isNumber(type) ? rows.number(column) : null;
        return number != null && NUMBER.matcher(number).matches() ? new BigDecimal(number) : rows.value(column);
    }

    private static void note(XlsxSheet sheet, CellNotes notes, int row) {
        notes.notes()
                .subMap(new CellNotes.Cell(row, 0), new CellNotes.Cell(row + 1, 0))
                .forEach((cell, text) -> sheet.note(row - 1, cell.column() - 1, text));
    }
}
