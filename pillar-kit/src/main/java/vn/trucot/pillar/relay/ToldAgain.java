package vn.trucot.pillar.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the present state of some keys once more. Of each only the last one that was in force: a compacted topic keeps what came
 * last, so an earlier one after it would stay.
 */
final class ToldAgain {

    private static final String WAITING = """
            select r.position from (select key_id from told_again order by key_id limit ?) a
            cross join lateral (
                select position from statement_revision
                where key_id = a.key_id and in_force order by revision desc limit 1
            ) r""";

    private static final String TOLD =
            "delete from told_again where key_id in (select key_id from told_again order by key_id limit ?)";

    private final ObservationOutbox outbox;
    private final int page;

    ToldAgain(ObservationOutbox outbox, int page) {
        this.outbox = outbox;
        this.page = page;
    }

    /** Sends a page of them; in one repeatable-read transaction. Returns whether more may be waiting. */
    boolean step(Connection connection, Stream.Acknowledged broker) throws SQLException {
        Set<Long> positions = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(WAITING)) {
            select.setInt(1, page);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
            }
        }
        OutboxReader reader = new OutboxReader(connection, outbox);
        if (!positions.isEmpty()) {
            broker.send(reader.at(positions, reader.state().epoch()).messages());
        }
        try (PreparedStatement delete = connection.prepareStatement(TOLD)) {
            delete.setInt(1, page);
            return delete.executeUpdate() == page;
        }
    }

    /**
     * Has the keys of an indicator, a period or both told again.
     *
     * @return how many there are
     */
    static int ask(Connection connection, @Nullable String indicator, @Nullable String period) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into told_again select id from observation_key"
                        + " where (?::text is null or indicator = ?) and (?::text is null or period = ?)"
                        + " on conflict do nothing")) {
            insert.setString(1, indicator);
            insert.setString(2, indicator);
            insert.setString(3, period);
            insert.setString(4, period);
            return insert.executeUpdate();
        }
    }
}
