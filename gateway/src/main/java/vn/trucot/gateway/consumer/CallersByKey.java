package vn.trucot.gateway.consumer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.door.Caller;
import vn.trucot.gateway.door.Callers;

/** Takes each registered system for a caller, with the quota that it was given; who comes with a bad key is his address. */
@Singleton
@Priority(CallersByKey.FIRST)
class CallersByKey implements Callers {

    static final int FIRST = 20;

    private final KnownConsumers consumers;

    CallersByKey(KnownConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public @Nullable Caller of(RoutingContext request) {
        ApiKey key = ApiKey.of(request.request().getHeader(HttpHeaders.AUTHORIZATION));
        return key == null ? null : consumers.caller(key);
    }
}
