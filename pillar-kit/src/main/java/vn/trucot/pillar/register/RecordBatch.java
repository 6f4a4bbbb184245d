package vn.trucot.pillar.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.ReadRow;
import vn.trucot.pillar.importing.RowShape;
import vn.trucot.pillar.record.RecordId;
import vn.trucot.problem.ProblemCode;

/**
 * A batch, read twice in chunks: first to find its mistakes and the units to lock, all at once, then to store. At any time
 * there are the records of one chunk in memory, and of the others only what tells them apart.
 */
final class RecordBatch<R extends Record & RecordState> {

    static final int MOST_ROWS = 100_000;
    private static final int CHUNK = 500;

    private final RecordKind<R> kind;
    private final Registers all;
    private final RecordRows<R> rows;
    private final RecordChecks<R> checks;
    private final RecordSource<R> source;
    private final RowShape shape;
    private final BatchFaults faults = new BatchFaults();
    private final RowsBeside<R> beside;
    private final Set<OrgUnitId> units = new HashSet<>();
    private final List<NamedThings<R>> named;
    private final Set<String> brought = new HashSet<>();
    private final RecordWrites<R> writes;
    private Set<OrgUnitId> keepers = Set.of();
    private Set<UUID> going = Set.of();
    private long taken;

    RecordBatch(RecordKind<R> kind, Registers all, RecordRows<R> rows, RecordChecks<R> checks, RecordSource<R> source) {
        this.kind = kind;
        this.all = all;
        this.rows = rows;
        this.checks = checks;
        this.source = source;
        this.shape = RowShape.of(kind.type());
        this.beside = new RowsBeside<>(kind);
        this.named = all.namedBy(kind);
        this.writes = new RecordWrites<>(kind, all, rows, source.cause(kind.collection()));
    }

    BatchSummary put(BatchMode mode, boolean onlyTry) {
        all.orgUnits.mustBeCaughtUp();
        long received = each(faults, this::check);
        all.progress.checked(received, faults);
        BatchSummary.refuse(mode, received, faults);
        going = source.going();
        units.addAll(rows.unitsOf(going, List.of()));
        all.measures.lock(units);
        keepers = all.orgUnits.keepersOf(units);
        each(new BatchFaults(), this::store);
        BatchSummary.refuse(mode, received, faults);
        withdraw();
        source.stored();
        if (onlyTry) {
            all.transaction.onlyTry();
        } else {
            writes.count();
        }
        return writes.summary(received, faults);
    }

    /** Reads all rows; those that hold mistakes are left out of the chunks. */
    private long each(BatchFaults unreadable, Consumer<List<ReadRow<R>>> use) {
        List<ReadRow<R>> chunk = new ArrayList<>(CHUNK);
        Consumer<List<ReadRow<R>>> good = some -> use.accept(good(some));
        long received = source.each(unreadable, row -> {
            chunk.add(row);
            if (chunk.size() == CHUNK) {
                good.accept(chunk);
                chunk.clear();
            }
        });
        good.accept(chunk);
        return received;
    }

    private void check(List<ReadRow<R>> chunk) {
        if (!chunk.isEmpty()) {
            all.progress.checked(chunk.getLast().number(), faults);
        }
        chunk.forEach(row -> note(row, checks.of(row.value())));
        List<ReadRow<R>> good = good(chunk);
        good.forEach(row -> note(row, beside.add(row)));
        good = good(good);
        good.forEach(row -> units.add(row.value().orgUnit()));
        good.forEach(row -> named.stream()
                .map(each -> each.nameOf(row.value()))
                .filter(Objects::nonNull)
                .forEach(brought::add));
        units.addAll(rows.unitsOf(ids(good), states(good)));
    }

    private void store(List<ReadRow<R>> chunk) {
        StoredAlready<R> stored = new StoredAlready<>(kind, rows.named(ids(chunk), states(chunk)));
        stored.mustBeOf(keepers, all.orgUnits);
        List<Naming<R>> asking =
                chunk.stream().map(row -> naming(row, meant(row, stored))).toList();
        named.forEach(each -> each.check(asking, brought::contains));
        for (int i = 0; i < chunk.size(); i++) {
            ReadRow<R> row = chunk.get(i);
            RecordRow<R> meant = meant(row, stored);
            UUID id = meant != null ? meant.id() : row.id() != null ? row.id() : RecordId.next(all.clock);
            Mistakes mistakes = asking.get(i).mistakes();
            if (meant != null) {
                checks.checkStored(meant.state(), mistakes);
            }
            R asked = asking.get(i).asked();
            if (!asked.equals(row.value())) {
                mistakes.addAll(checks.of(asked));
            }
            checkVersion(row, asked, meant, mistakes);
            stored.checkBeside(id, asked, other -> beside.replaces(other) || going.contains(other.id()), mistakes);
            note(row, mistakes);
            if (mistakes.found().isEmpty()) {
                writes.put(meant, id, source.onto(meant == null ? null : meant.state(), asked));
            }
        }
        writes.keep();
        rows.forget();
        taken += chunk.stream()
                .mapToLong(row -> source.rowsOf(row.number()).count())
                .sum();
        all.progress.stored(taken);
    }

    private void withdraw() {
        List<UUID> all = List.copyOf(going);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<UUID> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            rows.named(chunk, List.of()).values().forEach(row -> {
                checks.mustBeAllowed(row);
                source.goes(row.id(), row.state());
                writes.delete(row);
            });
            writes.keep();
            rows.forget();
        }
    }

    private @Nullable RecordRow<R> meant(ReadRow<R> row, StoredAlready<R> stored) {
        return row.id() == null ? stored.meant(row.value()) : stored.find(row.id());
    }

    /** What a row makes of what it means: what its file has no column for stays. */
    private Naming<R> naming(ReadRow<R> row, @Nullable RecordRow<R> meant) {
        R before = meant == null ? null : meant.state();
        return new Naming<>(
                before == null ? row.value() : shape.keeping(row.untold(), row.value(), before),
                before,
                new Mistakes());
    }

    /** A row that tells its version changes only what it was made from. */
    private void checkVersion(ReadRow<R> row, R asked, @Nullable RecordRow<R> meant, Mistakes mistakes) {
        Long told = row.version();
        if (told == null
                || (meant != null && (told == meant.version() || meant.state().equals(asked)))) {
            return;
        }
        mistakes.add(
                BatchReader.VERSION,
                ProblemCode.VERSION_CONFLICT,
                "the row was made from version " + told + ", "
                        + (meant == null
                                ? "but there is no such " + kind.name() + "; leave the version out to make it anew"
                                : "but it is version " + meant.version() + " now; read it again"));
    }

    private void note(ReadRow<R> row, Mistakes mistakes) {
        mistakes.found().forEach(each -> source.rowsOf(row.number())
                .forEach(number -> faults.add(number, each.field(), each.code(), each.reason())));
    }

    private List<ReadRow<R>> good(List<ReadRow<R>> chunk) {
        return chunk.stream().filter(row -> !faults.isRejected(row.number())).toList();
    }

    private static <R> Set<UUID> ids(List<ReadRow<R>> chunk) {
        return chunk.stream().map(ReadRow::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <R> List<R> states(List<ReadRow<R>> chunk) {
        return chunk.stream().map(ReadRow::value).toList();
    }
}
