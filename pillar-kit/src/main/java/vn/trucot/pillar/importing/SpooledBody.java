package vn.trucot.pillar.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * The body of a request, received to its end before a transaction begins, so that it can be read twice and no slow client
 * holds the database. A large one waits in a file.
 */
public final class SpooledBody implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;

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
     */
    public static SpooledBody of(InputStream body) {
        Path file = null;
        try {
            byte[] first = body.readNBytes(IN_MEMORY);
            if (first.length < IN_MEMORY) {
                return new SpooledBody(first, null);
            }
            file = Files.createTempFile("batch", null);
            Files.copy(
                    new SequenceInputStream(new ByteArrayInputStream(first), body),
                    file,
                    StandardCopyOption.REPLACE_EXISTING);
            return new SpooledBody(new byte[0], file);
        } catch (IOException e) {
            delete(file);
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
