package vn.trucot.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** An XLSX file of one sheet or several, written one after the other. */
public final class XlsxFile implements AutoCloseable {

    /** Rows of the largest sheet, less its heads. */
    public static final int MOST_ROWS = 1_048_574;

    private final Workbook workbook;
    private @Nullable XlsxSheet open;

    public XlsxFile(OutputStream out) {
        this.workbook = new Workbook(out, "Trụ Cột", "1.0");
    }

    /** A file of one sheet, which ends with it. */
    public static Table of(OutputStream out, String name, String... head) {
        XlsxFile file = new XlsxFile(out);
        XlsxSheet sheet = file.sheet(name, head);
        return new Table() {
            @Override
            public void row(@Nullable Object... cells) {
                sheet.row(cells);
            }

            @Override
            public void close() {
                file.close();
            }
        };
    }

    /** The next sheet; the one before ends. */
    public XlsxSheet sheet(String name, String... head) {
        end();
        open = new XlsxSheet(workbook.newWorksheet(name), head);
        return open;
    }

    /** The next sheet, with a head for people; what programs call the columns stands above it in a row that is hidden. */
    public XlsxSheet sheet(String name, String[] columns, String[] head) {
        end();
        open = new XlsxSheet(workbook.newWorksheet(name), columns, head);
        return open;
    }

    /** Ends the file. */
    @Override
    public void close() {
        end();
        write(workbook::finish);
    }

    private void end() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    interface Step {
        void run() throws IOException;
    }

    static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
