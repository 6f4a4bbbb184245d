package vn.trucot.gateway.webhook;

import static vn.trucot.gateway.account.AccountSql.run;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.account.AccountDatabase;
import vn.trucot.gateway.stream.Recorded;

/** The changes that can be told, by position. */
@Singleton
class JournalStore {

    private final AccountDatabase database;
    private final CloudEvents events;
    private final Clock clock = Clock.systemUTC();

    /** Up to when changes were noted by any gateway. */
    record Reach(Instant seenAt, long version) {}

    /**
     * What can be replayed.
     *
     * @param oldest the position that the oldest kept change comes after
     */
    record Kept(long oldest, long newest) {}

    JournalStore(AccountDatabase database, CloudEvents events) {
        this.database = database;
        this.events = events;
    }

    boolean isAnybodyTold() {
        return database.call(
                connection -> Rows.of(connection, "select exists (select 1 from webhook)", row -> row.getBoolean(1))
                        .getFirst());
    }

    Reach reach() {
        return database.call(connection -> Rows.of(
                        connection,
                        "select seen_at, version from webhook_reach",
                        row -> new Reach(row.getTimestamp(1).toInstant(), row.getLong(2)))
                .getFirst());
    }

    Kept kept() {
        return database.call(JournalStore::kept);
    }

    static Kept kept(Connection connection) throws SQLException {
        return Rows.of(
                        connection,
                        "select pruned_to, greatest(pruned_to, coalesce((select max(position) from webhook_change), 0))"
                                + " from webhook_reach",
                        row -> new Kept(row.getLong(1), row.getLong(2)))
                .getFirst();
    }

    /** Notes changes in their order; those that another gateway noted already are passed over. */
    void note(List<Recorded> changes) {
        database.call(connection -> {
            lock(connection);
            for (Recorded each : changes) {
                note(
                        connection,
                        each.key() + "|" + each.epoch() + "|" + each.revision(),
                        each.key().indicator().text(),
                        each.key().orgUnit().text(),
                        events.data(ChangedFigure.of(each)));
            }
            return changes;
        });
    }

    /** Notes that changes may be missing since a moment, if no other gateway ran and something changed. */
    void noteAway(Reach since, long version, Instant now) {
        Reach present = reach();
        if (present.equals(since) && since.version() != version) {
            noteGap("gap|" + since.seenAt(), new Gap(Gap.Reason.AWAY, since.seenAt(), now, null, null));
        }
    }

    /** Notes that changes are missing. */
    void noteLost(Instant now) {
        noteGap("lost|" + now, new Gap(Gap.Reason.TOO_MANY, null, now, null, null));
    }

    private void noteGap(String state, Gap gap) {
        database.call(connection -> {
            lock(connection);
            return note(connection, state, null, null, events.data(gap));
        });
    }

    void seen(Instant at, long version) {
        database.call(connection ->
                run(connection, "update webhook_reach set seen_at = greatest(seen_at, ?), version = ?", at, version));
    }

    /** Throws away what is older than a moment or more than so many, and deliveries that ended before the moment. */
    void prune(Instant before, int most, Instant deadBefore) {
        database.call(connection -> {
            lock(connection);
            run(
                    connection,
                    "update webhook_reach set pruned_to = greatest(pruned_to, coalesce((select max(position) from"
                            + " webhook_change where noted_at < ?), 0), coalesce((select position from webhook_change"
                            + " order by position desc offset ? limit 1), 0))",
                    before,
                    most);
            run(connection, "delete from webhook_change where position <= (select pruned_to from webhook_reach)");
            run(
                    connection,
                    "delete from webhook_delivery where (state = 'DELIVERED' and made_at < ?)"
                            + " or (state = 'DEAD' and made_at < ?)",
                    before,
                    deadBefore);
            return before;
        });
    }

    /** One writer at a time, so that a lower position never comes after a higher one was read. */
    private static void lock(Connection connection) throws SQLException {
        run(connection, "update webhook_reach set one = true");
    }

    private int note(
            Connection connection, String state, @Nullable String indicator, @Nullable String orgUnit, String data)
            throws SQLException {
        return run(
                connection,
                "insert into webhook_change (noted_at, state, indicator, org_unit, data) values (?, ?, ?, ?, ?)"
                        + " on conflict (state) do nothing",
                clock.instant(),
                state,
                indicator,
                orgUnit,
                data);
    }
}
