package vn.trucot.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.trucot.launcher.StartFailed;

/** A process that an earlier run left behind. */
public record LeftOver(ProcessHandle process) {

    /** Those whose working directory is the given one; none where the system does not tell. */
    public static List<LeftOver> workingIn(Path directory) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, directory))
                .map(LeftOver::new)
                .toList();
    }

    private static boolean worksIn(ProcessHandle process, Path directory) {
        try {
            Path link = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.readSymbolicLink(link).equals(directory);
        } catch (IOException notTold) {
            return false;
        }
    }

    /** Whether the words stand on its command line, so that a reused process id is not mistaken for it. */
    public boolean isStartedWith(String words) {
        return CommandLine.of(process).contains(words);
    }

    /** Asks it to stop, and kills it when it does not in time. */
    public void stop(Signal polite, Duration patience) {
        polite.send(process.pid());
        if (!exits(patience)) {
            Signal.KILL.send(process.pid());
            if (!exits(Duration.ofSeconds(30))) {
                throw new StartFailed("process " + process.pid() + " of an earlier run does not end");
            }
        }
    }

    private boolean exits(Duration patience) {
        return process.onExit()
                .completeOnTimeout(process, patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(ended -> !ended.isAlive())
                .join();
    }
}
