package vn.trucot.pillar.measure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.measure.MeasureTables.Progress;
import vn.trucot.pillar.measure.MeasureTables.Waiting;
import vn.trucot.pillar.orgunit.OrgUnits;

/**
 * Counts again what nobody's record changed, but time or the register of org units did. What is due is first written down, in
 * one transaction with the day it is due by; then counted in chunks, each in a transaction of its own and under the same locks
 * as changes of records. A measure's progress row is held meanwhile: another replica skips what one works on, and goes on with
 * what a dead one left.
 */
@Singleton
public class MeasureDue {

    private static final Logger LOG = Logger.getLogger(MeasureDue.class);

    /** After so long the database is asked even if nothing is known to be due: another replica may have left something. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Measures measures;
    private final MeasureTables tables;
    private final MeasureRecords records;
    private final RegisterUses registers;
    private final DueUnits due;
    private final OrgUnits orgUnits;
    private final MeasureDueSettings settings;
    private final DueWake wake;
    private final Clock clock;

    private long changesSeen = -1;
    private Instant lastLook = Instant.MIN;
    private @Nullable LocalDate lastDay;

    MeasureDue(
            Measures measures,
            MeasureTables tables,
            MeasureRecords records,
            RegisterUses registers,
            DueUnits due,
            OrgUnits orgUnits,
            MeasureDueSettings settings,
            DueWake wake,
            Clock clock) {
        this.measures = measures;
        this.tables = tables;
        this.records = records;
        this.registers = registers;
        this.due = due;
        this.orgUnits = orgUnits;
        this.settings = settings;
        this.wake = wake;
        this.clock = clock;
    }

    /** Looks whether there is anything to do; costs nothing if there is not. */
    @Scheduled(every = "${trucot.measure-due.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void look() {
        Instant now = clock.instant();
        boolean isDue = wake.isWanted()
                || orgUnits.changes() != changesSeen
                || !LocalDate.now(clock).equals(lastDay)
                || !now.isBefore(lastLook.plus(LONGEST_WAIT));
        if (orgUnits.isCaughtUp() && isDue) {
            lastLook = now;
            try {
                run();
            } catch (RuntimeException e) {
                wake.now();
                LOG.warnf("what is due cannot be counted now, will try again: problem=%s", e.getMessage());
            }
        }
    }

    /** Counts everything that is due now, except what another replica is counting. */
    public synchronized void run() {
        long changes = orgUnits.changes();
        LocalDate today = LocalDate.now(clock);
        boolean registerBegan = wake.take();
        boolean unitsChanged = changes != changesSeen;
        if (unitsChanged) {
            inTransaction(this::takeInUnits);
        }
        for (Measure measure : measures.all()) {
            inTransaction(() -> plan(measure, today, unitsChanged || registerBegan));
            long counted = 0;
            int chunk = countChunk(measure);
            while (chunk > 0) {
                counted += chunk;
                chunk = countChunk(measure);
            }
            if (counted > 0) {
                LOG.infof("what was due is counted: measure=%s, orgUnits=%d, day=%s", measure.name(), counted, today);
            }
        }
        changesSeen = changes;
        lastDay = today;
    }

    /** Counts figures of a measure again soon: of these units, in the periods of these days. */
    public void again(Measure measure, Map<OrgUnitId, DaySpan> units) {
        inTransaction(() -> tables.await(measure, units));
        wake.now();
    }

    /** Counts all figures of a measure again soon; those that come out the same stay as they are. */
    public void again(Measure measure) {
        again(measure, due.fromTheBeginning(measure));
    }

    /** How far each measure is. */
    public List<MeasureLag> lags() {
        return tables.progress();
    }

    /** Units of which an event came that no figure was counted with, here or in another replica, are due. */
    private void takeInUnits() {
        List<OrgUnitId> changed = tables.seen(orgUnits.states());
        if (!changed.isEmpty()) {
            measures.all().forEach(measure -> tables.await(measure, due.changed(measure, changed)));
        }
    }

    /** Writes down what became due up to today. */
    void plan(Measure measure, LocalDate today, boolean registersMayDiffer) {
        Progress progress = tables.take(measure);
        if (progress == null) {
            return;
        }
        LocalDate planned = progress.plannedTo();
        boolean isNewDay = planned == null || planned.isBefore(today);
        if (isNewDay || registersMayDiffer) {
            registers.refresh(measure);
        }
        if (isNewDay) {
            tables.await(measure, planned == null ? due.fromTheBeginning(measure) : due.since(measure, planned, today));
            tables.planned(measure, today);
        }
    }

    /** Counts some of the units that wait; answers how many, 0 if none waits or another replica counts them. */
    int countChunk(Measure measure) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (tables.take(measure) == null) {
                return 0;
            }
            List<Waiting> chunk = tables.waiting(measure, settings.chunk());
            if (chunk.isEmpty()) {
                tables.counted(measure);
                return 0;
            }
            Map<OrgUnitId, DaySpan> spans = new HashMap<>();
            chunk.forEach(waiting -> spans.put(waiting.unit(), waiting.span()));
            records.lock(spans.keySet());
            records.count(measure, spans, "due " + LocalDate.now(clock));
            tables.done(measure, chunk);
            return chunk.size();
        });
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
