package vn.trucot.gateway.ranking;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
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
        "notComparable",
        "trial",
        "goesOnAs"
    };

    /** In place of the state of a figure: the unit whose parts were asked for was no more, and has none. */
    enum Parent {
        ENDED
    }

    private static final List<String> COLUMNS = List.of(HEAD);

    private RankingRows() {}

    /**
     * @param trial whether the scores are those of a trial set; null if they are figures
     */
    static void of(RankingAnswer answer, @Nullable Boolean trial, FileWords words, Table table) {
        answer.ranked().forEach(place -> ranked(place, trial, words, table));
        answer.unranked().forEach(unit -> unranked(unit, trial, words, table));
        if (answer.parentEnded() != null) {
            ended(answer.parent(), answer.parentEnded(), words, table);
        }
    }

    private static void ended(
            @Nullable OrgUnitId parent, RankingAnswer.EndedParent ended, FileWords words, Table table) {
        @Nullable Object[] row = new Object[HEAD.length];
        row[COLUMNS.indexOf("orgUnit")] = parent;
        row[COLUMNS.indexOf("name")] = words.unit(ended.names());
        row[COLUMNS.indexOf("state")] = Parent.ENDED;
        row[COLUMNS.indexOf("goesOnAs")] = ended.successors().stream()
                .map(successor -> successor.orgUnit().text())
                .collect(Collectors.joining(" "));
        table.row(row);
    }

    private static void ranked(RankingAnswer.Place place, @Nullable Boolean trial, FileWords words, Table table) {
        RankingAnswer.Scored scored = place.scored();
        RankingAnswer.Movement movement = place.movement();
        table.row(
                place.rank(),
                place.orgUnit(),
                words.unit(place.names()),
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
                movement == null ? null : movement.reason(),
                trial,
                null);
    }

    private static void unranked(RankingAnswer.Unranked unit, @Nullable Boolean trial, FileWords words, Table table) {
        RankingAnswer.Scored scored = unit.scored();
        table.row(
                null,
                unit.orgUnit(),
                words.unit(unit.names()),
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
                null,
                trial,
                null);
    }
}
