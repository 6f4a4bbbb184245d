package vn.trucot.gateway.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start where passwords would go over the wire as they are typed. */
@Singleton
class SafeStart {

    private final AccountDatabase database;
    private final AccountSettings settings;
    private final ProviderSettings provider;
    private final String host;

    SafeStart(
            AccountDatabase database,
            AccountSettings settings,
            ProviderSettings provider,
            @ConfigProperty(name = "quarkus.http.host", defaultValue = "0.0.0.0") String host) {
        this.database = database;
        this.settings = settings;
        this.provider = provider;
        this.host = host;
    }

    void check(@Observes StartupEvent started) {
        if (database.isThere()) {
            check(settings.plainHttp(), host);
        }
        if (provider.enabled()) {
            checkProvider(provider.url().orElse(""), settings.plainHttp());
        }
    }

    static void check(boolean plainHttp, String host) {
        if (plainHttp && !isThisMachine(host)) {
            throw new IllegalStateException(
                    "trucot.gateway.accounts.plain-http is true, and quarkus.http.host is '" + host
                            + "': passwords would be readable on the way. Listen on 127.0.0.1, or leave plain-http out and put a"
                            + " proxy with TLS in front");
        }
    }

    /** What a provider says counts only if nobody on the way could have said it. */
    static void checkProvider(String url, boolean plainHttp) {
        URI address = URI.create(url);
        boolean ownMachine = plainHttp && address.getHost() != null && isThisMachine(address.getHost());
        if (!"https".equals(address.getScheme()) && !ownMachine) {
            throw new IllegalStateException("trucot.provider.url is '" + url
                    + "': whoever is on the way could sign anybody in. Write an address with https");
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
