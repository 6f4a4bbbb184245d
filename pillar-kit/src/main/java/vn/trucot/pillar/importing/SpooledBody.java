package vn.trucot.pillar.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * The body of a request, received to its end before a transaction begins, so that it can be read twice and no slow client
 * holds the database. A large one waits in a file.
 */
public final class SpooledBody implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final byte[] bytes;
    private final @Nullable Path file;

    private SpooledBody(byte[] bytes, @Nullable Path file) {
        this.bytes = bytes;
        this.file = file;
    }

    /**
     * Receives a body.
     *
     * @throws Problem BODY_MALFORMED if it ends too early
     * @throws UncheckedIOException if there is no room for it here
     */
    public static SpooledBody of(InputStream body) {
        return of(body, () -> Files.createTempFile("batch", null));
    }

    /** Where a large body waits. */
    @FunctionalInterface
    interface Place {
        Path file() throws IOException;
    }

    static SpooledBody of(InputStream body, Place place) {
        byte[] first = received(body, new byte[IN_MEMORY]);
        return first.length < IN_MEMORY ? new SpooledBody(first, null) : inFile(first, body, place);
    }

    /**
     * Receives a body into a file, however small it is, with nothing but a buffer of it in memory.
     *
     * @throws Problem BODY_MALFORMED if it ends too early
     * @throws UncheckedIOException if there is no room for it here
     */
    public static SpooledBody inFile(InputStream body) {
        return inFile(received(body, new byte[BUFFER]), body, () -> Files.createTempFile("upload", null));
    }

    private static SpooledBody inFile(byte[] first, InputStream body, Place place) {
        Path file = null;
        boolean isWhole = false;
        try {
            file = place.file();
            try (OutputStream kept = Files.newOutputStream(file)) {
                byte[] buffer = new byte[BUFFER];
                for (byte[] next = first; next.length > 0; next = received(body, buffer)) {
                    kept.write(next);
                }
            }
            isWhole = true;
            return new SpooledBody(new byte[0], file);
        } catch (IOException e) {
            throw new UncheckedIOException("there is no room for a body that is received", e);
        } finally {
            if (!isWhole) {
                delete(file);
            }
        }
    }

    /** What comes next, as much as the buffer takes; nothing at the end. Only a failure here is the sender's. */
    private static byte[] received(InputStream body, byte[] buffer) {
        try {
            return Arrays.copyOf(buffer, body.readNBytes(buffer, 0, buffer.length));
        } catch (IOException e) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "the body could not be read to its end");
        }
    }

    /** Reads it from its beginning. */
    public InputStream read() {
        try {
            return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
        } catch (IOException e) {
            throw new Problem(ProblemCode.UNEXPECTED, "the body that was received is gone");
        }
    }

    /** The file that it lies in, of one that was received {@linkplain #inFile into a file}; gone when this is closed. */
    public Path path() {
        return Objects.requireNonNull(file, "it lies in memory");
    }

    /** How many bytes it has. */
    public long size() {
        try {
            return file == null ? bytes.length : Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the body that was received is gone", e);
        }
    }

    @Override
    public void close() {
        delete(file);
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
