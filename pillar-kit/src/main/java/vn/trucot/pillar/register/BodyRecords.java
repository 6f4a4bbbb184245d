package vn.trucot.pillar.register;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The records in the body of a request, a row each. */
record BodyRecords<R extends Record & RecordState>(
        RecordKind<R> kind, BatchReader batches, MediaType type, SpooledBody body) implements RecordSource<R> {

    private static final int MOST_ROWS = 100_000;

    @Override
    public long each(BatchFaults faults, BatchReader.Rows<R> rows) {
        try (InputStream bytes = body.read()) {
            return batches.each(kind.type(), type, bytes, MOST_ROWS, faults, rows);
        } catch (IOException e) {
            throw new Problem(ProblemCode.UNEXPECTED, "the body that was received cannot be read again");
        }
    }
}
