package vn.trucot.gateway.account;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.door.Caller;
import vn.trucot.gateway.door.Callers;
import vn.trucot.gateway.door.UsualQuotas;

/** Takes each account for a caller, wherever it comes from: an office behind one address has as many quotas as people. */
@Singleton
@Priority(CallersByAccount.BEFORE_ADDRESSES)
class CallersByAccount implements Callers {

    static final int BEFORE_ADDRESSES = 10;

    private final Sessions sessions;
    private final UsualQuotas quotas;

    /** What is counted as one caller. */
    private record Counted(String account) {}

    CallersByAccount(Sessions sessions, UsualQuotas quotas) {
        this.sessions = sessions;
        this.quotas = quotas;
    }

    @Override
    public @Nullable Caller of(RoutingContext request) {
        if (!Sessions.isClaimed(request) || request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return null;
        }
        String name = sessions.nameIn(request);
        return name == null ? null : quotas.of(new Counted(name));
    }
}
