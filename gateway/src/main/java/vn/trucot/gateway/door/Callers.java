package vn.trucot.gateway.door;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * Tells callers apart in one way, as by their accounts. All beans of this type are asked, those of the highest
 * {@link jakarta.annotation.Priority} first; who is known to none of them is his address.
 */
public interface Callers {

    /** The caller; null if this way does not know him. It is asked on the event loop: look nothing up that takes time. */
    @Nullable
    Caller of(RoutingContext request);
}
