package vn.trucot.gateway.account;

import static vn.trucot.gateway.account.AccountSql.grants;
import static vn.trucot.gateway.account.AccountSql.run;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * The accounts of people who sign in at the provider of identities. One is made at the first sign-in; what the provider says of a person is taken over at
 * each one, and ends open sessions where rights change.
 */
@Singleton
class ProviderAccounts {

    /** Who is said to have changed an account. */
    static final String ACTOR = "provider";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private final AccountDatabase database;
    private final AccountStore accounts;
    private final Clock clock;

    /**
     * What the provider says of who signed in.
     *
     * @param subject what never changes of a person, at the issuer that it begins with
     * @param grants null if the provider says nothing of rights, which are given here then
     */
    record Person(
            String subject,
            String name,
            String fullName,
            @Nullable List<Grant> grants) {}

    ProviderAccounts(AccountDatabase database, AccountStore accounts) {
        this.database = database;
        this.accounts = accounts;
        this.clock = Clock.systemUTC();
    }

    /**
     * The account of a person, made or changed to what is said.
     *
     * @throws Problem SIGN_IN_FAILED if the account is switched off here, or the name is none or is somebody else's
     */
    Account signIn(Person person) {
        String name = database.call(connection -> {
            String known = nameOf(connection, person.subject());
            if (known == null) {
                return add(connection, person);
            }
            change(connection, known, person);
            return known;
        });
        Account account = accounts.find(name).orElseThrow();
        if (!account.active()) {
            throw new Problem(ProblemCode.SIGN_IN_FAILED, "the account '" + name + "' is switched off here");
        }
        accounts.signedIn(name);
        return account;
    }

    /** What never changes of a person. */
    static String subject(String issuer, String id) {
        return issuer + " " + id;
    }

    /** Ends all sessions of a person who signed out at the provider; nothing where nobody knows him here. */
    void signedOut(String subject) {
        String name = database.call(connection -> Optional.ofNullable(nameOf(connection, subject)))
                .orElse(null);
        if (name != null) {
            accounts.signedOut(name, ACTOR);
        }
    }

    private static @Nullable String nameOf(Connection connection, String subject) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement("select name from account where subject = ?")) {
            look.setString(1, subject);
            try (ResultSet row = look.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private String add(Connection connection, Person person) throws SQLException {
        String name = person.name().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            throw new Problem(
                    ProblemCode.SIGN_IN_FAILED,
                    "the provider calls you '" + person.name()
                            + "'; a name is 2 to 40 small letters, digits, '.', '_' or '-'");
        }
        List<Grant> granted = person.grants() == null ? List.of() : person.grants();
        int added = run(
                connection,
                "insert into account (name, full_name, grants, must_change, active, demo, stamp, created_at, subject)"
                        + " values (?, ?, ?, false, true, false, ?, ?, ?) on conflict do nothing",
                name,
                person.fullName(),
                grants(granted),
                UUID.randomUUID(),
                clock.instant(),
                person.subject());
        if (added == 0 && name.equals(nameOf(connection, person.subject()))) {
            return name; // his own other sign-in, at the same moment
        }
        if (added == 0) {
            throw new Problem(
                    ProblemCode.SIGN_IN_FAILED,
                    "the provider calls you '" + name + "', and an account of that name is somebody else's here");
        }
        accounts.log(connection, ACTOR, name, AccountEvent.Kind.CREATED, person.fullName() + "; " + granted);
        return name;
    }

    private void change(Connection connection, String name, Person person) throws SQLException {
        run(connection, "update account set full_name = ? where name = ?", person.fullName(), name);
        if (person.grants() == null) {
            return;
        }
        int changed = run(
                connection,
                "update account set grants = ?, stamp = ? where name = ? and grants is distinct from ?",
                grants(person.grants()),
                UUID.randomUUID(),
                name,
                grants(person.grants()));
        if (changed > 0) {
            accounts.log(connection, ACTOR, name, AccountEvent.Kind.CHANGED, "> " + person.grants());
        }
    }
}
