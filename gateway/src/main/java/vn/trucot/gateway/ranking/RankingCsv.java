package vn.trucot.gateway.ranking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes a ranking as CSV. */
final class RankingCsv {

    private final StringBuilder rows = new StringBuilder();

    static byte[] of(RankingAnswer answer) {
        RankingCsv csv = new RankingCsv();
        csv.row((Object[]) RankingRows.HEAD);
        RankingRows.of(answer, csv::row);
        return csv.rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            rows.append(i == 0 ? "" : ",").append(field(cells[i]));
        }
        rows.append('\n');
    }

    private static String field(@Nullable Object value) {
        String text =
                switch (value) {
                    case null -> "";
                    case BigDecimal number -> number.toPlainString();
                    case Object other -> other.toString();
                };
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
