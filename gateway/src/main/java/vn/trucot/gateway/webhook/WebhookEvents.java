package vn.trucot.gateway.webhook;

import static vn.trucot.gateway.account.AccountSql.run;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.account.AccountDatabase;

/** What was done to webhooks, kept for good. */
@Singleton
class WebhookEvents {

    private final AccountDatabase database;
    private final Clock clock = Clock.systemUTC();

    WebhookEvents(AccountDatabase database) {
        this.database = database;
    }

    /** What was done to a webhook, the latest first. */
    List<WebhookEvent> of(UUID webhook, int most) {
        return database.call(connection -> Rows.of(
                connection,
                "select at, actor, webhook, kind, detail from webhook_event where webhook = ? order by id desc limit ?",
                row -> new WebhookEvent(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        WebhookEvent.Kind.valueOf(row.getString(4)),
                        row.getString(5)),
                webhook,
                most));
    }

    /** Notes what is done in the same transaction. */
    int log(Connection connection, String actor, UUID webhook, WebhookEvent.Kind kind, @Nullable String detail)
            throws SQLException {
        return run(
                connection,
                "insert into webhook_event (at, actor, webhook, kind, detail) values (?, ?, ?, ?, ?)",
                clock.instant(),
                actor,
                webhook,
                kind.name(),
                detail);
    }
}
