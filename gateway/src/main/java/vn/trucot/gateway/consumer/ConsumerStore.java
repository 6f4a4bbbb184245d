package vn.trucot.gateway.consumer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static vn.trucot.gateway.account.AccountSql.grants;
import static vn.trucot.gateway.account.AccountSql.instant;
import static vn.trucot.gateway.account.AccountSql.run;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.account.AccountDatabase;
import vn.trucot.gateway.consumer.Consumer.HeldKey;

/** Registered systems and their keys as they are kept; each change leaves an event. */
@Singleton
class ConsumerStore {

    /** A new key and the one that it follows. */
    static final int MOST_KEYS = 2;

    private static final String COLUMNS = "select name, title, organisation, contact, grants, per_minute, per_day,"
            + " expires_at, active, stamp, created_at from consumer ";
    private static final String KEYS = "select consumer, prefix, made_at, ends_at, last_used from consumer_key"
            + " where (ends_at is null or ends_at > now()) ";

    private final AccountDatabase database;
    private final ConsumerEvents events;
    private final Clock clock = Clock.systemUTC();

    private record KeyOf(String consumer, HeldKey key) {}

    /**
     * A key that is known, and whose it is.
     *
     * @param until when it ends before the system itself
     */
    record Owned(Consumer consumer, @Nullable Instant until) {}

    ConsumerStore(AccountDatabase database, ConsumerEvents events) {
        this.database = database;
        this.events = events;
    }

    List<Consumer> all() {
        return database.call(connection -> query(connection, "order by name", ""));
    }

    Optional<Consumer> find(String name) {
        return database.call(connection -> find(connection, name));
    }

    /** Whose a key is; looks for what it was made of, never for the key. */
    Optional<Owned> ownerOf(ApiKey key) {
        return database.call(connection -> {
            try (PreparedStatement look =
                    connection.prepareStatement("select consumer, ends_at from consumer_key where hash = ?")) {
                look.setBytes(1, bytes(key.hash()));
                try (ResultSet row = look.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    Instant until = instant(row, "ends_at");
                    return find(connection, row.getString("consumer")).map(owner -> new Owned(owner, until));
                }
            }
        });
    }

    /** Registers a system with its first key; false if the name is or was another one's. */
    boolean add(Consumer consumer, ApiKey key, String actor) {
        return database.call(connection -> {
            int added = run(
                    connection,
                    "insert into consumer (name, title, organisation, contact, grants, per_minute, per_day, expires_at,"
                            + " active, stamp, created_at) select ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?"
                            + " where not exists (select 1 from consumer_event where consumer = ?) on conflict do nothing",
                    consumer.name(),
                    consumer.title(),
                    consumer.organisation(),
                    consumer.contact(),
                    grants(consumer.grants()),
                    consumer.perMinute(),
                    consumer.perDay(),
                    consumer.expiresAt(),
                    consumer.active(),
                    consumer.stamp(),
                    consumer.createdAt(),
                    consumer.name());
            if (added > 0) {
                events.log(connection, actor, consumer.name(), ConsumerEvent.Kind.REGISTERED, described(consumer));
                keep(connection, consumer.name(), key, actor);
            }
            return added > 0;
        });
    }

    void change(Consumer before, Consumer after, String actor) {
        database.call(connection -> {
            run(
                    connection,
                    "update consumer set title = ?, organisation = ?, contact = ?, grants = ?, per_minute = ?, per_day = ?,"
                            + " expires_at = ?::timestamptz, active = ?, stamp = ? where name = ?",
                    after.title(),
                    after.organisation(),
                    after.contact(),
                    grants(after.grants()),
                    after.perMinute(),
                    after.perDay(),
                    after.expiresAt(),
                    after.active(),
                    after.stamp(),
                    after.name());
            return events.log(
                    connection,
                    actor,
                    after.name(),
                    ConsumerEvent.Kind.CHANGED,
                    described(before) + " > " + described(after));
        });
    }

