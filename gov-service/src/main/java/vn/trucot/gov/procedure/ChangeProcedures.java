package vn.trucot.gov.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.history.RecordHistory;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.measure.MeasureRecords;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.RecordChanges;
import vn.trucot.pillar.record.Saved;
import vn.trucot.pillar.record.StoredRecords;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Changes procedures and counts again what they change, in one transaction. */
@ApplicationScoped
@Transactional
class ChangeProcedures {

    private final ProcedureRepository procedures;
    private final ProcedureRules rules;
    private final MeasureRecords measures;
    private final RecordHistory history;
    private final Clock clock;

    ChangeProcedures(
            ProcedureRepository procedures,
            ProcedureRules rules,
            MeasureRecords measures,
            RecordHistory history,
            Clock clock) {
        this.procedures = procedures;
        this.rules = rules;
        this.measures = measures;
        this.history = history;
        this.clock = clock;
    }

    BatchSummary put(Batch<ProcedureRequest> sent, BatchMode mode) {
        RecordChanges changes = new RecordChanges();
        Prepared prepared = prepare(sent);
        prepared.batch.accepted(mode).forEach(asked -> store(prepared, asked, changes));
        count(changes, "procedures/batch");
        return changes.summary(prepared.batch);
    }

    Saved<ProcedureView> put(UUID id, ProcedureRequest sent, @Nullable IfMatch expected) {
        RecordChanges changes = new RecordChanges();
        Prepared prepared = prepare(Batch.single(sent.withId(id)));
        Procedure stored = prepared.stored.find(id);
        IfMatch.check(expected, stored == null ? null : stored.version());
        ProcedureRequest asked = prepared.batch.accepted(BatchMode.ALL).getFirst();
        Procedure saved = store(prepared, asked, changes);
        procedures.flush();
        count(changes, ProcedureMeasures.KIND.path(id));
        return new Saved<>(saved.view(), saved.version(), stored == null);
    }

    void delete(UUID id, @Nullable IfMatch expected) {
        measures.lock(procedures.unitsOf(List.of(id)));
        Procedure stored = procedures.findById(id);
        if (stored == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "there is no procedure " + id);
        }
        IfMatch.check(expected, stored.version());
        RecordChanges changes = new RecordChanges();
        touch(changes, stored.state());
        history.deleting(ProcedureMeasures.KIND, id, ProcedureMeasures.KIND.path(id));
        procedures.delete(stored);
        count(changes, ProcedureMeasures.KIND.path(id));
    }

    private void count(RecordChanges changes, String cause) {
        changes.keep(history, ProcedureMeasures.KIND, cause);
        changes.measure(measures, ProcedureMeasures.OFFER, cause);
    }

    /** Rows that all have an id, and what is stored under them. */
    private record Prepared(Batch<ProcedureRequest> batch, StoredRecords<Procedure, ProcedureKey> stored) {}

    /** Checks, locks the units, and only then looks at what is stored. */
    private Prepared prepare(Batch<ProcedureRequest> sent) {
        rules.check(sent);
        Set<OrgUnitId> units = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        sent.rows().map(BatchRow::value).forEach(asked -> {
            units.add(asked.orgUnit());
            if (asked.id() != null) {
                ids.add(asked.id());
            }
        });
        units.addAll(procedures.unitsOf(ids));
        measures.lock(units);
        List<Procedure> there = procedures.ofUnits(units);
        StoredRecords<Procedure, ProcedureKey> stored = new StoredRecords<>(
                there, Procedure::id, procedure -> procedure.state().key());
        stored.rejectClashes(sent, "code", ProcedureRequest::id, ProcedureRequest::key);
        Batch<ProcedureRequest> identified =
                sent.map(asked -> asked.withId(stored.idOf(asked.id(), asked.key(), clock)));
        rules.checkOneState(identified, there);
        return new Prepared(identified, stored);
    }

    private Procedure store(Prepared prepared, ProcedureRequest asked, RecordChanges changes) {
        UUID id = Objects.requireNonNull(asked.id());
        Procedure stored = prepared.stored.find(id);
        if (stored == null) {
            Procedure created = new Procedure(id, asked);
            procedures.persist(created);
            changes.created(id);
            touch(changes, asked);
            return created;
        }
        ProcedureRequest before = stored.state();
        if (!stored.change(asked)) {
            changes.unchanged();
            return stored;
        }
        changes.updated(id);
        touch(changes, before);
        touch(changes, asked);
        return stored;
    }

    private static void touch(RecordChanges changes, ProcedureRequest state) {
        changes.touch(state.orgUnit(), state.validFrom(), state.validTo());
    }
}
