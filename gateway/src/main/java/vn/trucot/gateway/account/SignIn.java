package vn.trucot.gateway.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Takes passwords. Whether there is such an account, whether it waits or was taken away is not to be told by the answer nor by
 * how long it takes.
 */
@Singleton
class SignIn {

    /** So many passwords are worked on at once: each takes a tenth of a second of a processor. */
    private static final int AT_ONCE = 2;

    private static final String RETRY_AFTER = "2";

    private final AccountStore accounts;
    private final AccountSettings settings;
    private final ProviderSettings provider;
    private final Semaphore working = new Semaphore(AT_ONCE);

    SignIn(AccountStore accounts, AccountSettings settings, ProviderSettings provider) {
        this.accounts = accounts;
        this.settings = settings;
        this.provider = provider;
    }

    /**
     * The account of a name and its password.
     *
     * @throws Problem SIGN_IN_FAILED, also where people have no passwords; TOO_BUSY if others are at it
     */
    Account check(String name, String password) {
        if (!provider.passwords()) {
            throw new Problem(
                    ProblemCode.SIGN_IN_FAILED, "people sign in at the provider of identities here, without passwords");
        }
        Account account = accounts.find(name).orElse(null);
        boolean right = isRight(name, password);
        if (account == null || !mayCome(account)) {
            throw failed();
        }
        if (!right) {
            accounts.failed(account.name(), settings.failures(), settings.locked());
            throw failed();
        }
        accounts.signedIn(account.name());
        return account;
    }

    /** Whether it is the password of an account that is there. */
    boolean isRight(String name, String password) {
        if (!working.tryAcquire()) {
            throw new Problem(ProblemCode.TOO_BUSY, "too many people sign in at this moment; try again")
                    .withHeader("Retry-After", RETRY_AFTER);
        }
        try {
            return Passwords.isOf(accounts.hashOf(name).orElse(null), password);
        } finally {
            working.release();
        }
    }

    /** Everybody knows the passwords of demo accounts, so they are for one who is alone. */
    private boolean mayCome(Account account) {
        boolean toBeTried = !account.demo() || settings.plainHttp();
        return toBeTried && account.active() && !account.isLockedAt(Instant.now());
    }

    private Problem failed() {
        Duration locked = settings.locked();
        return new Problem(
                ProblemCode.SIGN_IN_FAILED,
                "name or password is wrong; after " + settings.failures() + " wrong passwords an account waits "
                        + locked.toMinutes() + " minutes");
    }
}
