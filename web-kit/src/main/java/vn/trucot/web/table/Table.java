package vn.trucot.web.table;

import org.jspecify.annotations.Nullable;

/** A table that is written row by row; rows that were written are not kept. */
public interface Table extends AutoCloseable {

    /** The media type of CSV. */
    String CSV = "text/csv";

    /** The media type of XLSX. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * Adds a row. Null leaves its cell empty; numbers and truths are such as far as the format knows them and keeps their
     * digits, everything else is text, and no formula.
     */
    void row(@Nullable Object... cells);

    /** No row comes after. */
    @Override
    void close();
}
