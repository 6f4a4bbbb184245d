package vn.trucot.web.table;

/**
 * How a CSV file is written.
 *
 * @param separator between cells
 * @param decimalMark in numbers
 * @param byteOrderMark whether Excel is to read it as UTF-8
 */
public record CsvForm(char separator, char decimalMark, boolean byteOrderMark) {

    /** For machines: RFC 4180. */
    public static final CsvForm PLAIN = new CsvForm(',', '.', false);

    /** For a spreadsheet whose country writes a decimal point. */
    public static final CsvForm POINT = new CsvForm(',', '.', true);

    /** For a spreadsheet whose country writes a decimal comma, as Việt Nam does: it takes semicolons for the ends of cells. */
    public static final CsvForm COMMA = new CsvForm(';', ',', true);

    public CsvForm {
        if (separator == decimalMark) {
            throw new IllegalArgumentException("'" + separator + "' cannot both end cells and stand in numbers");
        }
    }
}
