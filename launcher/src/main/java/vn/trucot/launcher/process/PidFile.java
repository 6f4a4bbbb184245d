package vn.trucot.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.trucot.launcher.StartFailed;

/**
 * Remembers a process across a crash of the one that started it.
 *
 * <p>Process ids are given out again, so the file also holds a marker that must stand on the command line; a process
 * without it is somebody else's and is never signalled.
 */
public record PidFile(Path path) {

    /** Writes the process and its marker; a reader sees the whole file or none. */
    public void write(long pid, String marker) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path fresh = Path.of(path + ".new");
            Files.writeString(fresh, pid + "\n" + marker + "\n");
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new StartFailed("cannot write " + path + ": " + problem.getMessage(), problem);
        }
    }

    /** The process that the file names, if it still runs and is the one that was meant. */
    public Optional<LeftOver> running() {
        try {
            List<String> lines = Files.readAllLines(path);
            if (lines.size() < 2 || lines.get(1).isBlank()) {
                return Optional.empty();
            }
            String marker = lines.get(1);
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .map(LeftOver::new)
                    .filter(process -> process.isStartedWith(marker));
        } catch (IOException | NumberFormatException noFile) {
            return Optional.empty();
        }
    }

    /** Stops what a crashed run left and removes the file; tells whether there was something to stop. */
    public boolean stopRunning(Signal polite, Duration patience) {
        Optional<LeftOver> left = running();
        left.ifPresent(process -> process.stop(polite, patience));
        delete();
        return left.isPresent();
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException problem) {
            throw new StartFailed("cannot remove " + path + ": " + problem.getMessage(), problem);
        }
    }
}
