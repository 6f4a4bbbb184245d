package vn.trucot.pillar.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.chain.ChainBuilder;
import vn.trucot.chain.Checkpoint;
import vn.trucot.chain.LogRow;
import vn.trucot.chain.Reached;
import vn.trucot.chain.SigningKey;
import vn.trucot.chain.sql.ChainTables;
import vn.trucot.chain.sql.LogTable;

/**
 * Extends the chain of one log, in the order of positions. Of several processes one does at a time, held by a lock of its transaction;
 * the next one goes on from the checkpoint that this one committed. For one thread.
 */
final class LogChain {

    private static final int LOCK = 0x6368_6169;

    private final String pillar;
    private final LogTable log;
    private final SigningKey key;
    private final int page;
    private final Clock clock;
    private @Nullable Horizon horizon;

    LogChain(String pillar, LogTable log, SigningKey key, int page, Clock clock) {
        this.pillar = pillar;
        this.log = log;
        this.key = key;
        this.page = page;
        this.clock = clock;
    }

    /** One checkpoint at the most, in the running transaction (read committed); whether there is more to chain at once. */
    boolean step(Connection connection) throws SQLException {
        if (!isAlone(connection)) {
            return false;
        }
        ChainTables tables = new ChainTables(connection, pillar);
        Reached reached =
                tables.last(log).map(Checkpoint::reached).orElseGet(() -> Reached.beginning(tables.name(log)));
        boolean isOld = horizon != null;
        Horizon present = horizon == null ? Horizon.now(connection, log) : horizon.later(connection, log);
        if (!present.isDecided()) {
            horizon = present;
            return false;
        }
        List<LogRow> rows = tables.rows(log, reached.position(), present.position(), page);
        boolean isFull = rows.size() == page;
        horizon = isFull ? present : null;
        if (!rows.isEmpty()) {
            tables.show(key);
            tables.add(log, new ChainBuilder(tables.name(log), key).extend(reached, rows, clock.instant()));
        }
        return isFull || isOld; // behind an old horizon there may be rows by now
    }

    private boolean isAlone(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?, hashtext(?))")) {
            lock.setInt(1, LOCK);
            lock.setString(2, log.stream());
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
