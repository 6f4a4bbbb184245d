package vn.trucot.gateway.consumer;

import static vn.trucot.gateway.account.AccountSql.run;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.account.AccountDatabase;

/** What was done to registered systems, kept for good. */
@Singleton
class ConsumerEvents {

    private final AccountDatabase database;
    private final Clock clock = Clock.systemUTC();

    ConsumerEvents(AccountDatabase database) {
        this.database = database;
    }

    /** What was done to a system, the latest first. */
    List<ConsumerEvent> of(String name, int most) {
        return database.call(connection -> {
            try (PreparedStatement look = connection.prepareStatement(
                    "select at, actor, consumer, kind, detail from consumer_event where consumer = ? order by id desc limit ?")) {
                look.setString(1, name);
                look.setInt(2, most);
                List<ConsumerEvent> events = new ArrayList<>();
                try (ResultSet row = look.executeQuery()) {
                    while (row.next()) {
                        events.add(new ConsumerEvent(
                                row.getTimestamp(1).toInstant(),
                                row.getString(2),
                                row.getString(3),
                                ConsumerEvent.Kind.valueOf(row.getString(4)),
                                row.getString(5)));
                    }
                }
                return events;
            }
        });
    }

    /** Notes what is done in the same transaction. */
    int log(Connection connection, String actor, String name, ConsumerEvent.Kind kind, @Nullable String detail)
            throws SQLException {
        return run(
                connection,
                "insert into consumer_event (at, actor, consumer, kind, detail) values (?, ?, ?, ?, ?)",
                clock.instant(),
                actor,
                name,
                kind.name(),
                detail);
    }
}
