package vn.trucot.problem;

import io.vertx.ext.web.RoutingContext;

/** What a caller calls a request, so that both sides speak of the same one: {@code X-Request-Id}, else its {@link TraceId}. */
public final class RequestId {

    /** The header of requests and answers that carries it. */
    public static final String HEADER = "X-Request-Id";

    private static final int LONGEST = 64;

    private RequestId() {}

    /** The caller's own if it is one that can stand in a log and a header, else the id of the trace. */
    public static String of(RoutingContext request) {
        String callers = request.request().getHeader(HEADER);
        return callers != null && isWellFormed(callers) ? callers : TraceId.of(request);
    }

    private static boolean isWellFormed(String id) {
        return !id.isEmpty() && id.length() <= LONGEST && id.chars().allMatch(RequestId::isPlain);
    }

    private static boolean isPlain(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '.'
                || sign == '_'
                || sign == '-';
    }
}
