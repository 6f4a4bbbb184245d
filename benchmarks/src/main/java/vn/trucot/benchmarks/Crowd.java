package vn.trucot.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Many callers without a token, each with a connection of its own, who ask, read in their own way and ask again until they are
 * sent away. Whoever is refused waits as long as he was told to. It is a process of its own, see {@link CrowdProcess}.
 */
final class Crowd implements AutoCloseable {

    /** Stands for a number that no request before had. */
    static final String NUMBER = "{number}";

    private static final Duration AFTER_A_REFUSAL = Duration.ofSeconds(2);
    private static final int BUFFER = 1 << 14;

    /** How an answer is taken. */
    enum Reading {
        /** As fast as it comes. */
        WHOLE,
        /** A thousand bytes a second. */
        SLOW,
        /** Its first line, then nothing. */
        FIRST_LINE
    }

    private final URI server;
    private final Reading reading;
    private final InetAddress from;
    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final Map<Integer, Socket> open = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean sentAway;

    /**
     * A crowd that asks.
     *
     * @param from address of this machine from which it comes, for those who tell callers apart by theirs
     */
    Crowd(URI server, int callers, Reading reading, String pathAndQuery, InetAddress from) {
        if (!"127.0.0.1".equals(server.getHost())) {
            throw new IllegalArgumentException(server + " is not on 127.0.0.1: load goes to this machine only");
        }
        this.server = server;
        this.reading = reading;
        this.from = from;
        for (int caller = 0; caller < callers; caller++) {
            int number = caller;
            var _ = this.callers.submit(() -> stay(number, pathAndQuery));
        }
    }

    /** The number of answers by status; "none" are requests that ended without one. */
    Map<String, Long> answers() {
        Map<String, Long> counted = new TreeMap<>();
        answers.forEach((status, number) -> counted.put(status, number.sum()));
        return counted;
    }

    /** Stays until the standard input ends, and tells then what it was answered: a status and a number on each line. */
    public static void main(String[] arguments) throws IOException {
        try (Crowd crowd = new Crowd(
                URI.create(arguments[0]),
                Integer.parseInt(arguments[1]),
                Reading.valueOf(arguments[2]),
                arguments[3],
                InetAddress.ofLiteral(arguments[4]))) {
            while (System.in.read() >= 0) {
                // nothing is said to it
            }
            crowd.answers().forEach((status, number) -> System.out.println(status + " " + number));
        }
    }

    private void stay(int number, String pathAndQuery) {
        while (!sentAway) {
            try (Socket socket = new Socket(server.getHost(), server.getPort(), from, 0)) {
                open.put(number, socket);
                String status = ask(socket, pathAndQuery.replace(NUMBER, Integer.toString(requests.incrementAndGet())));
                answers.computeIfAbsent(status, key -> new LongAdder()).increment();
                if (status.equals("503")) {
                    Thread.sleep(AFTER_A_REFUSAL);
                }
            } catch (IOException e) {
                if (!sentAway) {
                    answers.computeIfAbsent("none", key -> new LongAdder()).increment();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private String ask(Socket socket, String pathAndQuery) throws IOException, InterruptedException {
        socket.getOutputStream()
                .write(("GET " + pathAndQuery + " HTTP/1.1\r\nHost: " + server.getAuthority()
                                + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        InputStream in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        String first = "";
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed before an answer");
            }
            first += (char) c;
        }
        String status = first.substring(9, 12);
        byte[] buffer = new byte[reading == Reading.SLOW ? 1000 : BUFFER];
        if (reading == Reading.FIRST_LINE && status.equals("200")) {
            Thread.sleep(Duration.ofMinutes(10));
        }
        while (in.read(buffer) >= 0) {
            if (reading == Reading.SLOW) {
                Thread.sleep(Duration.ofSeconds(1));
            }
        }
        return status;
    }

    @Override
    public void close() {
        sentAway = true;
        callers.shutdownNow();
        for (Socket socket : open.values()) {
            try {
                socket.close();
            } catch (IOException e) {
                // it is closed then
            }
        }
        callers.close();
    }
}
