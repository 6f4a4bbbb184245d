package vn.trucot.gateway.door;

import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The address that asks.
 *
 * @param address null if none is known any more, as when the connection has ended
 * @param forwarded whether a proxy that is trusted passed the request on, so that its words on that count
 */
public record ClientAddress(@Nullable InetAddress address, boolean forwarded) {

    static final ClientAddress UNKNOWN = new ClientAddress(null, false);

    private static final String KEY = "trucot.client";
    private static final int OF_IPV4 = 4;
    private static final long MAPPED = 0xffffL << 32;

    /** The address that asked; the peer itself where nobody has looked further. */
    public static ClientAddress of(RoutingContext request) {
        ClientAddress found = request.get(KEY);
        return found != null
                ? found
                : new ClientAddress(Forwarding.address(request.request().remoteAddress()), false);
    }

    void tell(RoutingContext request) {
        request.put(KEY, this);
    }

    /** What is counted as one: an IPv4 address, or the 64 bits of an IPv6 address that one customer of a provider has. */
    public long group() {
        if (address == null) {
            return 0;
        }
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return bytes.remaining() == OF_IPV4 ? MAPPED | Integer.toUnsignedLong(bytes.getInt()) : bytes.getLong();
    }

    /** As it is written. */
    public String text() {
        return address == null ? "unknown" : address.getHostAddress();
    }
}
