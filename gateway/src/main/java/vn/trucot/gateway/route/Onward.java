package vn.trucot.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.trucot.gateway.door.ClientAddress;
import vn.trucot.problem.RequestId;
import vn.trucot.problem.TraceId;

/** What the head of a request says when it goes on to a service: what holds for one connection ends with it. */
final class Onward {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";

    /** What only a proxy knows; whoever else says it makes it up, and the services need none of it. */
    private static final List<String> MADE_UP =
            List.of("Forwarded", "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Real-IP");

    /** What Connection may list, but no proxy may lose: the frame of the message. */
    private static final Set<String> FRAME = Set.of("host", "content-length", "transfer-encoding");

    private Onward() {}

    static void prepare(RoutingContext client, MultiMap head) {
        endWithConnection(head);
        HttpServerRequest from = client.request();
        boolean believed = ClientAddress.of(client).forwarded();
        String before = believed ? String.join(", ", head.getAll(FOR)) : "";
        String proto = believed ? head.get(PROTO) : null;
        String peer = from.remoteAddress().hostAddress();
        MADE_UP.forEach(head::remove);
        head.set(FOR, before.isEmpty() ? peer : before + ", " + peer);
        head.set(PROTO, proto == null ? from.scheme() : proto);
        head.set(RequestId.HEADER, RequestId.of(client));
        head.set(TraceId.PARENT, TraceId.parent(client));
    }

    /** Removes what the sender means for the next hop alone (RFC 9110, 7.6.1). */
    static void endWithConnection(MultiMap head) {
        for (String line : head.getAll(HttpHeaders.CONNECTION)) {
            for (String option : line.split(",", -1)) {
                String name = option.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !FRAME.contains(name)) {
                    head.remove(name);
                }
            }
        }
        head.remove(HttpHeaders.CONNECTION);
        head.remove("Keep-Alive");
        head.remove("Proxy-Connection");
    }
}
