package vn.trucot.gateway.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells where a webhook's address leads now, and refuses what is not on the public internet. */
@Singleton
class Addresses {

    static final String HTTPS = "https";
    private static final String HTTP = "http";
    private static final int LONGEST = 500;
    private static final int LAST_PORT = 65_535;

    /** A last part of digits makes a name an address: {@code 0177.1}, {@code 2130706433} and {@code 0x7f.1} are loopback. */
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)");

    private static final Pattern DOTTED = Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}");

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*");

    private final PublicAddresses open;
    private final boolean plainHttp;
    private final Resolver resolver;

    @Inject
    Addresses(WebhookSettings settings) {
        this(new PublicAddresses(settings.allowed()), settings.plainHttp(), InetAddress::getAllByName);
    }

    Addresses(PublicAddresses open, boolean plainHttp, Resolver resolver) {
        this.open = open;
        this.plainHttp = plainHttp;
        this.resolver = resolver;
    }

    /**
     * Looks the address up. Waits for the name service.
     *
     * @throws RefusedAddress if it is none to send to, or any of what its name means is not public
     */
    Receiver find(String url) throws RefusedAddress {
        URI uri = parsed(url);
        String host = host(uri);
        InetAddress[] all = resolved(host);
        for (InetAddress each : all) {
            if (!open.contain(each)) {
                throw new RefusedAddress("'" + host + "' is " + each.getHostAddress()
                        + ", which is not on the public internet and not listed in trucot.gateway.webhooks.allowed");
            }
        }
        return new Receiver(uri, host, port(uri), all[0]);
    }

    private URI parsed(String url) throws RefusedAddress {
        if (url.length() > LONGEST) {
            throw new RefusedAddress("an address has " + LONGEST + " characters at most");
        }
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals(HTTPS) && !(plainHttp && scheme.equals(HTTP))) {
                throw new RefusedAddress("'" + url + "' does not begin with https:");
            }
            if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                throw new RefusedAddress("'" + url + "' must name a host, and neither a user nor a fragment");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new RefusedAddress("'" + url + "' is no address: " + e.getReason());
        }
    }

    private static String host(URI uri) throws RefusedAddress {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) {
            return host.substring(1, host.length() - 1);
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        boolean isNumber = ENDS_IN_A_NUMBER.matcher(name).matches();
        if (isNumber ? !DOTTED.matcher(name).matches() : !NAME.matcher(name).matches()) {
            throw new RefusedAddress("'" + host + "' is neither a name nor an address of four decimal numbers");
        }
        return name;
    }

    private InetAddress[] resolved(String host) throws RefusedAddress {
        try {
            InetAddress[] all = resolver.of(host);
            if (all.length > 0) {
                return all;
            }
        } catch (UnknownHostException e) {
            // told below
        }
        throw new RefusedAddress("the name service knows no '" + host + "'");
    }

    private static int port(URI uri) throws RefusedAddress {
        if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
            throw new RefusedAddress("there is no port " + uri.getPort());
        }
        if (uri.getPort() > 0) {
            return uri.getPort();
        }
        return HTTPS.equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
