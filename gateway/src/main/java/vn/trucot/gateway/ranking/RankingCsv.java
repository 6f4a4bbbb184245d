package vn.trucot.gateway.ranking;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes a ranking as CSV, a row per unit; units without a rank come last. */
final class RankingCsv {

    static final String HEADER =
            "rank,orgUnit,name,value,points,scoredMaximum,demo,rankYearBefore,movement,valueYearBefore,state\n";

    private final StringBuilder rows = new StringBuilder(HEADER);

    static byte[] of(RankingAnswer answer) {
        RankingCsv csv = new RankingCsv();
        answer.ranked()
                .forEach(place -> csv.row(
                        place.rank(),
                        place.orgUnit(),
                        place.names().vi(),
                        place.value().toPlainString(),
                        place.points(),
                        place.scoredMaximum(),
                        place.demo(),
                        place.rankYearBefore(),
                        place.movement(),
                        place.valueYearBefore(),
                        "VALUE"));
        answer.unranked()
                .forEach(unit -> csv.row(
                        null,
                        unit.orgUnit(),
                        unit.names().vi(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        unit.state()));
        return csv.rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(@Nullable Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            rows.append(i == 0 ? "" : ",").append(field(fields[i]));
        }
        rows.append('\n');
    }

    private static String field(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
