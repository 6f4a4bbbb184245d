package vn.trucot.gateway.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Takes each address for a caller: what is left to say of whom nothing else is known. */
@Singleton
@Priority(CallersByAddress.LAST)
class CallersByAddress implements Callers {

    static final int LAST = 0;

    private final AddressRanges unlimited;
    private final @Nullable Quota reads;
    private final @Nullable Quota writes;

    CallersByAddress(LimitSettings settings) {
        this.unlimited = AddressRanges.of("trucot.gateway.limits.unlimited", settings.unlimited());
        this.reads = Quota.of("reads", settings.reads(), settings.readsWindow());
        this.writes = Quota.of("writes", settings.writes(), settings.writesWindow());
    }

    @Override
    public Caller of(RoutingContext request) {
        ClientAddress client = ClientAddress.of(request);
        InetAddress address = client.address();
        return address == null || unlimited.contain(address)
                ? Caller.UNLIMITED
                : new Caller(client.group(), reads, writes);
    }
}
