package vn.trucot.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import vn.trucot.launcher.process.ChildProcess;

/** Waits until a started process does its work. */
final class Readiness {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Readiness() {}

    /** Returns when it is ready; an exception says with the end of its log that it died or took too long. */
    static void await(ChildProcess process, Duration patience, BooleanSupplier ready) {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw process.failure("ended with " + process.exitCode() + " while starting");
            }
            if (System.nanoTime() > end) {
                throw process.failure("was not ready after " + patience.toSeconds() + " s");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("interrupted while waiting for a process to start", interrupted);
        }
    }
}
