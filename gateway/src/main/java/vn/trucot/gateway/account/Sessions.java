package vn.trucot.gateway.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, by an encrypted cookie that scripts cannot read and other sites cannot send. It holds the account's name,
 * its stamp and when the session began; what the account may do is looked up.
 */
@Singleton
class Sessions {

    static final String COOKIE = "trucot-session";

    private static final int KEY_BYTES = 32;
    private static final int SHORTEST_KEY = 16;
    private static final int MOST = 10_000;

    /** How long another gateway may still take a session that was ended, or rights that were taken. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final AccountStore accounts;
    private final AccountSettings settings;
    private final ProviderSettings provider;
    private final PersistentLoginManager cookies;
    private final Cache<String, Optional<Account>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

    /**
     * What a cookie says.
     *
     * @param began when the password was given
     */
    private record Said(String name, String stamp, Instant began) {

        static @Nullable Said of(String text) {
            String[] parts = text.split("\n", -1);
            return parts.length == 3
                    ? new Said(parts[0], parts[1], Instant.ofEpochSecond(Long.parseLong(parts[2])))
                    : null;
        }

        String text() {
            return name + "\n" + stamp + "\n" + began.getEpochSecond();
        }
    }

    Sessions(AccountStore accounts, AccountSettings settings, ProviderSettings provider) {
        this.accounts = accounts;
        this.settings = settings;
        this.provider = provider;
        this.cookies = new PersistentLoginManager(
                key(settings),
                COOKIE,
                settings.idle().toMillis(),
                settings.idle().dividedBy(10).toMillis(),
                true,
                "STRICT",
                "/",
                -1,
                null);
    }

    private static String key(AccountSettings settings) {
        return settings.sessionKey()
                .map(key -> {
                    if (key.length() < SHORTEST_KEY) {
                        throw new IllegalStateException(
                                "trucot.gateway.accounts.session-key: write at least " + SHORTEST_KEY + " characters");
                    }
                    return key;
                })
                .orElseGet(() -> {
                    byte[] made = new byte[KEY_BYTES];
                    new SecureRandom().nextBytes(made);
                    return Base64.getEncoder().encodeToString(made);
                });
    }

    /** Whether a request comes with a session, good or not. */
    static boolean isClaimed(RoutingContext request) {
        return request.request().getCookie(COOKIE) != null;
    }

    /** Of which account the session of a request is or was, which only this gateway can have said; looks nothing up. */
    @Nullable
    String nameIn(RoutingContext request) {
        PersistentLoginManager.RestoreResult restored = cookies.restore(request);
        Said said = restored == null ? null : Said.of(restored.getPrincipal());
        return said == null ? null : said.name;
    }

    /** Who is signed in; null if nobody is. Looks into the database, and renews the cookie of who goes on. */
    @Nullable
    Account of(RoutingContext request) {
        PersistentLoginManager.RestoreResult restored = cookies.restore(request);
        Said said = restored == null ? null : Said.of(restored.getPrincipal());
        if (said == null) {
            return null;
        }
        Account account = known.get(said.name, accounts::find).orElse(null);
        if (account == null
                || !account.active()
                || !account.stamp().toString().equals(said.stamp)
                || said.began.plus(longest(account)).isBefore(Instant.now())) {
            return null;
        }
        cookies.save(said.text(), request, COOKIE, restored, isSecure(request));
        return account;
    }

    /** The rights of who signs in at the provider are its to take away, so it is asked again before long. */
    private Duration longest(Account account) {
        return account.ofProvider() && provider.session().compareTo(settings.longest()) < 0
                ? provider.session()
                : settings.longest();
    }

    /** Begins a session. */
    void begin(Account account, RoutingContext request) {
        known.invalidate(account.name());
        Said said = new Said(account.name(), account.stamp().toString(), Instant.now());
        cookies.save(said.text(), request, COOKIE, null, isSecure(request));
    }

    /** Ends the session of a request, and every other one of the account. */
    void end(Account account, RoutingContext request) {
        accounts.signedOut(account.name(), account.name());
        forget(account.name());
        cookies.clear(request);
    }

    /** Looks an account up anew the next time. */
    void forget(String name) {
        known.invalidate(name);
    }

    private boolean isSecure(RoutingContext request) {
        return request.request().isSSL() || !settings.plainHttp();
    }
}
