package vn.trucot.gateway.ranking;

import vn.trucot.web.table.Table;

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

    private RankingRows() {}

    static void of(RankingAnswer answer, Table table) {
        answer.ranked().forEach(place -> ranked(place, table));
        answer.unranked().forEach(unit -> unranked(unit, table));
    }

    private static void ranked(RankingAnswer.Place place, Table table) {
        RankingAnswer.Scored scored = place.scored();
        RankingAnswer.Movement movement = place.movement();
        table.row(
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

    private static void unranked(RankingAnswer.Unranked unit, Table table) {
        RankingAnswer.Scored scored = unit.scored();
        table.row(
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
