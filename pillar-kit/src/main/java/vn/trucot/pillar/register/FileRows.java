package vn.trucot.pillar.register;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How records stand in a file that has not a row for each of them. */
public interface FileRows<R extends Record & RecordState> {

    List<String> head();

    /** Hands over the rows of a record, each with a cell for each column. */
    void each(R record, Consumer<@Nullable Object[]> use);
}
