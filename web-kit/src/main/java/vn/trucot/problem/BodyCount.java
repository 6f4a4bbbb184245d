package vn.trucot.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

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
            context.setInputStream(new BoundedStream(context.getInputStream(), limit.bytes(), limit::exceeded));
        }
        return context.proceed();
    }
}
