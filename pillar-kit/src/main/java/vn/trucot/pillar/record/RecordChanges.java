package vn.trucot.pillar.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.history.RecordHistory;
import vn.trucot.pillar.history.RecordStates;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.measure.DaySpan;
import vn.trucot.pillar.measure.Measure;
import vn.trucot.pillar.measure.MeasureRecords;

/** What a request changed so far: how many records, and which figures have to be counted again. */
public final class RecordChanges {

    private final Map<OrgUnitId, DaySpan> spans = new HashMap<>();
    private final Set<UUID> changed = new HashSet<>();
    private long created;
    private long updated;
    private long unchanged;

    public void created(UUID id) {
        changed.add(id);
        created++;
    }

    public void updated(UUID id) {
        changed.add(id);
        updated++;
    }

    public void unchanged() {
        unchanged++;
    }

    /**
     * Figures of the unit have to be counted again.
     *
     * @param first first day on which the record counted or counts
     * @param end last one, null if it is not known
     */
    public void touch(OrgUnitId unit, LocalDate first, @Nullable LocalDate end) {
        touch(unit, new DaySpan(first, end));
    }

    /** Figures of the unit have to be counted again on these days. */
    public void touch(OrgUnitId unit, DaySpan span) {
        spans.merge(unit, span, DaySpan::and);
    }

    /** Keeps the new state of all records that were created or updated. */
    public void keep(RecordHistory history, RecordStates kind, String cause) {
        history.changed(kind, changed, cause);
    }

    /** Counts once for all units that were touched, each only in the periods that were. */
    public void measure(MeasureRecords records, Measure measure, String cause) {
        records.measure(measure, spans, cause);
    }

    /** The answer to the batch that made these changes, or would have. */
    public BatchSummary summary(long received, BatchFaults faults) {
        return BatchSummary.of(received, created, updated, unchanged, faults);
    }

    /** The answer to the batch that made these changes. */
    public BatchSummary summary(Batch<?> batch) {
        return batch.summary(created, updated, unchanged);
    }
}
