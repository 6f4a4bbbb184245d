package vn.trucot.pillar.importing;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.ProblemCode;

/** The rows of a batch with the mistakes found so far; a feature adds its own before it stores the accepted rows. */
public final class Batch<T> {

    private final List<BatchRow<T>> rows;
    private final long received;
    private final BatchFaults faults;

    Batch(List<BatchRow<T>> rows, long received, BatchFaults faults) {
        this.rows = Collections.unmodifiableList(rows);
        this.received = received;
        this.faults = faults;
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
        BatchSummary.refuse(mode, received, faults);
        return rows().map(BatchRow::value).toList();
    }

    /** The summary, once the accepted rows are stored. */
    public BatchSummary summary(long created, long updated, long unchanged) {
        return BatchSummary.of(received, created, updated, unchanged, faults);
    }
}
