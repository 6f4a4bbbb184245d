package vn.trucot.gateway.webhook;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where a delivery goes: the address that was checked is the one that is connected to, whatever the name means a moment later.
 *
 * @param host the name, that certificates are checked for
 */
record Receiver(URI uri, String host, int port, InetAddress address) {

    boolean isSecure() {
        return Addresses.HTTPS.equalsIgnoreCase(uri.getScheme());
    }

    /** Path and query. */
    String path() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
