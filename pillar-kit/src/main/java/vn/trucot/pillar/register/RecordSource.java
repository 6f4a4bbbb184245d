package vn.trucot.pillar.register;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.ReadRow;

/** Where the records of a batch come from. It is read twice, each time from its beginning, with the same rows. */
public interface RecordSource<R extends Record & RecordState> {

    /**
     * Hands on each record that could be read, with the number of its first row; of the others the mistakes are noted.
     *
     * @return number of rows there were
     */
    long each(BatchFaults faults, Consumer<ReadRow<R>> rows);

    /** All rows that a record is made of. */
    default LongStream rowsOf(long number) {
        return LongStream.of(number);
    }

    /** The records that are there and go, because the source does not name them; asked once, when all rows were looked at. */
    default Set<UUID> going() {
        return Set.of();
    }

    /**
     * One of them is about to go.
     *
     * @throws vn.trucot.problem.Problem if it may not
     */
    default void goes(UUID id, R record) {}

    /**
     * All is stored that will be.
     *
     * @throws vn.trucot.problem.Problem if it may not be so
     */
    default void stored() {}

    /** The request, as histories tell it. */
    default String cause(String collection) {
        return collection + "/batch";
    }

    /** What is stored when a record is sent, beside what is there. */
    default R onto(@Nullable R before, R sent) {
        return sent;
    }
}
