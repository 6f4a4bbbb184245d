package vn.trucot.gateway.account;

import static vn.trucot.gateway.account.AccountSql.grants;
import static vn.trucot.gateway.account.AccountSql.instant;
import static vn.trucot.gateway.account.AccountSql.run;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts as they are kept, with what was done to them. */
@Singleton
class AccountStore {

    private static final String COLUMNS =
            "select name, full_name, grants, must_change, active, demo, stamp, locked_until,"
                    + " created_at, last_sign_in, subject is not null as of_provider from account ";

    private final AccountDatabase database;
    private final Clock clock;

    AccountStore(AccountDatabase database) {
        this.database = database;
        this.clock = Clock.systemUTC();
    }

    /** The account of a name, whatever the case of its letters. */
    Optional<Account> find(String name) {
        return database.call(connection -> query(connection, COLUMNS + "where name = lower(?)", name).stream()
                .findFirst());
    }

    List<Account> all() {
        return database.call(connection -> query(connection, COLUMNS + "order by name"));
    }

    /** What a password is compared with. */
    Optional<String> hashOf(String name) {
        return database.call(connection -> {
            try (PreparedStatement look =
                    connection.prepareStatement("select password_hash from account where name = lower(?)")) {
                look.setString(1, name);
                try (ResultSet row = look.executeQuery()) {
                    return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
                }
            }
        });
    }

    /** Adds an account; false if the name is taken. */
    boolean add(Account account, String hash, String actor) {
        return database.call(connection -> {
            int added = run(
                    connection,
                    "insert into account (name, full_name, grants, password_hash, must_change, active, demo, stamp,"
                            + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                    account.name(),
                    account.fullName(),
                    grants(account.grants()),
                    hash,
                    account.mustChange(),
                    account.active(),
                    account.demo(),
                    account.stamp(),
                    account.createdAt());
            if (added > 0) {
                log(connection, actor, account.name(), AccountEvent.Kind.CREATED, described(account));
            }
            return added > 0;
        });
    }

    /** Makes name, rights and activity what they are asked to be; ends the sessions if rights or activity change. */
    void change(Account before, Account after, String actor) {
        database.call(connection -> {
            run(
                    connection,
                    "update account set full_name = ?, grants = ?, active = ?, stamp = ? where name = ?",
                    after.fullName(),
                    grants(after.grants()),
                    after.active(),
                    after.stamp(),
                    after.name());
            return log(
                    connection,
                    actor,
                    after.name(),
                    AccountEvent.Kind.CHANGED,
                    described(before) + " > " + described(after));
        });
    }

    /** Gives an account another password, which ends its sessions and its waiting. */
    void password(String name, String hash, boolean mustChange, String actor) {
        database.call(connection -> {
            run(
                    connection,
                    "update account set password_hash = ?, must_change = ?, stamp = ?, failures = 0, locked_until = null"
                            + " where name = ?",
                    hash,
                    mustChange,
                    UUID.randomUUID(),
                    name);
            return log(
                    connection,
                    actor,
                    name,
                    mustChange ? AccountEvent.Kind.PASSWORD_RESET : AccountEvent.Kind.PASSWORD_CHANGED,
                    null);
        });
    }

    void signedIn(String name) {
        database.call(connection -> {
            run(
                    connection,
                    "update account set failures = 0, locked_until = null, last_sign_in = ? where name = ?",
                    clock.instant(),
                    name);
            return log(connection, name, name, AccountEvent.Kind.SIGNED_IN, null);
        });
    }

    /** Counts a wrong password; the last of so many locks the account. */
    void failed(String name, int most, Duration locked) {
        database.call(connection -> {
            int lockedNow = run(
                    connection,
                    "update account set failures = 0, locked_until = ? where name = ? and failures + 1 >= ?",
                    clock.instant().plus(locked),
                    name,
                    most);
            if (lockedNow == 0) {
                run(connection, "update account set failures = failures + 1 where name = ?", name);
            }
            return log(
                    connection,
                    name,
                    name,
                    lockedNow > 0 ? AccountEvent.Kind.LOCKED : AccountEvent.Kind.SIGN_IN_FAILED,
                    null);
        });
    }

    /** Ends all sessions of an account. */
    void signedOut(String name, String actor) {
        database.call(connection -> {
            run(connection, "update account set stamp = ? where name = ?", UUID.randomUUID(), name);
            return log(connection, actor, name, AccountEvent.Kind.SIGNED_OUT, null);
        });
    }

    /** What was done to an account, the latest first. */
    List<AccountEvent> events(String name, int most) {
        return database.call(connection -> {
            try (PreparedStatement look = connection.prepareStatement(
                    "select at, actor, account, kind, detail from account_event where account = ? order by id desc limit ?")) {
                look.setString(1, name);
                look.setInt(2, most);
                List<AccountEvent> events = new ArrayList<>();
                try (ResultSet row = look.executeQuery()) {
                    while (row.next()) {
                        events.add(new AccountEvent(
                                row.getTimestamp(1).toInstant(),
                                row.getString(2),
                                row.getString(3),
                                AccountEvent.Kind.valueOf(row.getString(4)),
                                row.getString(5)));
                    }
                }
                return events;
            }
        });
    }

    int log(Connection connection, String actor, String account, AccountEvent.Kind kind, @Nullable String detail)
            throws SQLException {
        return run(
                connection,
                "insert into account_event (at, actor, account, kind, detail) values (?, ?, ?, ?, ?)",
                clock.instant(),
                actor,
                account,
                kind.name(),
                detail);
    }

    private static String described(Account account) {
        return account.fullName() + "; " + account.grants() + (account.active() ? "" : "; inactive");
    }

    private static List<Account> query(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                look.setString(i + 1, values[i]);
            }
            List<Account> accounts = new ArrayList<>();
            try (ResultSet row = look.executeQuery()) {
                while (row.next()) {
                    accounts.add(account(row));
                }
            }
            return accounts;
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("full_name"),
                grants(row, "grants"),
                row.getBoolean("must_change"),
                row.getBoolean("active"),
                row.getBoolean("demo"),
                row.getBoolean("of_provider"),
                row.getObject("stamp", UUID.class),
                instant(row, "locked_until"),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "last_sign_in"));
    }
}
