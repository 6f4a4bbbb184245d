package vn.trucot.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.trucot.launcher.process.ChildProcess;

/** One service of the suite as a process: its command, environment, address and health. */
final class ServiceProcess implements AutoCloseable {

    /** Answered with 200 when a service can do its work. */
    static final String READINESS = "/q/health/ready";

    static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /**
     * The optimising compiler waits eight times as long as it is used to: of the 40 s of processor time it took from the four
     * starts and the first load, 24 s went into code that was never hot. The standard thresholds are 5,000, 600, 15,000 and
     * 40,000.
     */
    static final List<String> LATE_OPTIMISING = List.of(
            "-XX:Tier4InvocationThreshold=40000",
            "-XX:Tier4MinInvocationThreshold=5000",
            "-XX:Tier4CompileThreshold=120000",
            "-XX:Tier4BackEdgeThreshold=320000");

    /** Threads of the lowest priority, which send what is very large, take what all others leave of the cores. */
    static final List<String> LOWEST_LAST = List.of("-XX:ThreadPriorityPolicy=1", "-XX:JavaPriority1_To_OSPriority=19");

    private final Service service;
    private final int port;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private ChildProcess process;

    ServiceProcess(Service service, int port, Path home, Map<String, String> environment, Path folder) {
        this.service = service;
        this.port = port;
        this.environment = Map.copyOf(environment);
        this.log = folder.resolve("logs").resolve(service.label() + ".log");
        this.command = command(service, home, JavaCommand.marker(service.label(), folder));
        this.process = start();
    }

    static List<String> command(Service service, Path home, String marker) {
        Path jar = home.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartFailed(jar + " is missing: build it first (./trucot up does)");
        }
        JavaCommand command = JavaCommand.of(marker);
        LATE_OPTIMISING.forEach(command::option);
        LOWEST_LAST.forEach(command::option);
        return command.heap(service.heap())
                .option("-XX:MaxMetaspaceSize=192m")
                .option("-Xss512k")
                .property("java.util.logging.manager", "org.jboss.logmanager.LogManager")
                .jar(jar);
    }

    private ChildProcess start() {
        return ChildProcess.start(service.label(), command, environment, log);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    ChildProcess process() {
        return process;
    }

    void restart() {
        if (process.isAlive()) {
            throw new IllegalStateException(service.label() + " still runs as process " + process.pid());
        }
        process = start();
    }

    /** Waits until the service says that it is ready. */
    void awaitReady(HttpClient http) {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(READINESS))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(100);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartFailed("interrupted while " + service.label() + " was starting", e);
            }
        }
        throw process.failure("did not become ready on port " + port);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.stop(STOP_LIMIT);
    }
}
