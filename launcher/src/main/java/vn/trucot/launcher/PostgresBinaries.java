package vn.trucot.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once per version from the artifact on the class path. */
record PostgresBinaries(Path home) {

    /** Unpacks into the user's cache unless that has been done; several processes may do so at once. */
    static PostgresBinaries unpacked() {
        return unpackedIn(cache());
    }

    private static PostgresBinaries unpackedIn(Path folder) {
        URL archive = archive();
        try {
            JarURLConnection connection = (JarURLConnection) archive.openConnection();
            Path home = folder.resolve(
                    "postgres-%08x".formatted(connection.getJarEntry().getCrc()));
            if (!Files.isDirectory(home)) {
                Files.createDirectories(folder);
                Path unfinished = Files.createTempDirectory(folder, "unpacking-");
                try (InputStream packed = new BufferedInputStream(connection.getInputStream())) {
                    unpack(packed, unfinished);
                }
                moveIntoPlace(unfinished, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException problem) {
            throw new StartFailed("cannot unpack PostgreSQL into " + folder + ": " + problem.getMessage(), problem);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path caches = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return caches.resolve("trucot");
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    case String other -> other;
                };
        String name = "/postgres-%s-%s.txz".formatted(system, processor);
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new StartFailed(("no PostgreSQL for this system (%s) on the class path: build with the Maven"
                            + " profile of your system, see docs/operations.md")
                    .formatted(name));
        }
        return archive;
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) {
                    throw new IOException("archive entry leads outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    boolean executable = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
        Files.setPosixFilePermissions(into, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void moveIntoPlace(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException somebodyWasFaster) {
            Folders.delete(unfinished);
        }
    }
}
