package vn.trucot.gateway.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Pillar;

/** Pillar services that only know what they knew at some instants; what they are asked for is counted. */
final class SmallPillars implements AutoCloseable {

    private static final byte[] NEWLINE = "\n".getBytes(StandardCharsets.UTF_8);

    private final EventEncoder encoder = new EventEncoder();
    private final Map<Integer, HttpServer> servers = new HashMap<>();
    private final NavigableMap<Instant, List<Event>> known = new TreeMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean breaksOff;

    SmallPillars(Broker broker, Pillar... there) throws IOException {
        for (Pillar pillar : there) {
            int port = broker.service(pillar);
            if (!servers.containsKey(port)) { // where nobody listens ports may be the same
                servers.put(port, started(port));
            }
            servers.get(port)
                    .createContext(
                            "/api/v1/" + pillar.path() + "/observations/as-of", exchange -> answer(pillar, exchange));
        }
    }

    private static HttpServer started(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.start();
        return server;
    }

    /** From an instant on these were the figures in force, of whichever pillars. */
    SmallPillars knew(Instant from, Event... figures) {
        known.put(from, List.of(figures));
        return this;
    }

    /** Ends each answer in the middle of a line from now on. */
    void breakOff() {
        breaksOff = true;
    }

    /** How often one of them was asked. */
    int asked() {
        return asked.get();
    }

    private void answer(Pillar pillar, HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        Instant at = Instant.parse(exchange.getRequestURI().getQuery().substring("at=".length()));
        Map.Entry<Instant, List<Event>> then = known.floorEntry(at);
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            for (Event event : then == null ? List.<Event>of() : then.getValue()) {
                if (event instanceof Event.IndicatorObserved observed
                        && Pillar.of(observed.observation().key().indicator()) == pillar) {
                    byte[] line = encoder.payload(event);
                    exchange.getResponseBody().write(line, 0, breaksOff ? line.length / 2 : line.length);
                    exchange.getResponseBody().write(breaksOff ? new byte[0] : NEWLINE);
                }
            }
            exchange.getResponseBody().close();
        }
    }

    @Override
    public void close() {
        servers.values().forEach(server -> server.stop(0));
    }
}
