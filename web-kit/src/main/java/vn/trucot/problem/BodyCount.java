package vn.trucot.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of a body whose length was not announced, and stops at the limit. */
@Provider
public class BodyCount implements ReaderInterceptor {

    private final BodyLimit limit;

    BodyCount(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!context.getHeaders().containsKey("Content-Length")) {
            context.setInputStream(new CountedStream(context.getInputStream(), limit));
        }
        return context.proceed();
    }

    private static final class CountedStream extends FilterInputStream {

        private final BodyLimit limit;
        private long count;

        CountedStream(InputStream body, BodyLimit limit) {
            super(body);
            this.limit = limit;
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

        private void count(int read) {
            count += Math.max(read, 0);
            if (count > limit.bytes()) {
                throw limit.exceeded();
            }
        }
    }
}
