package vn.trucot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trucot.launcher.process.ChildProcess;
import vn.trucot.launcher.process.LeftOver;
import vn.trucot.launcher.process.Signal;

/** The data directory of a PostgreSQL server, with the password beside it. */
record PostgresDirectory(Path path) {

    static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");

    private static final int PORT_LINE = 4; // of postmaster.pid
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    Path data() {
        return path.resolve("data");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException problem) {
            throw new StartFailed(
                    "cannot read the password of the database " + passwordFile() + ": " + problem.getMessage(),
                    problem);
        }
    }

    /** Makes the data directory, once; what an interrupted attempt left is thrown away. */
    void initialise(Path initdb, Path log) {
        if (Files.exists(data())) {
            return;
        }
        Folders.createPrivate(path);
        Path unfinished = path.resolve("data.unfinished");
        Folders.delete(unfinished);
        try {
            writePassword();
            run(initdb, unfinished, log);
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new StartFailed("cannot make a data directory in " + path + ": " + problem.getMessage(), problem);
        }
    }

    /**
     * Stops the server that a crashed run left on this directory, and its orphans: the children of a killed postmaster keep
     * the shared memory, and no new server starts while they live.
     */
    void stopLeftOver() {
        postmaster().ifPresent(process -> {
            if (process.isStartedWith(data().toString())) {
                process.stop(Signal.INT, PATIENCE);
            } else {
                // the process id was given to somebody else, which would keep PostgreSQL from starting
                deletePidFile();
            }
        });
        LeftOver.workingIn(data()).forEach(orphan -> orphan.stop(Signal.QUIT, PATIENCE));
    }

    /** The port of the server that runs on this directory. */
    Optional<Integer> port() {
        if (postmaster()
                .filter(process -> process.isStartedWith(data().toString()))
                .isEmpty()) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile())) {
            return lines.skip(PORT_LINE - 1).findFirst().map(String::strip).map(Integer::valueOf);
        } catch (IOException | NumberFormatException stillStarting) {
            return Optional.empty();
        }
    }

    private Optional<LeftOver> postmaster() {
        try (var lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(ProcessHandle::isAlive)
                    .map(LeftOver::new);
        } catch (IOException | NumberFormatException noFile) {
            return Optional.empty();
        }
    }

    private void deletePidFile() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException problem) {
            throw new StartFailed("cannot remove " + pidFile() + ": " + problem.getMessage(), problem);
        }
    }

    private void run(Path program, Path unfinished, Path log) {
        ChildProcess initdb = ChildProcess.start(
                "initdb",
                Unprivileged.command(List.of(
                        program.toString(),
                        "--pgdata=" + unfinished,
                        "--username=" + PostgresServer.USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions")),
                ENVIRONMENT,
                log,
                Signal.TERM);
        if (!initdb.endsWithin(PATIENCE) || initdb.exitCode() != 0) {
            initdb.kill();
            throw initdb.failure("could not make a data directory");
        }
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
    }

    private Path passwordFile() {
        return path.resolve("password");
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }
}
