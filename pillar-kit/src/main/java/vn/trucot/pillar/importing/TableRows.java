package vn.trucot.pillar.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table with a head, one at a time. A row that cannot be read is noted with its number, and skipped. */
public interface TableRows {

    /** Moves to the next row that can be read; false at the end. */
    boolean next();

    /** Number of the row, from 1 = the first after the head. */
    long row();

    /** Rows so far, also those that cannot be read. */
    long count();

    /** The columns of the table, in its order. */
    List<String> columns();

    /** The text in a column; null if it is empty. */
    @Nullable
    String value(int column);

    /** The same of a column that holds numbers: with a point before decimals. */
    default @Nullable String number(int column) {
        return value(column);
    }
}
