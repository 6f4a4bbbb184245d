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
        "state",
        "applicableMaximum",
        "scoredShare",
        "comparable",
        "notComparable"
    };

    /** Takes the cells of a row, in the order of the head; null where nothing is known. */
    interface Taker {
        void row(@Nullable Object... cells);
    }

    private RankingRows() {}

    static void of(RankingAnswer answer, Taker taker) {
        answer.ranked().forEach(place -> ranked(place, taker));
        answer.unranked().forEach(unit -> unranked(unit, taker));
    }

    private static void ranked(RankingAnswer.Place place, Taker taker) {
        RankingAnswer.Scored scored = place.scored();
        RankingAnswer.Movement movement = place.movement();
        taker.row(
                place.rank(),
                place.orgUnit(),
                place.names().vi(),
                place.value(),
                scored == null ? null : scored.points(),
                scored == null ? null : scored.scoredMaximum(),
                place.demo(),
                place.rankYearBefore(),
                movement == null ? null : movement.places(),
                place.valueYearBefore(),
                "VALUE",
                scored == null ? null : scored.applicableMaximum(),
                scored == null ? null : scored.share(),
                movement == null ? null : movement.comparable(),
                movement == null ? null : movement.reason());
    }

    private static void unranked(RankingAnswer.Unranked unit, Taker taker) {
        RankingAnswer.Scored scored = unit.scored();
        taker.row(
                null,
                unit.orgUnit(),
                unit.names().vi(),
                null,
                scored == null ? null : scored.points(),
                scored == null ? null : scored.scoredMaximum(),
                null,
                null,
                null,
                null,
                unit.state(),
                scored == null ? null : scored.applicableMaximum(),
                scored == null ? null : scored.share(),
                null,
                null);
    }
}
