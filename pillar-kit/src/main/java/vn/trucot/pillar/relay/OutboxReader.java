package vn.trucot.pillar.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Reads what became visible between two snapshots of the database. A row is new since a snapshot if its transaction began
 * after it or was in progress in it; so a late commit is found however long it took.
 */
final class OutboxReader {

    private static final Logger LOG = Logger.getLogger(OutboxReader.class);
    private static final String STATE =
            "select sent::text, epoch, pg_current_snapshot()::text from stream_state where stream = ?";
    private static final String AFTER = " and r.xid >= pg_snapshot_xmax(?::pg_snapshot)";
    private static final String LATE = " and r.xid = any (?::xid8[])";
    private static final String UNTIL = " and (r.xid >= pg_snapshot_xmax(?::pg_snapshot) or r.xid = any (?::xid8[]))"
            + " and pg_visible_in_snapshot(r.xid, ?::pg_snapshot) and r.position > ? order by r.position limit ?";

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

    /**
     * The positions of all rows that are visible now and were not in a snapshot. Two conditions apart, each a search in the
     * index by transaction id: together they would read the whole index.
     */
    static String positions(Outbox outbox) {
        return "select r.position from " + outbox.log() + AFTER + " union all select r.position from " + outbox.log()
                + LATE;
    }

    /** How many rows are visible now and were not in the snapshot. */
    long countSince(String snapshot) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from (" + positions(outbox) + ") fresh")) {
            bind(select, snapshot);
            return number(select);
        }
    }

    /** At most so many of their positions, in no order. */
    Set<Long> positionsSince(String snapshot, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(positions(outbox) + " limit ?")) {
            bind(select, snapshot);
            select.setInt(3, limit);
            Set<Long> positions = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
            }
            return positions;
        }
    }

    /** All of them, as a backlog. */
    Backlog backlogSince(String snapshot, String now) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select min(position) from (" + positions(outbox) + ") fresh")) {
            bind(select, snapshot);
            return new Backlog(snapshot, now, number(select) - 1);
        }
    }

    /**
     * What rows are sent as.
     *
     * @param last position of the last row that was read; 0 if there was none
     */
    record Read(List<Outbox.Message> messages, long last) {}

    /** The rows at these positions, in order. */
    Read at(Set<Long> positions, long epoch) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(outbox.rows() + " and r.position = any(?) order by r.position")) {
            select.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            return messages(select, epoch);
        }
    }

    /** The next rows of a backlog. */
    Read next(Backlog backlog, long epoch, int limit) throws SQLException {
        try (PreparedStatement byPosition = connection.prepareStatement("set local enable_sort = off")) {
            byPosition.execute();
        }
        try (PreparedStatement select = connection.prepareStatement(outbox.rows() + UNTIL)) {
            bind(select, backlog.from());
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

    /** The first two parameters: the snapshot, and the transactions that were in progress in it. */
    private static void bind(PreparedStatement select, String snapshot) throws SQLException {
        String inProgress = snapshot.substring(snapshot.lastIndexOf(':') + 1);
        select.setString(1, snapshot);
        select.setString(2, "{" + inProgress + "}");
    }

    private static long number(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Sets aside what cannot be sent: one row must not hold up all others. */
    private Read messages(PreparedStatement select, long epoch) throws SQLException {
        List<Outbox.Message> messages = new ArrayList<>();
        long last = 0;
        long bad = 0;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                last = rows.getLong(1);
                try {
                    messages.add(outbox.message(rows, epoch));
                } catch (IllegalArgumentException e) {
                    String what = outbox.what(rows);
                    SetAside.put(connection, outbox.stream(), last, what, String.valueOf(e.getMessage()));
                    if (bad++ == 0) {
                        LOG.errorf(
                                "row cannot be sent and is set aside: stream=%s, position=%d, what=%s, problem=%s",
                                outbox.stream(), last, what, e.getMessage());
                    }
                }
            }
        }
        if (bad > 1) {
            LOG.errorf("and %d more rows of stream %s up to position %d", bad - 1, outbox.stream(), last);
        }
        return new Read(messages, last);
    }
}
