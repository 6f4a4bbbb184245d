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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.gateway.account.AccountDatabase;

/** Webhooks, each change of one with an event of who did it. */
@Singleton
class WebhookStore {

    /** Nothing is sent for a system that was deleted, switched off or has ended, nor for an account that is switched off. */
    private static final String OWNER_MAY = " and (owner not like 'system:%' or exists (select 1 from consumer where"
            + " 'system:' || name = owner and active and (expires_at is null or expires_at > now())))"
            + " and not exists (select 1 from account where name = owner and not active)";

    private final AccountDatabase database;
    private final WebhookEvents events;
    private final Clock clock = Clock.systemUTC();

    WebhookStore(AccountDatabase database, WebhookEvents events) {
        this.database = database;
        this.events = events;
    }

    List<Webhook> all() {
        return database.call(connection ->
                Rows.of(connection, "select * from webhook order by created_at, id", WebhookStore::webhook));
    }

    Optional<Webhook> find(UUID id) {
        return database.call(connection ->
                Rows.of(connection, "select * from webhook where id = ?", WebhookStore::webhook, id).stream()
                        .findFirst());
    }

    /** Adds one that begins with the next change; false if its owner has as many as he may. */
    boolean add(Webhook webhook, int mostOfOwner, String actor) {
        return database.call(connection -> {
            run(connection, "update webhook_reach set one = true"); // one at a time
            int added = run(
                    connection,
                    "insert into webhook (id, owner, title, url, indicators, org_unit, active, secret, created_at, position,"
                            + " next_at) select ?, ?, ?, ?, ?, ?, ?, ?, ?, (select greatest(r.pruned_to,"
                            + " coalesce((select max(position) from webhook_change), 0)) from webhook_reach r), ?"
                            + " where (select count(*) from webhook where owner = ?) < ?",
                    webhook.id(),
                    webhook.owner(),
                    webhook.title(),
                    webhook.url(),
                    codes(webhook),
                    unit(webhook),
                    webhook.active(),
                    webhook.secret(),
                    webhook.createdAt(),
                    webhook.nextAt(),
                    webhook.owner(),
                    mostOfOwner);
            if (added > 0) {
                events.log(connection, actor, webhook.id(), WebhookEvent.Kind.CREATED, described(webhook));
            }
            return added > 0;
        });
    }

    void change(Webhook before, Webhook after, String actor) {
        database.call(connection -> {
            run(
                    connection,
                    "update webhook set title = ?, url = ?, indicators = ?, org_unit = ?, active = ?, failures = 0,"
                            + " next_at = least(next_at, ?) where id = ?",
                    after.title(),
                    after.url(),
                    codes(after),
                    unit(after),
                    after.active(),
                    clock.instant(),
                    after.id());
            return events.log(
                    connection,
                    actor,
                    after.id(),
                    WebhookEvent.Kind.CHANGED,
                    described(before) + " > " + described(after));
        });
    }

    /** Signs with another secret from now on, and with the present one beside it until a moment. */
    void rotate(UUID id, byte[] secret, Instant presentUntil, String actor) {
        database.call(connection -> {
            run(
                    connection,
                    "update webhook set former_secret = secret, former_until = ?, secret = ? where id = ?",
                    presentUntil,
                    secret,
                    id);
            return events.log(
                    connection, actor, id, WebhookEvent.Kind.SECRET_MADE, "the former one signs until " + presentUntil);
        });
    }

    /** Takes a webhook away with its deliveries; its events stay. */
    void delete(UUID id, String actor) {
        database.call(connection -> {
            run(connection, "delete from webhook where id = ?", id);
            return events.log(connection, actor, id, WebhookEvent.Kind.DELETED, null);
        });
    }

    /** Those that are due, at most so many, which no other gateway works on until the lease is over. */
    List<Webhook> claim(int most, Duration lease) {
        Instant now = clock.instant();
        return database.call(connection -> Rows.of(
                connection,
                "update webhook set leased_until = ? where id in (select id from webhook where active and next_at <= ?"
                        + " and (leased_until is null or leased_until <= ?)"
                        + OWNER_MAY
                        + " order by next_at limit ? for update skip locked) returning *",
                WebhookStore::webhook,
                now.plus(lease),
                now,
                now,
                most));
    }

    private static String[] codes(Webhook webhook) {
        return webhook.indicators().stream().map(IndicatorCode::text).toArray(String[]::new);
    }

    private static @Nullable String unit(Webhook webhook) {
        OrgUnitId unit = webhook.orgUnit();
        return unit == null ? null : unit.text();
    }

    private static String described(Webhook webhook) {
        return webhook.title() + "; " + webhook.url() + "; " + webhook.indicators() + "; " + unit(webhook)
                + (webhook.active() ? "" : "; paused");
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        String unit = row.getString("org_unit");
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getString("title"),
                row.getString("url"),
                Stream.of((String[]) row.getArray("indicators").getArray())
                        .map(IndicatorCode::of)
                        .toList(),
                unit == null ? null : OrgUnitId.of(unit),
                row.getBoolean("active"),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("position"),
                row.getInt("failures"),
                row.getTimestamp("next_at").toInstant(),
                row.getBytes("secret"),
                row.getBytes("former_secret"),
                instant(row, "former_until"));
    }
}
