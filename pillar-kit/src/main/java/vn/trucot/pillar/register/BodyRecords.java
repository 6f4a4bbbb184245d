package vn.trucot.pillar.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.ReadRow;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * The records in the body of a request, a row each.
 *
 * @param reason why they are changed, for their histories; null if none was given
 */
record BodyRecords<R extends Record & RecordState>(
        RecordKind<R> kind,
        BatchReader batches,
        BodyForm form,
        SpooledBody body,
        @Nullable String reason) implements RecordSource<R> {

    @Override
    public String cause(String collection) {
        String request = RecordSource.super.cause(collection);
        return reason == null || reason.isBlank() ? request : request + ": " + reason.strip();
    }

    @Override
    public long each(BatchFaults faults, Consumer<ReadRow<R>> rows) {
        try (InputStream bytes = body.read()) {
            return batches.records(kind.type(), form, bytes, RecordBatch.MOST_ROWS, faults, rows);
        } catch (IOException e) {
            throw new Problem(ProblemCode.UNEXPECTED, "the body that was received cannot be read again");
        }
    }
}
