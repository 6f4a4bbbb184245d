package vn.trucot.pillar.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The rows of a batch with the mistakes found so far; a feature adds its own before it stores the accepted rows. */
public final class Batch<T> {

    private final List<BatchRow<T>> rows;
    private final long received;
    private final BatchFaults faults;
    private final boolean single;

    Batch(List<BatchRow<T>> rows, long received, BatchFaults faults) {
        this(rows, received, faults, false);
    }

    private Batch(List<BatchRow<T>> rows, long received, BatchFaults faults, boolean single) {
        this.rows = Collections.unmodifiableList(rows);
        this.received = received;
        this.faults = faults;
        this.single = single;
    }

    /** Values that were read elsewhere; rows count from 1. */
    public static <T> Batch<T> of(List<T> values) {
        List<BatchRow<T>> rows = new ArrayList<>();
        values.forEach(value -> rows.add(new BatchRow<>(rows.size() + 1, value)));
        return new Batch<>(rows, rows.size(), new BatchFaults());
    }

    /** The one value of a request that is no batch but obeys the same rules; its mistakes are told without a row. */
    public static <T> Batch<T> single(T value) {
        return new Batch<>(List.of(new BatchRow<>(1, value)), 1, new BatchFaults(), true);
    }

    /** The same rows as something else; a value that cannot become it ({@link InvalidTerm}) is a mistake of its row. */
    public <R> Batch<R> map(Function<T, R> change) {
        List<BatchRow<R>> changed = new ArrayList<>();
        rows().forEach(row -> {
            try {
                changed.add(new BatchRow<>(row.number(), change.apply(row.value())));
            } catch (InvalidTerm e) {
                reject(row, null, ProblemCode.VALUE_MALFORMED, String.valueOf(e.getMessage()));
            }
        });
        return new Batch<>(changed, received, faults, single);
    }

    /** The rows without a mistake so far. */
    public Stream<BatchRow<T>> rows() {
        return rows.stream().filter(row -> !faults.isRejected(row.number()));
    }

    /** Notes a mistake in a row. */
    public void reject(BatchRow<T> row, @Nullable String field, ProblemCode code, String reason) {
        faults.add(row.number(), field, code, reason);
    }

    /** Rejects every row whose key an earlier row has. */
    public void rejectDuplicates(String field, Function<T, ?> key) {
        Map<Object, Long> first = new HashMap<>();
        rows().forEach(row -> {
            Object value = key.apply(row.value());
            Long earlier = first.putIfAbsent(value, row.number());
            if (earlier != null) {
                reject(row, field, ProblemCode.ROW_DUPLICATE, "'" + value + "' is in row " + earlier + " already");
            }
        });
    }

    /**
     * The values to store.
     *
     * @throws vn.trucot.problem.Problem BATCH_REJECTED if there is a mistake and the batch is to be stored as a whole
     */
    public List<T> accepted(BatchMode mode) {
        if (single && !faults.isEmpty()) {
            throw singleProblem();
        }
        BatchSummary.refuse(mode, received, faults);
        return rows().map(BatchRow::value).toList();
    }

    private Problem singleProblem() {
        List<Fault> found = faults.listed().stream()
                .map(fault ->
                        Fault.ofPointer(fault.field() == null ? "" : "/" + fault.field(), fault.code(), fault.reason()))
                .toList();
        return new Problem(found.getFirst().code(), found.getFirst().reason(), found);
    }

    /** The summary, once the accepted rows are stored. */
    public BatchSummary summary(long created, long updated, long unchanged) {
        return BatchSummary.of(received, created, updated, unchanged, faults);
    }
}
