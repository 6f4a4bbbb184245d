package vn.trucot.pillar.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.evidence.Evidence;
import vn.trucot.pillar.evidence.EvidenceFile;
import vn.trucot.pillar.evidence.EvidenceFileRequest;
import vn.trucot.pillar.evidence.EvidenceRequest;
import vn.trucot.pillar.evidence.NewEvidence;
import vn.trucot.pillar.evidence.WithdrawalRequest;
import vn.trucot.pillar.history.RecordRevision;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.FileImport;
import vn.trucot.pillar.importing.FileScope;
import vn.trucot.pillar.importing.RowShape;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.pillar.measure.FedFigure;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Changes and reads the records of one kind. A change is one transaction: check, lock, load, If-Match, store, keep, count; single
 * writes that wait for each other share one ({@link WritesTogether}).
 */
public final class Register<R extends Record & RecordState> {

    private final RecordKind<R> kind;
    private final Registers all;
    private final RecordRows<R> rows;
    private final RecordChecks<R> checks;
    private final RecordFile<R> file;
    private final RecordTemplate<R> template;
    private final RecordSearch search;
    private final LockedRecords<R> locked;
    private final WritesTogether<R> together;

    Register(RecordKind<R> kind, Registers all, RecordRows<R> rows) {
        this.kind = kind;
        this.all = all;
        this.rows = rows;
        this.checks = new RecordChecks<>(kind, all);
        this.file = new RecordFile<>(kind, all, rows);
        this.template = new RecordTemplate<>(kind);
        this.search = new RecordSearch(kind);
        this.locked = new LockedRecords<>(kind, all, rows);
        this.together = new WritesTogether<>(kind, all, rows, checks, locked);
    }

    /** A part of the records that meet conditions on {@code r.state}, by these of its fields and at last by id. */
    public Page<Stored<R>> page(Conditions where, Paging paging, String... order) {
        return rows.page(where, paging, List.of(order));
    }

    /**
     * The records that meet conditions on {@code r.state} and have the words of {@code q} in their texts, by these of their
     * fields and at last by id: a page as JSON, or all of them as a file, whichever the request at hand wants.
     *
     * @param shown a record as the page has it
     */
    public <T> RestResponse<Page<T>> list(
            Conditions where, Paging paging, Function<Stored<R>, T> shown, String... order) {
        return list(where, paging, shown, List.of(order), (sought, form) -> file.of(sought, List.of(order), form));
    }

    /** The same with a file that has the rows which these make of each record. */
    public RestResponse<Page<Stored<R>>> list(Conditions where, Paging paging, FileRows<R> rows, String... order) {
        return list(where, paging, Function.identity(), rows, order);
    }

    /** The same with records as the page has them, and a file of rows of its own. */
    public <T> RestResponse<Page<T>> list(
            Conditions where, Paging paging, Function<Stored<R>, T> shown, FileRows<R> rows, String... order) {
        return list(
                where, paging, shown, List.of(order), (sought, form) -> file.of(sought, List.of(order), form, rows));
    }

    private <T> RestResponse<Page<T>> list(
            Conditions where,
            Paging paging,
            Function<Stored<R>, T> shown,
            List<String> order,
            BiFunction<Conditions, ListForm, InputStream> written) {
        Conditions sought = search.within(where, all.wanted.sought());
        ListForm form = all.wanted.form();
        if (form == ListForm.JSON) {
            return RestResponse.ResponseBuilder.ok(
                            rows.page(sought, paging, order).map(shown), form.type())
                    .build();
        }
        return TableFile.asPage(TableFile.answer(written.apply(sought, form), form, kind.fileName()));
    }

    /** An empty file, to be filled in and sent as a batch, in the form and language that the request at hand wants. */
    RestResponse<TableFile> template() {
        return all.imports.template(template, kind.fileName());
    }

    /** Part of the address of the records. */
    String collection() {
        return kind.collection();
    }

    /**
     * One record.
     *
     * @throws Problem NOT_FOUND
     */
    public Stored<R> read(UUID id) {
        return there(id, rows.find(id)).stored();
    }

