package vn.trucot.launcher.process;

import java.io.IOException;
import vn.trucot.launcher.StartFailed;

/** The POSIX signals that the launcher sends. */
public enum Signal {
    INT,
    QUIT,
    TERM,
    KILL,
    STOP,
    CONT;

    /** Sends this signal; a process that is already gone is no error. */
    public void send(long pid) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name(), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            kill.waitFor();
        } catch (IOException problem) {
            throw new StartFailed(
                    "process " + pid + " could not be sent " + this + ": " + problem.getMessage(), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
