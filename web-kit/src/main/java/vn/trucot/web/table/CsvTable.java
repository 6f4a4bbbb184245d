package vn.trucot.web.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.trucot.text.CsvCell;

/**
 * A CSV file (RFC 4180) in UTF-8: lines that end in LF, the first one the head. Numbers have all digits and no zeros behind;
 * text is written by {@link CsvCell}. Commas and points, unless a form says otherwise.
 */
public final class CsvTable implements Table {

    private final Writer out;
    private final CsvForm form;

    /**
     * Begins with the head.
     *
     * @param byteOrderMark whether Excel is to read it as UTF-8
     */
    public CsvTable(OutputStream out, boolean byteOrderMark, String... head) {
        this(out, byteOrderMark ? CsvForm.POINT : CsvForm.PLAIN, head);
    }

    /** Begins with the head, in a form. */
    public CsvTable(OutputStream out, CsvForm form, String... head) {
        this.form = form;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
        if (form.byteOrderMark()) {
            put(CsvCell.BYTE_ORDER_MARK);
        }
        row((Object[]) head);
    }

    @Override
    public void row(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (column > 0) {
                put(String.valueOf(form.separator()));
            }
            put(text(cells[column]));
        }
        put("\n");
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number ->
                number.signum() == 0
                        ? "0"
                        : number.stripTrailingZeros().toPlainString().replace('.', form.decimalMark());
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Object other -> CsvCell.of(other.toString());
        };
    }

    private void put(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
