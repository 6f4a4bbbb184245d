package vn.trucot.pillar.importing;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;

/** A table that was sent, CSV or the first sheet of a workbook, for who reads its rows without making records of them. */
public final class SentTable implements AutoCloseable {

    private final TableRows rows;
    private final @Nullable XlsxBook book;

    private SentTable(TableRows rows, @Nullable XlsxBook book) {
        this.rows = rows;
        this.book = book;
    }

    /**
     * Opens it and reads its head. Columns may come in any order.
     *
     * @param form {@link BodyForm#CSV} or {@link BodyForm#XLSX}
     * @param types what the columns hold, by their names: a spreadsheet makes numbers of days
     * @throws Problem BODY_MALFORMED, BODY_TOO_LARGE; ROW_MALFORMED naming the columns that are missing, unknown or there twice
     */
    public static SentTable open(
            BodyForm form,
            InputStream body,
            Collection<String> required,
            Collection<String> optional,
            Map<String, Class<?>> types,
            BatchFaults faults) {
        if (form == BodyForm.CSV) {
            return new SentTable(new CsvRows(body, required, optional, faults), null);
        }
        XlsxBook book = XlsxBook.open(body);
        boolean isOpen = false;
        try {
            TableHead head = new TableHead(required, optional);
            SentTable table = new SentTable(book.rows(book.first(), head, types, faults), book);
            isOpen = true;
            return table;
        } finally {
            if (!isOpen) {
                book.close();
            }
        }
    }

    public TableRows rows() {
        return rows;
    }

    @Override
    public void close() {
        if (rows instanceof XlsxRows sheet) {
            sheet.close();
        }
        if (book != null) {
            book.close();
        }
    }
}
