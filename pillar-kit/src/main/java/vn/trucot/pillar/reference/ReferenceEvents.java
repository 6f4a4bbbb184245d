package vn.trucot.pillar.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.relay.RelayWake;

/** Puts definitions, org units, successions and targets into the outbox, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReferenceEvents {

    private static final String INSERT = """
            insert into reference_event (topic, key, type, payload, revision, recorded_at)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String LAST = """
            select revision, payload from reference_event where topic = ? and key = ?
            order by revision desc limit 1""";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('trucot.reference.' || ?, 0))";
    private static final int BATCH = 1_000;

    private final DataSource dataSource;
    private final RelayWake relay;
    private final Clock clock;
    private final EventEncoder encoder = new EventEncoder();

    ReferenceEvents(DataSource dataSource, RelayWake relay, Clock clock) {
        this.dataSource = dataSource;
        this.relay = relay;
        this.clock = clock;
    }

    /** Publishes an event; its revision must be higher than any published before for its key. */
    public void publish(String topic, Event event) {
        publish(topic, List.of(event));
    }

    /** Publishes events of one topic. */
    public void publish(String topic, Collection<? extends Event> events) {
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, topic, events);
        } catch (SQLException e) {
            throw new RecordingFailed("reference events could not be recorded", e);
        }
        relay.afterCommit();
    }

    /**
     * Publishes a state unless it is the last one published for its key, with the next revision of the key.
     *
     * @param state the event of a revision
     * @return whether it was published
     */
    public boolean publishIfChanged(String topic, LongFunction<? extends Event> state) {
        try (Connection connection = dataSource.getConnection()) {
            lock(connection, topic);
            Event first = state.apply(1);
            Last last = last(connection, topic, first.key());
            if (last.payload.equals(payload(state.apply(Math.max(1, last.revision))))) {
                return false;
            }
            insert(connection, topic, List.of(state.apply(last.revision + 1)));
        } catch (SQLException e) {
            throw new RecordingFailed("reference event could not be recorded", e);
        }
        relay.afterCommit();
        return true;
    }

    private record Last(long revision, String payload) {}

    private static Last last(Connection connection, String topic, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST)) {
            select.setString(1, topic);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Last(row.getLong(1), row.getString(2)) : new Last(0, "");
            }
        }
    }

    /** One publisher of a topic at a time, so that two replicas that start together count revisions one after the other. */
    private static void lock(Connection connection, String topic) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, topic);
            lock.execute();
        }
    }

    private void insert(Connection connection, String topic, Collection<? extends Event> events) throws SQLException {
        OffsetDateTime time = clock.instant().atOffset(ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (Event event : events) {
                insert.setString(1, topic);
                insert.setString(2, event.key());
                insert.setString(3, event.type());
                insert.setString(4, payload(event));
                insert.setLong(5, event.revision());
                insert.setObject(6, time);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private String payload(Event event) {
        return new String(encoder.payload(event), StandardCharsets.UTF_8);
    }
}
