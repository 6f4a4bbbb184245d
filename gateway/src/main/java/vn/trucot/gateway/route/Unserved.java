package vn.trucot.gateway.route;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.util.concurrent.TimeoutException;

/** No connection to a service was free in time: others use them all, which says nothing of the service itself. */
final class Unserved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Unserved(Throwable cause) {
        super(cause.getMessage(), cause, false, false);
    }

    /** What asking for a connection failed with; a service that cannot be reached fails sooner, and otherwise. */
    static Throwable of(Throwable failure) {
        return failure instanceof ConnectionPoolTooBusyException || failure instanceof TimeoutException
                ? new Unserved(failure)
                : failure;
    }
}