    /**
     * The figures of a period that a record is counted in.
     *
     * @throws Problem NOT_FOUND
     */
    public List<FedFigure> figures(UUID id, Period period) {
        return all.figures.of(
                kind.collection(), id, there(id, rows.find(id)).state().orgUnit(), period);
    }

    /** @param resource that answers its list */
    RegisterView description(Class<?> resource) {
        return RegisterView.of(kind, resource);
    }

    /** Every state that a record had, oldest first; also of one that was deleted. */
    public List<RecordRevision> revisions(UUID id) {
        return all.history.of(kind.collection(), id, () -> rows.find(id) != null);
    }

    /**
     * What proves a record, also one that was deleted: all pieces, withdrawn ones too.
     *
     * @throws Problem NOT_FOUND if there neither is nor was such a record
     */
    public List<Evidence> evidence(UUID id) {
        List<Evidence> pieces = all.evidence.of(kind.collection(), id);
        if (pieces.isEmpty()) {
            revisions(id);
        }
        return pieces;
    }

    /**
     * The file of a piece of evidence, also of a record that was deleted.
     *
     * @throws Problem NOT_FOUND; TOKEN_MISSING, ROLE_MISSING if it is not for everybody and the user views no records of the unit
     */
    public EvidenceFile evidenceFile(UUID id, int number) {
        return all.evidence.file(kind.collection(), id, number, () -> unitOf(id));
    }

    private OrgUnitId unitOf(UUID id) {
        RecordRow<R> row = rows.find(id);
        return row != null ? row.state().orgUnit() : lastUnitOf(id);
    }

