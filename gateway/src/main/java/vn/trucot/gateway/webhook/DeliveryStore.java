package vn.trucot.gateway.webhook;

import static vn.trucot.gateway.account.AccountSql.instant;
import static vn.trucot.gateway.account.AccountSql.run;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.trucot.gateway.account.AccountDatabase;

/** What was, is and will be sent. */
@Singleton
class DeliveryStore {

    private static final String COLUMNS = "select number, event, from_position, to_position, state, attempts, made_at,"
            + " tried_at, answer from webhook_delivery where webhook = ? ";

    private final AccountDatabase database;
    private final WebhookEvents events;
    private final Clock clock = Clock.systemUTC();

    DeliveryStore(AccountDatabase database, WebhookEvents events) {
        this.database = database;
        this.events = events;
    }

    /** The latest first. */
    List<Delivery> latest(UUID webhook, int most) {
        return database.call(connection ->
                Rows.of(connection, COLUMNS + "order by number desc limit ?", DeliveryStore::delivery, webhook, most));
    }

    /** Those that were put aside, in the order of positions. */
    List<Delivery> dead(UUID webhook, int most) {
        return database.call(connection -> Rows.of(
                connection,
                COLUMNS + "and state = 'DEAD' order by from_position, number limit ?",
                DeliveryStore::delivery,
                webhook,
                most));
    }

    /**
     * Notes what came of an attempt, and when the next one is made; whether to go on at once: the delivery was taken, or a
     * replay called it off meanwhile.
     */
    boolean settle(Webhook webhook, Outgoing sent, Answer answer, int mostAttempts, Duration wait) {
        Instant now = clock.instant();
        Delivery.State state = answer.taken()
                ? Delivery.State.DELIVERED
                : sent.attempts() + 1 >= mostAttempts ? Delivery.State.DEAD : Delivery.State.PENDING;
        return database.call(connection -> {
            int noted = run(
                    connection,
                    "update webhook_delivery set state = ?, attempts = attempts + 1, tried_at = ?, answer = ?"
                            + " where number = ? and state = 'PENDING'",
                    state.name(),
                    now,
                    answer.text(),
                    sent.number());
            if (noted == 0) {
                return true;
            }
            if (answer.taken()) {
                run(connection, "update webhook set failures = 0 where id = ?", webhook.id());
            } else {
                run(
                        connection,
                        "update webhook set failures = failures + 1, next_at = ?, leased_until = null,"
                                + " active = active and not ? where id = ?",
                        now.plus(wait),
                        answer.gone(),
                        webhook.id());
            }
            if (answer.gone()) {
                events.log(connection, "system:gateway", webhook.id(), WebhookEvent.Kind.CHANGED, "paused: 410 Gone");
            }
            return answer.taken();
        });
    }

    /** Lets the next look come after a wait: there is nothing to send now, or others have waited as long. */
    void rest(Webhook webhook, Duration wait) {
        database.call(connection -> run(
                connection,
                "update webhook set next_at = ?, leased_until = null where id = ?",
                clock.instant().plus(wait),
                webhook.id()));
    }

    /** Sends again what was put aside, before anything that comes later; false if there is no such delivery. */
    boolean sendAgain(UUID webhook, long number, String actor) {
        return database.call(connection -> {
            int found = run(
                    connection,
                    "update webhook_delivery set state = 'PENDING', attempts = 0 where webhook = ? and number = ?"
                            + " and state = 'DEAD'",
                    webhook,
                    number);
            if (found > 0) {
                run(
                        connection,
                        "update webhook set next_at = least(next_at, ?) where id = ?",
                        clock.instant(),
                        webhook);
                events.log(connection, actor, webhook, WebhookEvent.Kind.SENT_AGAIN, Long.toString(number));
            }
            return found > 0;
        });
    }

    /** Goes back, or on, to a position; false if what comes after it is not kept any more, or it is yet to come. */
    boolean replay(UUID webhook, long position, String actor) {
        return database.call(connection -> {
            JournalStore.Kept kept = JournalStore.kept(connection);
            if (position < kept.oldest() || position > kept.newest()) {
                return false;
            }
            run(connection, "delete from webhook_delivery where webhook = ? and state = 'PENDING'", webhook);
            run(
                    connection,
                    "update webhook set position = ?, failures = 0, next_at = least(next_at, ?) where id = ?",
                    position,
                    clock.instant(),
                    webhook);
            events.log(connection, actor, webhook, WebhookEvent.Kind.REPLAYED, "after " + position);
            return true;
        });
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("number"),
                row.getString("event"),
                row.getLong("from_position"),
                row.getLong("to_position"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("made_at").toInstant(),
                instant(row, "tried_at"),
                row.getString("answer"));
    }
}
