package vn.trucot.gateway.webhook;

import static vn.trucot.gateway.account.AccountSql.run;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgTree;
import vn.trucot.gateway.account.AccountDatabase;

/**
 * Makes deliveries out of what was noted. A delivery is stored before it is first sent, with the position that it reaches, so
 * that each attempt sends the same bytes with the same id, whoever makes it.
 */
@Singleton
class NextDelivery {

    /** So many changes are looked through at once for those that are wanted. */
    private static final int LOOKED_THROUGH = 1_000;

    private final AccountDatabase database;
    private final CloudEvents events;
    private final Cube cube;
    private final WebhookSettings settings;
    private final Clock clock = Clock.systemUTC();

    NextDelivery(AccountDatabase database, CloudEvents events, Cube cube, WebhookSettings settings) {
        this.database = database;
        this.events = events;
        this.cube = cube;
        this.settings = settings;
    }

    /** What is to be sent now; empty if there is nothing, or the webhook is paused. */
    Optional<Outgoing> of(Webhook webhook) {
        return database.call(connection -> {
            List<Long> position = Rows.of(
                    connection,
                    "select position from webhook where id = ? and active for update",
                    row -> row.getLong(1),
                    webhook.id());
            if (position.isEmpty()) {
                return Optional.empty();
            }
            Optional<Outgoing> pending = pending(connection, webhook.id());
            if (pending.isEmpty() && prepare(connection, webhook, position.getFirst())) {
                pending = pending(connection, webhook.id());
            }
            return pending;
        });
    }

    private static Optional<Outgoing> pending(Connection connection, UUID webhook) throws SQLException {
        return Rows.of(
                        connection,
                        "select number, event, body, attempts from webhook_delivery where webhook = ? and state = 'PENDING'"
                                + " order by from_position, number limit 1",
                        Outgoing::of,
                        webhook)
                .stream()
                .findFirst();
    }

    private boolean prepare(Connection connection, Webhook webhook, long position) throws SQLException {
        long oldest = JournalStore.kept(connection).oldest();
        if (position < oldest) {
            Gap gap = new Gap(Gap.Reason.NO_LONGER_KEPT, null, null, position, oldest);
            gap(connection, webhook, position, oldest, events.data(gap));
            return true;
        }
        OrgTree tree = cube.read(CubeView::orgTree);
        long from = position;
        while (true) {
            List<Noted> noted = Rows.of(
                    connection,
                    "select position, indicator, org_unit, data from webhook_change where position > ?"
                            + " order by position limit ?",
                    Noted::of,
                    from,
                    LOOKED_THROUGH);
            List<Noted> wanted = noted.stream()
                    .filter(each -> each.isWanted(webhook.filter(), tree))
                    .limit(settings.changes())
                    .toList();
            if (!wanted.isEmpty()) {
                make(connection, webhook, wanted);
                return true;
            }
            if (noted.isEmpty()) {
                return false;
            }
            from = noted.getLast().position();
            move(connection, webhook.id(), from);
        }
    }

    /** The changes up to the first gap, or the gap that comes first. */
    private void make(Connection connection, Webhook webhook, List<Noted> wanted) throws SQLException {
        Noted first = wanted.getFirst();
        if (first.isGap()) {
            gap(connection, webhook, first.position(), first.position(), first.data());
            return;
        }
        List<Noted> together = wanted.stream().takeWhile(each -> !each.isGap()).toList();
        long to = together.getLast().position();
        String id = webhook.id() + "_" + first.position() + "-" + to;
        Instant now = clock.instant();
        store(connection, webhook.id(), id, first.position(), to, events.changed(webhook.id(), id, now, together));
    }

    private void gap(Connection connection, Webhook webhook, long from, long to, String gap) throws SQLException {
        String id = webhook.id() + "_gap_" + from + "-" + to;
        store(connection, webhook.id(), id, from, to, events.gap(webhook.id(), id, clock.instant(), to, gap));
    }

    private void store(Connection connection, UUID webhook, String id, long from, long to, String body)
            throws SQLException {
        run(
                connection,
                "insert into webhook_delivery (webhook, event, from_position, to_position, body, state, made_at)"
                        + " values (?, ?, ?, ?, ?, 'PENDING', ?) on conflict (webhook, event)"
                        + " do update set state = 'PENDING', attempts = 0, body = excluded.body, made_at = excluded.made_at",
                webhook,
                id,
                from,
                to,
                body,
                clock.instant());
        move(connection, webhook, to);
    }

    private static void move(Connection connection, UUID webhook, long position) throws SQLException {
        run(connection, "update webhook set position = ? where id = ?", position, webhook);
    }
}
