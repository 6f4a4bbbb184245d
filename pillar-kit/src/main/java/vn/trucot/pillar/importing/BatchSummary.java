package vn.trucot.pillar.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.problem.Told;

/**
 * What became of the rows of a batch: received = created + updated + unchanged + rejected.
 *
 * @param errorCount mistakes in the rejected rows
 * @param errors the first {@value BatchFaults#LISTED} of them
 * @param withdrawn what goes because the file does not name it; null unless the file declares a scope
 */
@JsonPropertyOrder({"withdrawn"})
public record BatchSummary(
        long received,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long errorCount,
        List<Fault> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Withdrawn withdrawn)
        implements Told {

    public BatchSummary {
        errors = List.copyOf(errors);
    }

    /** The summary of a batch whose good rows were stored. */
    public static BatchSummary of(long received, long created, long updated, long unchanged, BatchFaults faults) {
        return new BatchSummary(
                received, created, updated, unchanged, faults.rejected(), faults.count(), faults.listed(), null);
    }

    /** The same with what goes because the file does not name it; null unless the file declares a scope. */
    public BatchSummary withdrawing(@Nullable Withdrawn going) {
        return new BatchSummary(received, created, updated, unchanged, rejected, errorCount, errors, going);
    }

    /** Throws the problem that the batch is, if it holds mistakes and is to be stored as a whole. */
    public static void refuse(BatchMode mode, long received, BatchFaults faults) {
        if (mode == BatchMode.ALL && !faults.isEmpty()) {
            throw new Problem(
                            ProblemCode.BATCH_REJECTED,
                            faults.rejected() + " of " + received + " rows hold mistakes; nothing was stored",
                            faults.listed())
                    .with("received", received)
                    .with("rejected", faults.rejected())
                    .with("errorCount", faults.count());
        }
    }
}
