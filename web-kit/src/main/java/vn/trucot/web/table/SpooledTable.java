package vn.trucot.web.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table that is written to its end before it is sent, so that no slow client holds what it is read from. */
public final class SpooledTable {

    private SpooledTable() {}

    /** The bytes that are written; closing them leaves nothing behind. */
    public static InputStream of(Consumer<OutputStream> writer) {
        Path file = null;
        try {
            file = Files.createTempFile("table", null);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writer.accept(out);
            }
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a table cannot be kept until it is sent", e);
        } finally {
            forget(file);
        }
    }

    /** What is open can be read though its name is gone. */
    private static void forget(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
