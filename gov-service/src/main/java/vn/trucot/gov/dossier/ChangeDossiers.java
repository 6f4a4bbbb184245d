package vn.trucot.gov.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.gov.dossier.DossierTable.Clash;
import vn.trucot.gov.dossier.DossierTable.Stored;
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

/** Changes counts of dossiers and measures the months they are of, in one transaction. */
@ApplicationScoped
@Transactional
class ChangeDossiers {

    private final DossierRepository dossiers;
    private final DossierTable table;
    private final DossierRules rules;
    private final MeasureRecords measures;
    private final RecordHistory history;

    ChangeDossiers(
            DossierRepository dossiers,
            DossierTable table,
            DossierRules rules,
            MeasureRecords measures,
            RecordHistory history) {
        this.dossiers = dossiers;
        this.table = table;
        this.rules = rules;
        this.measures = measures;
        this.history = history;
    }

    /** Stores a batch of any size by a handful of statements, and measures once. */
    BatchSummary put(Batch<DossierRequest> batch, BatchMode mode) {
        RecordChanges changes = new RecordChanges();
        rules.check(batch);
        noStored().rejectClashes(batch, "procedureCode", DossierRequest::id, DossierRequest::key);
        measures.lock(batch.rows().map(row -> row.value().orgUnit()).collect(Collectors.toSet()));
        table.stage(batch.rows().toList());
        List<Clash> clashes = table.clashes();
        rejectClashes(batch, clashes);
        List<DossierRequest> accepted = batch.accepted(mode);
        if (!clashes.isEmpty()) {
            table.stage(batch.rows().toList());
        }
        Stored stored = table.store();
        history.changed(DossierMeasures.KIND, stored.changed(), "dossiers/batch");
        accepted.forEach(asked -> touch(changes, asked));
        changes.measure(measures, DossierMeasures.FLOW, "dossiers/batch");
        return batch.summary(stored.created(), stored.updated(), accepted.size() - stored.created() - stored.updated());
    }

    Saved<DossierView> put(UUID id, DossierRequest sent, @Nullable IfMatch expected) {
        RecordChanges changes = new RecordChanges();
        Batch<DossierRequest> single = Batch.single(sent.withId(id));
        rules.check(single);
        Set<OrgUnitId> units = new HashSet<>(dossiers.unitOf(id));
        units.add(sent.orgUnit());
        measures.lock(units);
        StoredRecords<DossierCount, DossierKey> stored = stored(dossiers.of(id, sent.key()));
        stored.rejectClashes(single, "procedureCode", DossierRequest::id, DossierRequest::key);
        DossierCount there = stored.find(id);
        IfMatch.check(expected, there == null ? null : there.version());
        DossierRequest asked = single.accepted(BatchMode.ALL).getFirst();
        DossierCount saved = store(there, id, asked, changes);
        dossiers.flush();
        changes.keep(history, DossierMeasures.KIND, DossierMeasures.KIND.path(id));
        changes.measure(measures, DossierMeasures.FLOW, DossierMeasures.KIND.path(id));
        return new Saved<>(saved.view(), saved.version(), there == null);
    }

    void delete(UUID id, @Nullable IfMatch expected) {
        measures.lock(dossiers.unitOf(id));
        DossierCount stored = dossiers.findById(id);
        if (stored == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "there are no dossiers " + id);
        }
        IfMatch.check(expected, stored.version());
        RecordChanges changes = new RecordChanges();
        touch(changes, stored.state());
        history.deleting(DossierMeasures.KIND, id, DossierMeasures.KIND.path(id));
        dossiers.delete(stored);
        changes.measure(measures, DossierMeasures.FLOW, DossierMeasures.KIND.path(id));
    }

    private DossierCount store(@Nullable DossierCount stored, UUID id, DossierRequest asked, RecordChanges changes) {
        if (stored == null) {
            DossierCount created = new DossierCount(id, asked);
            dossiers.persist(created);
            changes.created(id);
            touch(changes, asked);
            return created;
        }
        DossierRequest before = stored.state();
        if (stored.change(asked)) {
            changes.updated(id);
            touch(changes, before);
            touch(changes, asked);
        }
        return stored;
    }

    private static StoredRecords<DossierCount, DossierKey> noStored() {
        return stored(List.of());
    }

    private static StoredRecords<DossierCount, DossierKey> stored(List<DossierCount> there) {
        return new StoredRecords<>(
                there, DossierCount::id, count -> count.state().key());
    }

    private static void rejectClashes(Batch<DossierRequest> batch, List<Clash> clashes) {
        if (clashes.isEmpty()) {
            return;
        }
        Map<Long, BatchRow<DossierRequest>> rows =
                batch.rows().collect(Collectors.toMap(BatchRow::number, Function.identity()));
        clashes.forEach(clash -> batch.reject(
                Objects.requireNonNull(rows.get(clash.row())), clash.field(), ProblemCode.CONFLICT, clash.reason()));
    }

    private static void touch(RecordChanges changes, DossierRequest state) {
        changes.touch(state.orgUnit(), state.period().firstDay(), state.period().lastDay());
    }
}
