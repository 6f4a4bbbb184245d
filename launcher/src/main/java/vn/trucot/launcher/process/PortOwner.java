package vn.trucot.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out who listens on a port, as far as the system lets this user know. */
public final class PortOwner {

    private static final String LISTEN = "0A";
    private static final int LONGEST = 100;

    private PortOwner() {}

    /** A phrase that names the process. */
    public static Optional<String> of(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(row -> row.length > 9 && row[3].equals(LISTEN) && row[1].endsWith(":%04X".formatted(port)))
                .map(row -> "socket:[" + row[9] + "]")
                .collect(Collectors.toSet());
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOneOf(sockets, process.pid()))
                .findFirst()
                .map(PortOwner::describe);
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException otherSystem) {
            return List.of();
        }
    }

    private static boolean holdsOneOf(Set<String> sockets, long pid) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String describe(ProcessHandle process) {
        String command = CommandLine.of(process).strip();
        String shown = command.length() > LONGEST ? command.substring(0, LONGEST) + "..." : command;
        return "process " + process.pid() + (shown.isEmpty() ? "" : " (" + shown + ")");
    }
}
