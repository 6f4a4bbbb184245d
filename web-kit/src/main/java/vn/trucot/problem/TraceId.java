package vn.trucot.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that leads from an answer to the log: the caller's W3C {@code traceparent}, else a new one. */
public final class TraceId {

    /** The header that carries it (W3C Trace Context). */
    public static final String PARENT = "traceparent";

    private static final String KEY = "trucot.traceId";
    private static final Pattern TRACE_PARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    private TraceId() {}

    /** The same id for the same request, however often it is asked for. */
    public static String of(RoutingContext request) {
        String known = request.get(KEY);
        if (known != null) {
            return known;
        }
        String id = read(request.request().getHeader(PARENT));
        request.put(KEY, id);
        return id;
    }

    /** As {@link #of}, in the form in which it is passed on to whom the request is passed on to; the caller's own is kept. */
    public static String parent(RoutingContext request) {
        String callers = request.request().getHeader(PARENT);
        return callers != null && TRACE_PARENT.matcher(callers).matches()
                ? callers
                : "00-" + of(request) + "-" + drawn() + "-01";
    }

    /** 16 hexadecimal digits; nobody gains by guessing them. */
    private static String drawn() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private static String read(@Nullable String traceParent) {
        if (traceParent != null) {
            Matcher matcher = TRACE_PARENT.matcher(traceParent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return drawn() + drawn();
    }
}
