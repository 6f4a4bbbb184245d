package vn.trucot.gateway.ranking;

import org.jspecify.annotations.Nullable;

/** A ranking as a table, a row per unit; units without a rank come last. */
final class RankingRows {

    static final String[] HEAD = {
        "rank",
        "orgUnit",
        "name",
        "value",
        "points",
        "scoredMaximum",
        "demo",
        "rankYearBefore",
        "movement",
        "valueYearBefore",
        "state"
    };

    /** Takes the cells of a row, in the order of the head; null where nothing is known. */
    interface Taker {
        void row(@Nullable Object... cells);
    }

    private RankingRows() {}

    static void of(RankingAnswer answer, Taker taker) {
        answer.ranked()
                .forEach(place -> taker.row(
                        place.rank(),
                        place.orgUnit(),
                        place.names().vi(),
                        place.value(),
                        place.points(),
                        place.scoredMaximum(),
                        place.demo(),
                        place.rankYearBefore(),
                        place.movement(),
                        place.valueYearBefore(),
                        "VALUE"));
        answer.unranked()
                .forEach(unit -> taker.row(
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
    }
}
