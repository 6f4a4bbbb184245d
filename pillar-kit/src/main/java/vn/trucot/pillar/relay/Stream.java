package vn.trucot.pillar.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One outbox on its way to the broker. Newer small differences go before the next page of a backlog; since a compacted topic
 * keeps the last record of a key, a backlog row is dropped when a higher revision of its key went before it.
 */
final class Stream {

    private final Outbox outbox;
    private final int page;
    private final Deque<Backlog> backlogs = new ArrayDeque<>();
    private final Map<String, Long> overtaken = new HashMap<>();
    /** Everything visible in it is acknowledged or belongs to a backlog. */
    private String read = "";
    /** The position as stored. */
    private String stored = "";

    private long epoch;

    Stream(Outbox outbox, int page) {
        this.outbox = outbox;
        this.page = page;
    }

    /** Sends what is new, and one page of a backlog; in one repeatable-read transaction. Returns whether more is waiting. */
    boolean step(Connection connection, Acknowledged broker) throws SQLException {
        OutboxReader reader = new OutboxReader(connection, outbox);
        OutboxReader.State state = reader.state();
        epoch = state.epoch();
        if (!state.sent().equals(stored)) {
            startFrom(state.sent());
        }
        sendNew(reader, state, broker);
        sendBacklog(reader, state, broker);
        if (backlogs.isEmpty() && !read.equals(stored)) {
            reader.acknowledge(read, stored);
            stored = read;
            overtaken.clear();
        }
        return !backlogs.isEmpty();
    }

    /** The restores of the database, as the last step found them. */
    long epoch() {
        return epoch;
    }

    /** How many rows are visible and not known to be acknowledged, as far as they were looked for. */
    long pending(Connection connection) throws SQLException {
        return backlogs.isEmpty() ? 0 : new OutboxReader(connection, outbox).countSince(stored);
    }

    /** Forgets what is only in memory: the stored position holds. */
    void startFrom(String sent) {
        backlogs.clear();
        overtaken.clear();
        read = sent;
        stored = sent;
    }

    private void sendNew(OutboxReader reader, OutboxReader.State state, Acknowledged broker) throws SQLException {
        Set<Long> positions = reader.positionsSince(read, page + 1);
        if (positions.size() > page) {
            backlogs.addLast(reader.backlogSince(read, state.now()));
            read = state.now();
        } else if (!positions.isEmpty()) {
            List<Outbox.Message> fresh = reader.at(positions, state.epoch()).messages();
            broker.send(fresh);
            read = state.now();
            if (!backlogs.isEmpty()) {
                fresh.forEach(message -> overtaken.merge(message.key(), message.revision(), Math::max));
            }
        }
    }

    private void sendBacklog(OutboxReader reader, OutboxReader.State state, Acknowledged broker) throws SQLException {
        Backlog backlog = backlogs.peekFirst();
        if (backlog == null) {
            return;
        }
        OutboxReader.Read rows = reader.next(backlog, state.epoch(), page);
        backlogs.removeFirst();
        if (rows.last() > 0) {
            broker.send(rows.messages().stream().filter(this::isNotOvertaken).toList());
            backlogs.addFirst(backlog.after(rows.last()));
        }
    }

    private boolean isNotOvertaken(Outbox.Message message) {
        return overtaken.isEmpty() || overtaken.getOrDefault(message.key(), 0L) < message.revision();
    }

    /** Sends messages in order and returns when the broker has acknowledged all of them; throws if it did not. */
    interface Acknowledged {
        void send(List<Outbox.Message> messages) throws SQLException;
    }
}