    /**
     * Adds a key, and lets the present one count until a moment; false if there are two already.
     *
     * @param presentUntil when the present key ends, if it does not end before
     */
    boolean addKey(String name, ApiKey key, Instant presentUntil, String actor) {
        return database.call(connection -> {
            run(connection, "update consumer set stamp = stamp where name = ?", name); // one at a time
            run(connection, "delete from consumer_key where consumer = ? and ends_at <= ?", name, clock.instant());
            int present = run(
                    connection,
                    "update consumer_key set ends_at = least(ends_at, ?::timestamptz) where consumer = ?",
                    presentUntil,
                    name);
            if (present >= MOST_KEYS) {
                connection.rollback();
                return false;
            }
            keep(connection, name, key, actor);
            return true;
        });
    }

    /** Ends a key now; false if there is none that begins so. */
    boolean endKey(String name, String prefix, String actor) {
        return database.call(connection -> {
            int ended = run(connection, "delete from consumer_key where consumer = ? and prefix = ?", name, prefix);
            if (ended > 0) {
                events.log(connection, actor, name, ConsumerEvent.Kind.KEY_ENDED, prefix);
            }
            return ended > 0;
        });
    }

    /** Takes a system away with its keys; its events stay, and so nobody else ever has its name. */
    void delete(String name, String actor) {
        database.call(connection -> {
            run(connection, "delete from consumer where name = ?", name);
            return events.log(connection, actor, name, ConsumerEvent.Kind.DELETED, null);
        });
    }

    /** Notes when keys were used last, by what they hash to. */
    void used(Map<String, Instant> last) {
        database.call(connection -> {
            for (Map.Entry<String, Instant> each : last.entrySet()) {
                run(
                        connection,
                        "update consumer_key set last_used = greatest(last_used, ?::timestamptz) where hash = ?",
                        each.getValue(),
                        bytes(each.getKey()));
            }
            return last;
        });
    }

    private void keep(Connection connection, String name, ApiKey key, String actor) throws SQLException {
        run(
                connection,
                "insert into consumer_key (hash, consumer, prefix, made_at) values (?, ?, ?, ?)",
                bytes(key.hash()),
                name,
                key.prefix(),
                clock.instant());
        events.log(connection, actor, name, ConsumerEvent.Kind.KEY_MADE, key.prefix());
    }

    private static String described(Consumer consumer) {
        return Stream.of(
                        consumer.title(),
                        consumer.organisation(),
                        consumer.grants(),
                        consumer.perMinute() + "/" + consumer.perDay(),
                        consumer.expiresAt(),
                        consumer.active() ? null : "inactive")
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(joining("; "));
    }

    private static Optional<Consumer> find(Connection connection, String name) throws SQLException {
        return query(connection, "where name = ?", "and consumer = ?", name).stream()
                .findFirst();
    }

    private static List<Consumer> query(Connection connection, String which, String whose, String... names)
            throws SQLException {
        Map<String, List<HeldKey>> keys = rows(
                        connection,
                        KEYS + whose + " order by made_at",
                        row -> new KeyOf(
                                row.getString("consumer"),
                                new HeldKey(
                                        row.getString("prefix"),
                                        row.getTimestamp("made_at").toInstant(),
                                        instant(row, "ends_at"),
                                        instant(row, "last_used"))),
                        names)
                .stream()
                .collect(groupingBy(KeyOf::consumer, mapping(KeyOf::key, toList())));
        return rows(
                connection,
                COLUMNS + which,
                row -> consumer(row, keys.getOrDefault(row.getString("name"), List.of())),
                names);
    }

    private static Consumer consumer(ResultSet row, List<HeldKey> keys) throws SQLException {
        return new Consumer(
                row.getString("name"),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("contact"),
                grants(row, "grants"),
                row.getLong("per_minute"),
                row.getLong("per_day"),
                instant(row, "expires_at"),
                row.getBoolean("active"),
                row.getObject("stamp", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                keys);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Connection connection, String sql, Reading<T> reading, String... values)
            throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                look.setString(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = look.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        }
    }

    private static byte[] bytes(String hash) {
        return HexFormat.of().parseHex(hash);
    }
}
