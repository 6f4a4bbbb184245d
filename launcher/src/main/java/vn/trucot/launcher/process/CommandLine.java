package vn.trucot.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command line of a running process. */
final class CommandLine {

    private CommandLine() {}

    /** Words joined by a space; empty if it may not be read. */
    static String of(ProcessHandle process) {
        // ProcessHandle cuts a long command line, /proc does not
        try {
            byte[] words = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return new String(words, StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException noProc) {
            return process.info().commandLine().orElse("");
        }
    }
}
