package vn.trucot.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.trucot.launcher.StartFailed;

/** A process on a leash that writes to a log file. */
public final class ChildProcess implements AutoCloseable {

    private static final long LARGEST_LOG = 20L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SHOWN_LINES = 15;

    private final String name;
    private final Path log;
    private final Signal polite;
    private final Process process;

    private ChildProcess(String name, Path log, Signal polite, Process process) {
        this.name = name;
        this.log = log;
        this.polite = polite;
        this.process = process;
    }

    /** Starts a command that stops in order when it gets SIGTERM. */
    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        return start(name, command, environment, log, Signal.TERM);
    }

    /**
     * Starts a command.
     *
     * @param name what people call it
     * @param environment added to the one of this process
     * @param log appended to, the folder is made; a long one is put aside as {@code .1} first
     * @param polite the signal that asks it to stop in order
     */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, Signal polite) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
                Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(Leash.on(command, polite))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // the shell of whoever calls must not configure the children
            builder.environment().keySet().removeIf(key -> key.startsWith("PG") || key.equals("JAVA_TOOL_OPTIONS"));
            builder.environment().putAll(environment);
            return new ChildProcess(name, log, polite, builder.start());
        } catch (IOException problem) {
            throw new StartFailed(name + " could not be started: " + problem.getMessage(), problem);
        }
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code, once it has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks politely, and kills what has not stopped in time. */
    public void stop(Duration patience) {
        if (process.isAlive()) {
            polite.send(pid());
            if (!endsWithin(patience)) {
                kill();
            }
        }
    }

    @Override
    public void close() {
        stop(PATIENCE);
    }

    /** SIGKILL, as a power cut would: returns when the process is gone. */
    public void kill() {
        process.destroyForcibly();
        if (!endsWithin(PATIENCE)) {
            throw new IllegalStateException(name + " (process " + pid() + ") does not die");
        }
    }

    /** Waits for the end; tells whether it came in time. */
    public boolean endsWithin(Duration patience) {
        boolean interrupted = false;
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                try {
                    return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException again) {
                    // a stop that is given up half way leaves processes behind
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What went wrong, with the end of the log. */
    public StartFailed failure(String reason) {
        return new StartFailed(
                name + " " + reason + "; its log " + log + " ends with\n" + LogTail.of(log, SHOWN_LINES));
    }
}
