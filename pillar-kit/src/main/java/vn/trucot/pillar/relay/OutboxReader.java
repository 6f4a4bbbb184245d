package vn.trucot.pillar.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what became visible between two snapshots of the database. A row is new since a snapshot if its transaction began
 * after it or was in progress in it; so a late commit is found however long it took.
 */
final class OutboxReader {

    private static final String STATE =
            "select sent::text, epoch, pg_current_snapshot()::text from stream_state where stream = ?";
    private static final String NEW = " and (r.xid >= pg_snapshot_xmax(?::pg_snapshot)"
            + " or r.xid = any (array(select pg_snapshot_xip(?::pg_snapshot))))";
    private static final String UNTIL = " and pg_visible_in_snapshot(r.xid, ?::pg_snapshot) and r.position > ?";
    private static final String ORDER = " order by r.position limit ?";

    private final Connection connection;
    private final Outbox outbox;

    OutboxReader(Connection connection, Outbox outbox) {
        this.connection = connection;
        this.outbox = outbox;
    }

    /** How far the stream was acknowledged, its epoch, and the snapshot of the running transaction. */
    record State(String sent, long epoch, String now) {}

    State state() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STATE)) {
            select.setString(1, outbox.stream());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new State(row.getString(1), row.getLong(2), row.getString(3));
            }
        }
    }

    /** At most so many rows that are visible now and were not in the snapshot, by position; found by transaction id. */
    List<Outbox.Message> since(String snapshot, long epoch, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "with r as materialized (" + outbox.rows() + NEW + ") select * from r" + ORDER)) {
            select.setString(1, snapshot);
            select.setString(2, snapshot);
            select.setInt(3, limit);
            return messages(select, epoch);
        }
    }

    /** The next rows of a backlog. */
    List<Outbox.Message> next(Backlog backlog, long epoch, int limit) throws SQLException {
        try (PreparedStatement byPosition = connection.prepareStatement("set local enable_sort = off")) {
            byPosition.execute();
        }
        try (PreparedStatement select = connection.prepareStatement(outbox.rows() + NEW + UNTIL + ORDER)) {
            select.setString(1, backlog.from());
            select.setString(2, backlog.from());
            select.setString(3, backlog.to());
            select.setLong(4, backlog.position());
            select.setInt(5, limit);
            return messages(select, epoch);
        }
    }

    /** Moves the stored position; a crash may forget it, and then rows are sent again. */
    void acknowledge(String sent, String former) throws SQLException {
        try (PreparedStatement careless = connection.prepareStatement("set local synchronous_commit = off")) {
            careless.execute();
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update stream_state set sent = ?::pg_snapshot where stream = ? and sent::text = ?")) {
            update.setString(1, sent);
            update.setString(2, outbox.stream());
            update.setString(3, former);
            update.executeUpdate();
        }
    }

    private List<Outbox.Message> messages(PreparedStatement select, long epoch) throws SQLException {
        List<Outbox.Message> messages = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                messages.add(outbox.message(rows, epoch));
            }
        }
        return messages;
    }
}
