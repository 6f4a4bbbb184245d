package vn.trucot.gateway.ranking;

import vn.trucot.figures.figure.State;
import vn.trucot.gateway.file.FileWords;
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

    static void of(RankingAnswer answer, FileWords words, Table table) {
        answer.ranked().forEach(place -> ranked(place, words, table));
        answer.unranked().forEach(unit -> unranked(unit, words, table));
    }

    private static void ranked(RankingAnswer.Place place, FileWords words, Table table) {
        RankingAnswer.Scored scored = place.scored();
        RankingAnswer.Movement movement = place.movement();
        table.row(
                place.rank(),
                place.orgUnit(),
                words.name(place.names()),
                place.value(),
                scored == null ? null : scored.points(),
                scored == null ? null : scored.scoredMaximum(),
                place.demo(),
                place.rankYearBefore(),
                movement == null ? null : movement.places(),
                place.valueYearBefore(),
                State.VALUE,
                scored == null ? null : scored.applicableMaximum(),
                scored == null ? null : scored.share(),
                movement == null ? null : movement.comparable(),
                movement == null ? null : movement.reason());
    }

    private static void unranked(RankingAnswer.Unranked unit, FileWords words, Table table) {
        RankingAnswer.Scored scored = unit.scored();
        table.row(
                null,
                unit.orgUnit(),
                words.name(unit.names()),
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
