package vn.trucot.pillar.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.history.RecordedState;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.measure.DaySpan;
import vn.trucot.pillar.measure.Measure;
import vn.trucot.pillar.record.RecordChanges;

/** What one request writes, or several together: rows, their history, and at its end the figures that they change. */
final class RecordWrites<R extends Record & RecordState> {

    private final RecordKind<R> kind;
    private final Registers all;
    private final RecordRows<R> rows;
    private final String cause;
    private final RecordChanges changes = new RecordChanges();
    private final List<Changed<R>> changed = new ArrayList<>();

    private record Changed<R extends Record & RecordState>(RecordRow<R> row, String by, String cause) {}

    /**
     * Begins.
     *
     * @param cause the request, as {@code community-teams/batch}
     */
    RecordWrites(RecordKind<R> kind, Registers all, RecordRows<R> rows, String cause) {
        this.kind = kind;
        this.all = all;
        this.rows = rows;
        this.cause = cause;
    }

    /** Makes a record what is asked for, marked if a demo account asks; writes nothing if it is that already. */
    RecordRow<R> put(@Nullable RecordRow<R> there, UUID id, R asked) {
        return put(there, id, asked, cause);
    }

    /** The same for a request of its own. */
    RecordRow<R> put(@Nullable RecordRow<R> there, UUID id, R sent, String request) {
        R asked = all.user.isDemo() && !sent.demo() ? kind.generated(sent) : sent;
        if (there == null) {
            RecordRow<R> added = rows.add(id, asked);
            changes.created(id);
            changed.add(new Changed<>(added, all.history.author(), request));
            touch(null, asked);
            return added;
        }
        R before = there.state();
        if (before.equals(asked)) {
            changes.unchanged();
            return there;
        }
        there.state(asked);
        changes.updated(id);
        changed.add(new Changed<>(there, all.history.author(), request));
        touch(before, asked);
        return there;
    }

    void delete(RecordRow<R> row) {
        touch(row.state(), null);
        all.history.keep(
                kind.collection(),
                List.of(new RecordedState(row.id(), row.version() + 1, true, json(row), all.history.author(), cause)));
        rows.remove(row);
    }

    /** Sends what was put to the database, with which versions are final, and keeps it in the history. */
    void keep() {
        rows.flush();
        all.history.keep(
                kind.collection(),
                changed.stream()
                        .map(each -> new RecordedState(
                                each.row().id(),
                                each.row().version(),
                                false,
                                json(each.row()),
                                each.by(),
                                each.cause()))
                        .toList());
        changed.clear();
    }

    /** Counts once for all units that were touched, each only in the periods that were. */
    void count() {
        for (Measure measure : all.measuresOf(kind)) {
            changes.measure(all.measures, measure, cause);
        }
    }

    BatchSummary summary(long received, BatchFaults faults) {
        return changes.summary(received, faults);
    }

    /** Its unit is counted on the days that differ. */
    private void touch(@Nullable R before, @Nullable R after) {
        List<DaySpan> spans = Fact.differences(before, after);
        List<DaySpan> told = Fact.told(before, after);
        Stream.of(before, after)
                .filter(Objects::nonNull)
                .map(RecordState::orgUnit)
                .distinct()
                .forEach(unit -> {
                    spans.forEach(span -> changes.touch(unit, span));
                    kind.measures().forEach(measure -> touchOpen(measure, unit, told));
                });
    }

    /** What tells that an open period is recorded makes it known of all units that the same one keeps records for. */
    private void touchOpen(Measure measure, OrgUnitId unit, List<DaySpan> told) {
        List<DaySpan> open = told.stream()
                .filter(span -> span.last() == null || all.measures.isOpen(measure, span.last()))
                .toList();
        if (!open.isEmpty()) {
            all.expected
                    .keptBy(measure, all.orgUnits.keeperOf(unit))
                    .forEach(other -> open.forEach(span -> changes.touch(other, span)));
        }
    }

    private String json(RecordRow<R> row) {
        try {
            return all.json.writeValueAsString(row.state());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a " + kind.name() + " cannot be written as JSON", e);
        }
    }
}
