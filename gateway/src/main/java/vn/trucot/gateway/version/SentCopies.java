package vn.trucot.gateway.version;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Copies answers while they are sent: a few at once, however many are sent, and none beyond a length in bytes. */
final class SentCopies {

    private final Semaphore places;
    private final int longest;

    SentCopies(int atOnce, int longest) {
        this.places = new Semaphore(atOnce);
        this.longest = longest;
    }

    /** Takes a place for a copy of an answer, until it is {@linkplain Copy#close() given back}; none if all are taken. */
    Optional<Copy> of(StreamingOutput answer) {
        return places.tryAcquire() ? Optional.of(new Copy(answer)) : Optional.empty();
    }

    /** An answer that is copied while it is sent. */
    final class Copy implements StreamingOutput, AutoCloseable {

        private final StreamingOutput answer;
        private final AtomicBoolean closed = new AtomicBoolean();
        private volatile byte @Nullable [] whole;

        private Copy(StreamingOutput answer) {
            this.answer = answer;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            Both both = new Both(out);
            answer.write(both);
            whole = both.copied();
        }

        /** All of it; nothing if it was not written to its end, is longer than may be kept, or is empty. */
        Optional<byte[]> whole() {
            return Optional.ofNullable(whole);
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                places.release();
            }
        }
    }

    private final class Both extends FilterOutputStream {

        private @Nullable ByteArrayOutputStream copy = new ByteArrayOutputStream();

        Both(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            if (copy != null && copy.size() + length > longest) {
                copy = null;
            }
            if (copy != null) {
                copy.write(bytes, from, length);
            }
        }

        byte @Nullable [] copied() {
            return copy == null || copy.size() == 0 ? null : copy.toByteArray();
        }
    }
}
