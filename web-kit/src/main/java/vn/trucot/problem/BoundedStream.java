package vn.trucot.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** What is received, as long as it is not more than it may be. */
public final class BoundedStream extends FilterInputStream {

    private final long most;
    private final Supplier<Problem> exceeded;
    private long count;

    /**
     * Begins.
     *
     * @param most so many bytes may come
     * @param exceeded what is wrong when more do
     */
    public BoundedStream(InputStream received, long most, Supplier<Problem> exceeded) {
        super(received);
        this.most = most;
        this.exceeded = exceeded;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    /** Not of a body that was given up: the server's own stream would first wait for all the rest of it. */
    @Override
    public void close() throws IOException {
        if (count <= most) {
            super.close();
        }
    }

    private void count(int read) {
        count += Math.max(read, 0);
        if (count > most) {
            throw exceeded.get();
        }
    }
}
