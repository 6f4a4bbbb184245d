package vn.trucot.gateway.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.net.InetAddress;

/** Takes each address for a caller: what is left to say of whom nothing else is known. */
@Singleton
@Priority(CallersByAddress.LAST)
class CallersByAddress implements Callers {

    static final int LAST = 0;

    private final AddressRanges unlimited;
    private final UsualQuotas quotas;

    CallersByAddress(LimitSettings settings, UsualQuotas quotas) {
        this.unlimited = AddressRanges.of("trucot.gateway.limits.unlimited", settings.unlimited());
        this.quotas = quotas;
    }

    @Override
    public Caller of(RoutingContext request) {
        ClientAddress client = ClientAddress.of(request);
        InetAddress address = client.address();
        return address == null || unlimited.contain(address) ? Caller.UNLIMITED : quotas.of(client.group());
    }
}
