package vn.trucot.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.impl.SocketAddressImpl;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Finds the address that asks. What a request says of those who passed it on counts only as far as the operator trusts them:
 * it is read from its end, where the last of them wrote, up to the first address that nobody trusts.
 */
@Singleton
class Forwarding {

    static final String TRUSTED = "trucot.gateway.trusted-proxies";

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED = "Forwarded";
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for=\"?([^\";]*)\"?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]*)\\](?::\\d*)?");
    private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):\\d*");
    private static final int MOST_HOPS = 20;

    private final AddressRanges trusted;

    Forwarding(@ConfigProperty(name = TRUSTED) Optional<List<String>> trusted) {
        this.trusted = AddressRanges.of(TRUSTED, trusted.orElse(List.of()));
    }

    ClientAddress client(HttpServerRequest request) {
        InetAddress peer = address(request.remoteAddress());
        if (peer == null) {
            return ClientAddress.UNKNOWN;
        }
        return trusted.contain(peer)
                ? new ClientAddress(furthest(peer, hops(request)), true)
                : new ClientAddress(peer, false);
    }

    private InetAddress furthest(InetAddress peer, List<String> hops) {
        InetAddress furthest = peer;
        int end = Math.max(0, hops.size() - MOST_HOPS);
        for (int i = hops.size() - 1; i >= end && trusted.contain(furthest); i--) {
            InetAddress hop = read(hops.get(i).strip());
            if (hop == null) {
                return furthest;
            }
            furthest = hop;
        }
        return furthest;
    }

    private static List<String> hops(HttpServerRequest request) {
        List<String> lines = request.headers().getAll(FORWARDED_FOR);
        List<String> hops = new ArrayList<>();
        for (String line : lines) {
            hops.addAll(List.of(line.split(",", -1)));
        }
        if (lines.isEmpty()) {
            for (String line : request.headers().getAll(FORWARDED)) {
                for (String element : line.split(",", -1)) {
                    Matcher named = FOR.matcher(element.strip());
                    hops.add(named.find() ? named.group(1) : "unknown");
                }
            }
        }
        return hops;
    }

    private static @Nullable InetAddress read(String text) {
        Matcher brackets = IN_BRACKETS.matcher(text);
        Matcher port = WITH_PORT.matcher(text);
        String address = brackets.matches() ? brackets.group(1) : port.matches() ? port.group(1) : text;
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException e) {
            return null; // unknown, or an invented name
        }
    }

    static @Nullable InetAddress address(@Nullable SocketAddress remote) {
        if (remote instanceof SocketAddressImpl known && known.ipAddress() != null) {
            return known.ipAddress();
        }
        return remote == null || remote.hostAddress() == null ? null : read(remote.hostAddress());
    }
}
