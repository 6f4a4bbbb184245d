package vn.trucot.gateway.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet with a head, as XLSX: numbers stay numbers as far as a spreadsheet keeps their digits, everything else is text and
 * no formula.
 */
public final class Spreadsheet {

    /** The media type of XLSX. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Rows of the largest sheet, less its head. */
    public static final int MOST_ROWS = 1_048_575;

    /** Digits that a spreadsheet keeps; a number that has more stands there as text, whole. */
    private static final int EXACT_DIGITS = 15;

    /** Rows that are kept as objects before they are written. */
    private static final int WRITTEN_TOGETHER = 1_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Trụ Cột", "1.0");
    private final Worksheet sheet;
    private int row;

    public Spreadsheet(String name, String... head) {
        this.sheet = workbook.newWorksheet(name);
        for (int column = 0; column < head.length; column++) {
            sheet.value(0, column, head[column]);
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** Adds a row; null leaves its cell empty. */
    public void row(@Nullable Object... cells) {
        row++;
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> {}
                case BigDecimal number
                when number.stripTrailingZeros().precision() > EXACT_DIGITS ->
                    sheet.inlineString(row, column, number.toPlainString());
                case Number number -> sheet.value(row, column, number);
                case Boolean truth -> sheet.value(row, column, truth);
                case Object text -> sheet.inlineString(row, column, text.toString());
            }
        }
        if (row % WRITTEN_TOGETHER == 0) {
            write(sheet::flush);
        }
    }

    /** The whole file; no row can be added afterwards. */
    public byte[] finish() {
        write(workbook::finish);
        return bytes.toByteArray();
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
