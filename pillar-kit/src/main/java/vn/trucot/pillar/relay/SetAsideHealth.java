package vn.trucot.pillar.relay;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Names what could not be sent. The service stays ready: everything else flows. */
@Readiness
@Singleton
class SetAsideHealth implements HealthCheck {

    private final SetAside setAside;

    SetAsideHealth(SetAside setAside) {
        this.setAside = setAside;
    }

    @Override
    public HealthCheckResponse call() {
        List<SetAside.Row> rows = setAside.rows();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("events-set-aside").up().withData("rows", rows.size());
        if (!rows.isEmpty()) {
            answer.withData("last", rows.getFirst().what());
        }
        return answer.build();
    }
}
