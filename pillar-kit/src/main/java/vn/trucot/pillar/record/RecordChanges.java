package vn.trucot.pillar.record;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.measure.Measure;
import vn.trucot.pillar.measure.MeasureRecords;

/** What a request changed so far: how many records, and which figures have to be counted again. */
public final class RecordChanges {

    private final Set<OrgUnitId> units = new TreeSet<>();
    private LocalDate from = LocalDate.MAX;
    private LocalDate to = LocalDate.MIN;
    private long created;
    private long updated;
    private long unchanged;

    public void created() {
        created++;
    }

    public void updated() {
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
        units.add(unit);
        from = first.isBefore(from) ? first : from;
        LocalDate last = end == null ? LocalDate.MAX : end;
        to = last.isAfter(to) ? last : to;
    }

    /** Counts once for all units that were touched. */
    public void measure(MeasureRecords records, Measure measure, String cause) {
        if (!units.isEmpty()) {
            records.measure(measure, units, from, to, cause);
        }
    }

    /** The answer to the batch that made these changes. */
    public BatchSummary summary(Batch<?> batch) {
        return batch.summary(created, updated, unchanged);
    }
}
