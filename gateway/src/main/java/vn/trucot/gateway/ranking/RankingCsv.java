package vn.trucot.gateway.ranking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.figure.Rational;
import vn.trucot.text.CsvCell;

/** Writes a ranking as CSV. */
final class RankingCsv {

    private final StringBuilder rows = new StringBuilder();

    static byte[] of(RankingAnswer answer, boolean byteOrderMark) {
        RankingCsv csv = new RankingCsv();
        csv.rows.append(byteOrderMark ? CsvCell.BYTE_ORDER_MARK : "");
        csv.row((Object[]) RankingRows.HEAD);
        RankingRows.of(answer, csv::row);
        return csv.rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            rows.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        rows.append('\n');
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> Rational.plain(number).toPlainString();
            case Number number -> number.toString();
            case Object other -> CsvCell.of(other.toString());
        };
    }
}