    private OrgUnitId lastUnitOf(UUID id) {
        try {
            String last = revisions(id).getLast().state();
            return OrgUnitId.of(
                    all.json.readTree(last).path(kind.owner().field()).asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the history of a record cannot be read", e);
        }
    }

    /**
     * Adds a piece of evidence to a record that the user may change; its version stays.
     *
     * @throws Problem NOT_FOUND, or what is wrong with it
     */
    public Evidence addEvidence(UUID id, EvidenceRequest sent) {
        return addEvidence(id, () -> all.evidence.checked(sent));
    }

    /**
     * The same with a file that is sent as it is. Who may not add it is told so before the file is received.
     *
     * @throws Problem NOT_FOUND, or what is wrong with it
     */
    public Evidence addEvidence(UUID id, EvidenceFileRequest told, InputStream file) {
        return addEvidence(id, () -> all.evidence.checked(told, file));
    }

    private Evidence addEvidence(UUID id, Supplier<NewEvidence> checked) {
        checks.mustBeAllowed(there(id, rows.find(id)));
        try (NewEvidence piece = checked.get()) {
            return ofChangeable(id, () -> all.evidence.add(kind.collection(), id, piece));
        }
    }

    /**
     * Says that a piece of evidence does not count any more.
     *
     * @throws Problem NOT_FOUND; CONFLICT if it was withdrawn before
     */
    public Evidence withdrawEvidence(UUID id, int number, WithdrawalRequest why) {
        return ofChangeable(id, () -> all.evidence.withdraw(kind.collection(), id, number, why));
    }

    private <T> T ofChangeable(UUID id, Supplier<T> work) {
        return all.transaction.run(() -> {
            checks.mustBeAllowed(
                    there(id, locked.of(Set.of(), Set.of(id), List.of()).find(id)));
            return work.get();
        });
    }

    /**
     * Makes a record what is asked for, or a new one.
     *
     * @throws Problem VERSION_CONFLICT, or what is wrong with it
     */
    public Change<R> put(UUID id, R asked, @Nullable IfMatch expected) {
        return put(id, asked, expected, _ -> asked);
    }

    /**
     * Makes a record what follows from what is asked for and what is there.
     *
     * @param onto what is stored then, from what is there; of the same unit
     * @throws Problem VERSION_CONFLICT, or what is wrong with what is asked for
     */
    public Change<R> put(UUID id, R asked, @Nullable IfMatch expected, Function<@Nullable R, R> onto) {
        return together.write(new SingleWrite<>(
                id,
                asked,
                expected,
                () -> checks.of(asked).refuse(),
                there -> onto.apply(there == null ? null : there.state())));
    }

    /**
     * Makes a record something else that is of the same unit.
     *
     * @throws Problem NOT_FOUND, VERSION_CONFLICT, or what is wrong with what it would become
     */
    public Change<R> edit(UUID id, @Nullable IfMatch expected, UnaryOperator<R> change) {
        return together.write(new SingleWrite<>(id, null, expected, () -> {}, found -> {
            R before = there(id, found).state();
            R asked = change.apply(before);
            if (!asked.orgUnit().equals(before.orgUnit())) {
                throw new IllegalArgumentException("an edit of a " + kind.name() + " moves it; only put does");
            }
            checks.of(asked).refuse();
            return asked;
        }));
    }

    /**
     * Takes a record away; its history stays.
     *
     * @throws Problem NOT_FOUND, VERSION_CONFLICT
     */
    public void delete(UUID id, @Nullable IfMatch expected) {
        all.transaction.run(() -> {
            RecordRow<R> row =
                    there(id, locked.of(Set.of(), Set.of(id), List.of()).find(id));
            IfMatch.check(expected, row.version());
            checks.mustBeAllowed(row);
            RecordWrites<R> writes = new RecordWrites<>(kind, all, rows, kind.path(id));
            writes.delete(row);
            writes.count();
            return id;
        });
    }

    /**
     * Puts all rows of a batch, or those without a mistake. It is read in chunks, so that its size does not matter.
     *
     * @param onlyTry whether nothing is to be stored; the answer is the same
     * @throws Problem BATCH_REJECTED with the mistakes, if all rows or none are to be stored
     */
    public BatchSummary put(BodyForm form, SpooledBody body, BatchMode mode, boolean onlyTry) {
        return put(form, body, new RecordImport.Asked(null, mode, onlyTry, null));
    }

    /**
     * The same of a file that may say what it holds all of. It is stored whole or not at all then.
     *
     * @throws Problem CONFLICT if it withdraws another number than the sender has seen, ROLE_MISSING if he may not
     */
    BatchSummary put(BodyForm form, SpooledBody body, RecordImport.Asked asked) {
        RecordSource<R> file = new BodyRecords<>(kind, all.batches, form, body, asked.reason());
        FileScope scope = asked.scope();
        if (scope == null) {
            return put(file, asked.mode(), asked.dryRun());
        }
        String title = RegisterView.title(kind, RowShape.of(kind.type()));
        ScopedRecords<R> scoped = new ScopedRecords<>(
                kind,
                file,
                scope,
                asked.dryRun(),
                rows,
                record -> title == null
                        ? null
                        : all.json.valueToTree(record).path(title).asText(null));
        return put(scoped, asked.dryRun() ? asked.mode() : BatchMode.ALL, asked.dryRun())
                .withdrawing(scoped.told());
    }

    /** Imports a body of rows at once or later, answered as the request at hand wants it. */
    RestResponse<BatchSummary> take(@Nullable MediaType type, InputStream body, RecordImport.Asked asked) {
        return all.imports.of(files(), asked, type, body);
    }

    /** What files of the records are imported into. */
    FileImport<RecordImport.Asked> files() {
        return new RecordImport<>(kind, this);
    }

    /** The same for records that come from somewhere else. */
    public BatchSummary put(RecordSource<R> source, BatchMode mode, boolean onlyTry) {
        return all.transaction.run(() -> new RecordBatch<>(kind, all, rows, checks, source).put(mode, onlyTry));
    }

    /** Those of these records that are there, by id. */
    public Map<UUID, R> states(Collection<UUID> ids) {
        return rows.named(ids, List.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().state()));
    }

    /** The units of the records that meet conditions on {@code r.state}. */
    public Set<OrgUnitId> units(Conditions where) {
        return rows.units(where);
    }

    private RecordRow<R> there(UUID id, @Nullable RecordRow<R> found) {
        if (found == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "there is no " + kind.name() + " " + id);
        }
        return found;
    }
}
