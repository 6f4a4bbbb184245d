package vn.trucot.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Ends the suite that runs on a folder, whichever terminal started it. */
final class Down {

    private final RunFile runFile;

    Down(Path folder) {
        this.runFile = new RunFile(folder);
    }

    void run() {
        Optional<ProcessHandle> launcher = runFile.runningLauncher();
        launcher.ifPresent(process -> RunFile.end(process, Duration.ofSeconds(90)));
        int leftOver = runFile.endLeftOvers();
        runFile.delete();
        if (launcher.isPresent()) {
            System.out.println("the suite has ended");
        } else if (leftOver > 0) {
            System.out.println(leftOver + " processes of a crashed run have ended");
        } else {
            System.out.println("no suite was running");
        }
    }
}
