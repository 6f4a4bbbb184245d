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

/** A table or file that is written to its end on the disk before it is sent: no slow client holds memory, or what it is read from. */
public final class SpooledAnswer {

    private SpooledAnswer() {}

    /** The bytes that are written; closing them leaves nothing behind. */
    public static InputStream of(Consumer<OutputStream> writer) {
        Path file = null;
        try {
            file = Files.createTempFile("answer", null);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writer.accept(out);
            }
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException("an answer cannot be kept until it is sent", e);
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
