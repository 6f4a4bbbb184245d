package vn.trucot.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents in {@code api}. */
final class Documents {

    static final Path PRESENT = Path.of("../api/trucot.json");

    /** What integrators have; it stays as it is until the next release. */
    static final Path RELEASED = Path.of("../api/released/trucot.json");

    /** Breaking changes since then that are meant, each with its reason. */
    static final Path ALLOWED = Path.of("../api/released/breaking-changes.txt");

    private Documents() {}

    static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
