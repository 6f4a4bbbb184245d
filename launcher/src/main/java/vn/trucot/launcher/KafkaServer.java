package vn.trucot.launcher;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trucot.launcher.process.ChildProcess;
import vn.trucot.launcher.process.PidFile;
import vn.trucot.launcher.process.Signal;

/** A real KRaft broker as a process of its own on loopback ports, its log kept in a folder. */
public final class KafkaServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private final Path log;
    private ChildProcess broker;

    private KafkaServer(Path folder, int port, int controllerPort, Path log) {
        this.folder = folder.toAbsolutePath().normalize();
        this.port = port;
        this.controllerPort = controllerPort;
        this.log = log.toAbsolutePath();
        this.broker = startProgram();
    }

    /** Starts a broker on the folder's log, which is made if need be, and waits until it serves. */
    public static KafkaServer start(Path folder, int port) {
        return start(folder, port, folder.resolve("kafka.log"));
    }

    /** Starts a broker that writes its log to the given file. */
    public static KafkaServer start(Path folder, int port, Path log) {
        return new KafkaServer(folder, port, Ports.free(), log);
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
        broker.stop(STOP);
    }

    private ChildProcess startProgram() {
        String marker = JavaCommand.marker("kafka", folder);
        PidFile pidFile = new PidFile(folder.resolve("broker.pid"));
        pidFile.stopRunning(Signal.TERM, STOP);
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("Kafka", port);
        ports.put("Kafka's controller", controllerPort);
        Ports.requireFree(ports);
        Path ready = folder.resolve("ready");
        ChildProcess started =
                ChildProcess.start("kafka", command(marker, writeSettings(), forget(ready)), Map.of(), log);
        try {
            pidFile.write(started.pid(), marker);
            Readiness.await(started, START, () -> isAnnounced(ready, started.pid()));
            return started;
        } catch (RuntimeException problem) {
            started.stop(STOP);
            throw problem;
        }
    }

    private static List<String> command(String marker, Path settings, Path ready) {
        return JavaCommand.of(marker)
                .heap("256m")
                .option("-XX:TieredStopAtLevel=1")
                .option("--sun-misc-unsafe-memory-access=allow")
                .property("slf4j.internal.verbosity", "WARN")
                .property("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider")
                .property("org.slf4j.simpleLogger.defaultLogLevel", "warn")
                .property("org.slf4j.simpleLogger.showDateTime", "true")
                .property("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd HH:mm:ss.SSS")
                .mainClass(KafkaBroker.class, settings.toString(), ready.toString());
    }

    private Path writeSettings() {
        Path file = folder.resolve("broker.properties");
        try {
            Files.createDirectories(folder);
            try (Writer writer = Files.newBufferedWriter(file)) {
                KafkaSettings.of(folder.resolve("log"), port, controllerPort).store(writer, null);
            }
            return file;
        } catch (IOException problem) {
            throw new StartFailed("cannot write " + file + ": " + problem.getMessage(), problem);
        }
    }

    private static Path forget(Path ready) {
        try {
            Files.deleteIfExists(ready);
            return ready;
        } catch (IOException problem) {
            throw new StartFailed("cannot remove " + ready + ": " + problem.getMessage(), problem);
        }
    }

    private static boolean isAnnounced(Path ready, long pid) {
        try {
            return Files.readString(ready).equals(Long.toString(pid));
        } catch (IOException notYet) {
            return false;
        }
    }
}
