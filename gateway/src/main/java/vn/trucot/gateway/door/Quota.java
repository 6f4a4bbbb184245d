package vn.trucot.gateway.door;

import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * So many requests in a while: at once if need be, and evenly after that.
 *
 * @param name what answers call it
 */
public record Quota(String name, long requests, Duration window, CharSequence policy) {

    /**
     * A quota; null, which is none, of no requests.
     *
     * @throws IllegalStateException if the window is shorter than a second
     */
    public static @Nullable Quota of(String name, long requests, Duration window) {
        if (requests <= 0) {
            return null;
        }
        if (window.toSeconds() < 1) {
            throw new IllegalStateException(
                    "trucot.gateway.limits: the window of " + name + " is " + window + ", at least 1 s is meant");
        }
        CharSequence policy =
                HttpHeaders.createOptimized("\"" + name + "\";q=" + requests + ";w=" + window.toSeconds());
        return new Quota(name, requests, window, policy);
    }

    /** Nanoseconds in which one request comes back. */
    long interval() {
        return Math.max(1, window.toNanos() / requests);
    }
}
