package vn.trucot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.trucot.launcher.process.ChildProcess;

/**
 * The file that names the processes of the running suite, so that another terminal can end it and a next start can end what a
 * crash left behind. A process is only taken for ours if it also began when the file says.
 */
final class RunFile {

    private static final String LAUNCHER = "launcher";

    private final Path file;

    RunFile(Path folder) {
        this.file = folder.resolve("run");
    }

    /** Writes the launcher and its processes. */
    void write(Map<String, ChildProcess> processes) {
        List<String> lines = new ArrayList<>();
        lines.add(line(LAUNCHER, ProcessHandle.current()));
        processes.forEach((name, process) -> lines.add(line(name, process.handle())));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new StartFailed("file " + file + " could not be written: " + e.getMessage(), e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StartFailed("file " + file + " could not be deleted: " + e.getMessage(), e);
        }
    }

    /** The launcher that runs now, if one does. */
    Optional<ProcessHandle> runningLauncher() {
        return named(LAUNCHER).stream().findFirst();
    }

    /** Ends the processes that a launcher left behind when it was killed; returns how many. */
    int endLeftOvers() {
        int ended = 0;
        for (ProcessHandle process : named("")) {
            if (process.pid() != ProcessHandle.current().pid()) {
                end(process, Duration.ofSeconds(30));
                ended++;
            }
        }
        return ended;
    }

    /** Asks a process to end, kills it after the limit. */
    static void end(ProcessHandle process, Duration limit) {
        process.destroy();
        try {
            process.onExit().get(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new StartFailed("process " + process.pid() + " could not be ended", e);
        }
    }

    private List<ProcessHandle> named(String name) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split(" "))
                    .filter(parts -> parts.length == 3 && parts[0].startsWith(name))
                    .flatMap(parts ->
                            ProcessHandle.of(Long.parseLong(parts[1]))
                                    .filter(process -> began(process).equals(parts[2]))
                                    .stream())
                    .toList();
        } catch (IOException e) {
            throw new StartFailed("file " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    private static String line(String name, ProcessHandle process) {
        return name + " " + process.pid() + " " + began(process);
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
