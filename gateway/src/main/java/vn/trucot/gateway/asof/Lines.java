package vn.trucot.gateway.asof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as they are in bytes, one after the other: as many as there are, never many at once. */
final class Lines {

    private static final int TOGETHER = 64 << 10;
    private static final int LONGEST = 64 << 10;

    private final InputStream in;
    private final byte[] bytes = new byte[TOGETHER];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream(512);
    private int at;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line without its end; null after the last.
     *
     * @throws IOException that the stream broke off, within a line or not, or that a line is longer than any figure
     */
    byte @Nullable [] next() throws IOException {
        while (at < end || fill()) {
            int from = at;
            while (at < end && bytes[at] != '\n') {
                at++;
            }
            begun.write(bytes, from, at - from);
            if (begun.size() > LONGEST) {
                throw new IOException("a line is longer than " + LONGEST + " bytes");
            }
            if (at < end) {
                at++;
                byte[] line = begun.toByteArray();
                begun.reset();
                return line;
            }
        }
        if (begun.size() > 0) {
            throw new IOException("the last line breaks off");
        }
        return null;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(bytes));
        return end > 0;
    }
}
