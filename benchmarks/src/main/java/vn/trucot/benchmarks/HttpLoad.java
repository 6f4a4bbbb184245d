package vn.trucot.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A closed loop of GET requests over kept connections. It reads no more of the answer than it must, because it shares the
 * cores with the server it measures.
 */
final class HttpLoad {

    private static final int BUFFER = 1 << 16;

    private final URI target;
    private final String headers;
    private final int connections;

    HttpLoad(URI target, String accept, int connections) {
        this(target, "\r\nAccept: " + accept, null, connections);
    }

    /** Asks for answers that are worked out each time: who names a version that he knows is handed out none that was kept. */
    HttpLoad anew() {
        return new HttpLoad(target, headers, "-", connections);
    }

    private HttpLoad(URI target, String headers, @Nullable String known, int connections) {
        if (!"127.0.0.1".equals(target.getHost())) {
            throw new IllegalArgumentException(target + " is not on 127.0.0.1: load goes to this machine only");
        }
        this.target = target;
        this.headers = headers + (known == null ? "" : "\r\nIf-None-Match: \"" + known + "\"");
        this.connections = connections;
    }

    /** What a run saw; bytes of one answer. */
    record Outcome(Latencies latencies, double seconds, long answerBytes) {

        double requestsPerSecond() {
            return latencies.count() / seconds;
        }
    }

    /** Runs for the warm-up, forgets it, then measures. */
    Outcome run(Duration warmUp, Duration measured) throws InterruptedException, ExecutionException {
        once(warmUp);
        return once(measured);
    }

    /** Asks for each of these on the target's server once, one after the other. */
    Outcome each(List<String> pathsAndQueries) throws IOException {
        byte[] buffer = new byte[BUFFER];
        Latencies latencies = new Latencies();
        long start = System.nanoTime();
        long bytes = 0;
        try (Socket socket = new Socket(target.getHost(), target.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            for (String asked : pathsAndQueries) {
                long before = System.nanoTime();
                bytes = ask(request(asked), out, in, buffer);
                latencies.add(System.nanoTime() - before);
            }
        }
        return new Outcome(latencies, (System.nanoTime() - start) / 1e9, bytes);
    }

    /** Asks for these on the target's server in turn, the next one so long after the answer, as one person does who looks around. */
    Outcome lookingAround(List<String> pathsAndQueries, Duration between, Duration measured)
            throws IOException, InterruptedException {
        byte[] buffer = new byte[BUFFER];
        Latencies latencies = new Latencies();
        long start = System.nanoTime();
        long bytes = 0;
        try (Socket socket = new Socket(target.getHost(), target.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            for (int next = 0; System.nanoTime() - start < measured.toNanos(); next++) {
                long before = System.nanoTime();
                bytes = ask(request(pathsAndQueries.get(next % pathsAndQueries.size())), out, in, buffer);
                latencies.add(System.nanoTime() - before);
                Thread.sleep(between);
            }
        }
        return new Outcome(latencies, (System.nanoTime() - start) / 1e9, bytes);
    }

    private Outcome once(Duration duration) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        List<Callable<Outcome>> loops = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            loops.add(() -> loop(end));
        }
        Latencies all = new Latencies();
        long bytes = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (Future<Outcome> done : threads.invokeAll(loops)) {
                all.addAll(done.get().latencies());
                bytes = done.get().answerBytes();
            }
        }
        return new Outcome(all, (System.nanoTime() - start) / 1e9, bytes);
    }

    private Outcome loop(long end) throws IOException {
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        byte[] request = request(target.getRawPath() + query);
        byte[] buffer = new byte[BUFFER];
        Latencies latencies = new Latencies();
        long bytes = 0;
        try (Socket socket = new Socket(target.getHost(), target.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            while (System.nanoTime() < end) {
                long before = System.nanoTime();
                bytes = ask(request, out, in, buffer);
                latencies.add(System.nanoTime() - before);
            }
        }
        return new Outcome(latencies, 0, bytes);
    }

    private static long ask(byte[] request, OutputStream out, InputStream in, byte[] buffer) throws IOException {
        out.write(request);
        out.flush();
        return readAnswer(in, buffer);
    }

    private byte[] request(String pathAndQuery) {
        return ("GET " + pathAndQuery + " HTTP/1.1\r\nHost: " + target.getAuthority() + headers + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static long readAnswer(InputStream in, byte[] buffer) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("answer was " + status);
        }
        long length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).trim());
            }
        }
        return length >= 0 ? skip(in, buffer, length) : chunks(in, buffer);
    }

    private static long chunks(InputStream in, byte[] buffer) throws IOException {
        long total = 0;
        while (true) {
            long size = Long.parseLong(line(in).trim(), 16);
            total += skip(in, buffer, size);
            line(in);
            if (size == 0) {
                return total;
            }
        }
    }

    private static long skip(InputStream in, byte[] buffer, long length) throws IOException {
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("answer ended " + left + " bytes early");
            }
            left -= read;
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("connection was closed");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }
}
