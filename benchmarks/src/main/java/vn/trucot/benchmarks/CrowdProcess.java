package vn.trucot.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A crowd in a process that takes what the others leave of the cores: elsewhere, where crowds are, it would take nothing of
 * them. It goes with whoever started it.
 */
final class CrowdProcess implements AutoCloseable {

    private static final long LEAVING_SECONDS = 30;

    private final Process process;

    /** The path and query may have {@link Crowd#NUMBER} in it. */
    CrowdProcess(URI server, int callers, Crowd.Reading reading, String pathAndQuery) throws IOException {
        this(server, callers, reading, pathAndQuery, "127.0.0.1");
    }

    /** A crowd that comes from an address of this machine, as 127.0.0.2. */
    CrowdProcess(URI server, int callers, Crowd.Reading reading, String pathAndQuery, String from) throws IOException {
        this.process = new ProcessBuilder(List.of(
                        "nice",
                        "-n",
                        "19",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Crowd.class.getName(),
                        server.toString(),
                        Integer.toString(callers),
                        reading.name(),
                        pathAndQuery,
                        from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Sends it away; the number of answers it was given, by status, "none" being requests that ended without one. */
    Map<String, Long> leave() throws IOException {
        process.getOutputStream().close();
        Map<String, Long> answers = new TreeMap<>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" "))
                .forEach(line -> answers.put(line[0], Long.valueOf(line[1])));
        return answers;
    }

    @Override
    public void close() {
        try {
            if (process.waitFor(LEAVING_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
