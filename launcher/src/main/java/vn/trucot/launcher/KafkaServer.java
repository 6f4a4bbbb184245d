package vn.trucot.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** A real KRaft broker as a process of its own on loopback ports, its log kept in a folder. */
public final class KafkaServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private ChildProcess broker;

    private KafkaServer(Path folder, int port, int controllerPort) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
        if (!Ports.isFree(port)) {
            throw new StartFailed("port " + port + " for Kafka is in use; end what listens there or choose another");
        }
        this.broker = startProgram();
    }

    /** Starts a broker on the folder's log, which is made if need be, and waits until it answers. */
    public static KafkaServer start(Path folder, int port) {
        return new KafkaServer(folder, port, Ports.free());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public ChildProcess process() {
        return broker;
    }

    /** Starts the broker again after it ended in whatever way. */
    public void restart() {
        if (broker.isAlive()) {
            throw new IllegalStateException("Kafka still runs as process " + broker.pid());
        }
        broker = startProgram();
    }

    @Override
    public void close() {
        broker.close();
    }

    private ChildProcess startProgram() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-cp",
                System.getProperty("trucot.launcher.class-path", System.getProperty("java.class.path")),
                KafkaBroker.class.getName(),
                folder.resolve("log").toString(),
                Integer.toString(port),
                Integer.toString(controllerPort)));
        ChildProcess started = ChildProcess.start("kafka", command, Map.of(), folder.resolve("kafka.log"));
        awaitAnswer(started);
        return started;
    }

    private void awaitAnswer(ChildProcess started) {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", bootstrapServers(), "reconnect.backoff.ms", "50"))) {
            while (System.nanoTime() < end && started.isAlive()) {
                if (answers(admin)) {
                    return;
                }
            }
        }
        started.kill();
        throw started.failure("did not answer on port " + port);
    }

    private static boolean answers(Admin admin) {
        try {
            admin.describeCluster().nodes().get(500, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("interrupted while starting Kafka", e);
        }
    }
}
