package vn.trucot.chain.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What a query answers, one by one. */
final class RowCursor<T> implements Iterator<T>, AutoCloseable {

    private final PreparedStatement select;
    private final ResultSet rows;
    private final Reading<T> reading;
    private @Nullable T next;

    RowCursor(PreparedStatement select, int atATime, Reading<T> reading) throws SQLException {
        this.select = select;
        this.reading = reading;
        select.setFetchSize(atATime);
        this.rows = select.executeQuery();
        this.next = read();
    }

    /** How a row is read. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public T next() {
        T present = next;
        if (present == null) {
            throw new NoSuchElementException();
        }
        try {
            next = read();
        } catch (SQLException e) {
            throw new IllegalStateException("the log could not be read: " + e.getMessage(), e);
        }
        return present;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        select.close();
    }

    private @Nullable T read() throws SQLException {
        return rows.next() ? reading.read(rows) : null;
    }
}
