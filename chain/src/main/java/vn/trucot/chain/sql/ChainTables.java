package vn.trucot.chain.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trucot.chain.Checkpoint;
import vn.trucot.chain.Links;
import vn.trucot.chain.LogName;
import vn.trucot.chain.LogRow;
import vn.trucot.chain.Report;
import vn.trucot.chain.Signed;
import vn.trucot.chain.SigningKey;
import vn.trucot.chain.Verifier;

/** A pillar's logs and their chains, through one connection. */
public final class ChainTables {

    private static final int ROWS_AT_A_TIME = 2_000;
    private static final int CHECKPOINTS_AT_A_TIME = 10;
    private static final String SIGNED = "number, rows, position, hash, made_at, key_id, signature";
    private static final String FROM = " from chain_checkpoint where stream = ? order by number";
    private static final String ADD =
            "insert into chain_checkpoint (stream, number, rows, position, hash, made_at, key_id,"
                    + " signature, links) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final String pillar;

    public ChainTables(Connection connection, String pillar) {
        this.connection = connection;
        this.pillar = pillar;
    }

    public LogName name(LogTable log) {
        return new LogName(pillar, log.stream());
    }

    /** Whether the log is what was signed; in a transaction that sees one state of the database. */
    public Report verify(LogTable log, Verifier verifier) throws SQLException {
        try (PreparedStatement rows = connection.prepareStatement(log.rows() + " order by r.position");
                PreparedStatement signed = connection.prepareStatement("select " + SIGNED + ", links" + FROM)) {
            signed.setString(1, log.stream());
            try (RowCursor<LogRow> logRows = new RowCursor<>(rows, ROWS_AT_A_TIME, ChainTables::row);
                    RowCursor<Signed> checkpoints =
                            new RowCursor<>(signed, CHECKPOINTS_AT_A_TIME, row -> signed(log, row))) {
                return verifier.verify(logRows, checkpoints);
            }
        }
    }

    /** The rows after a position and up to another, in order. */
    public List<LogRow> rows(LogTable log, long after, long upTo, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                log.rows() + " where r.position > ? and r.position <= ? order by r.position limit ?")) {
            select.setLong(1, after);
            select.setLong(2, upTo);
            select.setInt(3, most);
            List<LogRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return rows;
        }
    }

    /** The last checkpoints, the latest first. */
    public List<Checkpoint> latest(LogTable log, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + SIGNED + FROM + " desc limit ?")) {
            select.setString(1, log.stream());
            select.setInt(2, most);
            List<Checkpoint> checkpoints = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    checkpoints.add(checkpoint(log, row));
                }
            }
            return checkpoints;
        }
    }

    public Optional<Checkpoint> last(LogTable log) throws SQLException {
        return latest(log, 1).stream().findFirst();
    }

    public void add(LogTable log, Signed signed) throws SQLException {
        Checkpoint checkpoint = signed.checkpoint();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, log.stream());
            insert.setLong(2, checkpoint.number());
            insert.setLong(3, checkpoint.rows());
            insert.setLong(4, checkpoint.position());
            insert.setBytes(5, checkpoint.hash());
            insert.setObject(6, checkpoint.at().atOffset(ZoneOffset.UTC));
            insert.setString(7, checkpoint.keyId());
            insert.setBytes(8, checkpoint.signature());
            insert.setBytes(9, signed.links().packed());
            insert.executeUpdate();
        }
    }

    /** Shows the public half of a key. */
    public void show(SigningKey key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into chain_key (id, open, shown_at) values (?, ?, now()) on conflict do nothing")) {
            insert.setString(1, key.id());
            insert.setBytes(2, key.open());
            insert.executeUpdate();
        }
    }

    /** The public keys that were ever shown, the first one first. */
    public List<byte[]> keys() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select open from chain_key order by shown_at, id");
                ResultSet row = select.executeQuery()) {
            List<byte[]> keys = new ArrayList<>();
            while (row.next()) {
                keys.add(row.getBytes(1));
            }
            return keys;
        }
    }

    private Signed signed(LogTable log, ResultSet row) throws SQLException {
        return new Signed(checkpoint(log, row), new Links(row.getBytes(8)));
    }

    private Checkpoint checkpoint(LogTable log, ResultSet row) throws SQLException {
        return new Checkpoint(
                name(log),
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getBytes(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getBytes(7));
    }

    private static LogRow row(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        List<@Nullable String> fields = new ArrayList<>(columns - 1);
        for (int i = 2; i <= columns; i++) {
            fields.add(row.getString(i));
        }
        return new LogRow(row.getLong(1), fields);
    }
}
