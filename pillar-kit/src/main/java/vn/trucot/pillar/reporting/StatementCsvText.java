package vn.trucot.pillar.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.text.CsvCell;

/** Writes statements as a CSV file that the batch import reads back, with who said it and when behind. */
record StatementCsvText(Writer out) {

    static final String HEADER = "indicator,orgUnit,period,breakdown,numerator,denominator,notApplicable,sourceKind,"
            + "sourceName,publishedOn,place,note,status,inForce,revision,recordedAt,recordedBy\r\n";

    void write(StatementView view) {
        StringBuilder line = new StringBuilder(200)
                .append(view.indicator())
                .append(',')
                .append(CsvCell.of(view.orgUnit()))
                .append(',')
                .append(view.period())
                .append(',');
        text(line, view.breakdown()).append(',');
        number(line, view.numerator()).append(',');
        number(line, view.denominator()).append(',');
        line.append(view.notApplicable()).append(',');
        line.append(view.source().kind()).append(',');
        text(line, view.source().name()).append(',');
        optional(line, view.publishedOn()).append(',');
        optional(line, view.place()).append(',');
        optional(line, view.note()).append(',');
        line.append(view.status()).append(',');
        line.append(view.inForce()).append(',');
        line.append(view.revision()).append(',');
        line.append(view.recordedAt()).append(',');
        text(line, view.recordedBy()).append("\r\n");
        append(line);
    }

    void append(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StringBuilder number(StringBuilder line, @Nullable BigDecimal number) {
        return number == null ? line : line.append(number.toPlainString());
    }

    private static StringBuilder optional(StringBuilder line, @Nullable String text) {
        return text == null ? line : text(line, text);
    }

    private static StringBuilder text(StringBuilder line, String text) {
        return line.append(CsvCell.of(text));
    }
}
