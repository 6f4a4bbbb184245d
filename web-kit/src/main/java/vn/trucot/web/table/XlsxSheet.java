package vn.trucot.web.table;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a head: numbers stay numbers as far as a spreadsheet keeps their digits, everything else is text and no
 * formula.
 */
public final class XlsxSheet implements Table {

    /** Digits that a spreadsheet keeps; a number that has more stands there as text, whole. */
    private static final int EXACT_DIGITS = 15;

    /** Rows that are kept as objects before they are written. */
    private static final int WRITTEN_TOGETHER = 1_000;

    /** Red as light as spreadsheets have it for what is bad. */
    private static final String NOTED = "FFC7CE";

    private static final int LONGEST_CHOICE = 255;

    private final Worksheet sheet;
    private int row;

    XlsxSheet(Worksheet sheet, String... head) {
        this.sheet = sheet;
        for (int column = 0; column < head.length; column++) {
            sheet.value(0, column, head[column]);
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    XlsxSheet(Worksheet sheet, String[] columns, String[] head) {
        this.sheet = sheet;
        this.row = 1;
        for (int column = 0; column < head.length; column++) {
            sheet.value(0, column, columns[column]);
            sheet.value(1, column, head[column]);
            sheet.style(1, column).bold().wrapText(true).set();
        }
        sheet.hideRow(0);
        sheet.freezePane(0, 2);
    }

    /** Makes a column as wide as so many letters. */
    public XlsxSheet width(int column, int letters) {
        sheet.width(column, letters);
        return this;
    }

    /**
     * Offers values for a column, and lets nothing else be typed there; not if they are more than a sheet takes as a choice.
     *
     * @param rows so many cells of the column
     */
    public void choices(int column, List<String> values, int rows) {
        String list = String.join(",", values);
        if (!values.isEmpty() && list.length() <= LONGEST_CHOICE) {
            sheet.range(1, column, rows, column)
                    .validateWithListByFormula('"' + list + '"')
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP);
        }
    }

    /** Puts a note at a cell of the head or of the last row, and colours the cell; both count from 0. */
    public void note(int row, int column, String text) {
        sheet.comment(row, column, text);
        sheet.style(row, column).fillColor(NOTED).set();
    }

    @Override
    public void row(@Nullable Object... cells) {
        if (row > 0 && row % WRITTEN_TOGETHER == 0) {
            XlsxFile.write(sheet::flush);
        }
        row++;
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> {}
                case BigDecimal number
                when isTooLong(number) -> sheet.inlineString(row, column, number.toPlainString());
                case Long number
                when isTooLong(BigDecimal.valueOf(number)) -> sheet.inlineString(row, column, number.toString());
                case Number number -> sheet.value(row, column, number);
                case Boolean truth -> sheet.value(row, column, truth);
                case Object text -> sheet.inlineString(row, column, text.toString());
            }
        }
    }

    private static boolean isTooLong(BigDecimal number) {
        return number.stripTrailingZeros().precision() > EXACT_DIGITS;
    }

    @Override
    public void close() {
        XlsxFile.write(sheet::finish);
    }
}
