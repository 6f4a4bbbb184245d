package vn.trucot.pillar.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.FileScope;
import vn.trucot.pillar.importing.ReadRow;
import vn.trucot.pillar.importing.Withdrawn;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The records of a file that says it holds all of a unit and its parts: those that are there and it does not name go. */
final class ScopedRecords<R extends Record & RecordState> implements RecordSource<R> {

    private final RecordKind<R> kind;
    private final RecordSource<R> file;
    private final FileScope scope;
    private final boolean onlyTry;
    private final RecordRows<R> rows;
    private final Function<R, @Nullable String> title;
    private final Set<UUID> ids = new HashSet<>();
    private final Set<Object> keys = new HashSet<>();
    private final List<Withdrawn.One> first = new ArrayList<>();
    private @Nullable BatchFaults found;
    private long count;

    /**
     * Begins.
     *
     * @param file the records in it
     * @param title what a record is called by
     */
    ScopedRecords(
            RecordKind<R> kind,
            RecordSource<R> file,
            FileScope scope,
            boolean onlyTry,
            RecordRows<R> rows,
            Function<R, @Nullable String> title) {
        this.kind = kind;
        this.file = file;
        this.scope = scope;
        this.onlyTry = onlyTry;
        this.rows = rows;
        this.title = title;
    }

    @Override
    public long each(BatchFaults faults, Consumer<ReadRow<R>> use) {
        boolean isFirst = found == null;
        if (isFirst) {
            found = faults;
        }
        return file.each(faults, row -> {
            if (isFirst) {
                scope.check(row.number(), kind.owner().field(), row.value().orgUnit(), faults);
                name(row);
            }
            use.accept(row);
        });
    }

    /** A row that names an id means that record alone. */
    private void name(ReadRow<R> row) {
        RecordKind.Key<R> key = kind.key();
        if (row.id() != null) {
            ids.add(row.id());
        } else if (key != null) {
            keys.add(key.value().apply(row.value()));
        }
    }

    /** A row with a mistake may name what would go; so nothing goes. */
    @Override
    public Set<UUID> going() {
        Set<UUID> going = new HashSet<>();
        if (isWhole()) {
            String unit = "cast(r.state." + kind.owner().field() + " as string)";
            Conditions within = new Conditions()
                    .and(
                            unit + " = :within or " + unit + " like concat(:within, '.%')",
                            "within",
                            scope.within().text());
            rows.each(within, List.of(), there -> {
                if (!isNamed(there)) {
                    going.add(there.id());
                }
            });
        }
        return going;
    }

    private boolean isNamed(Stored<R> there) {
        RecordKind.Key<R> key = kind.key();
        return ids.contains(there.id())
                || (key != null && keys.contains(key.value().apply(there.record())));
    }

    private boolean isWhole() {
        return found != null && found.isEmpty();
    }

    @Override
    public void goes(UUID id, R record) {
        if (!scope.holds(record.orgUnit())) {
            throw new Problem(
                    ProblemCode.CONFLICT, kind.name() + " " + id + " moves to another unit just now; try again");
        }
        count++;
        if (first.size() < Withdrawn.LISTED) {
            first.add(Withdrawn.One.ofRecord(record.orgUnit(), id, title.apply(record)));
        }
    }

    @Override
    public void stored() {
        if (isWhole() && !onlyTry && scope.seen() != count) {
            throw new Problem(
                    ProblemCode.CONFLICT,
                    "the file withdraws " + count + " records, confirmed are " + scope.seen()
                            + "; look at them with dryRun=true and send their number as withdrawals");
        }
    }

    @Override
    public String cause(String collection) {
        return scope.cause(collection);
    }

    /** What goes; null if nothing does because of a mistake. */
    @Nullable
    Withdrawn told() {
        return isWhole() ? new Withdrawn(count, first) : null;
    }
}
