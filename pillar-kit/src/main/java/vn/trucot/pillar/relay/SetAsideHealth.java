package vn.trucot.pillar.relay;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import vn.trucot.pillar.observation.RecordingFailed;

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
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("events-set-aside").up();
        try {
            List<SetAside.Row> rows = setAside.rows();
            answer.withData("rows", rows.size());
            rows.stream().findFirst().ifPresent(row -> answer.withData("last", row.what()));
        } catch (RecordingFailed e) {
            answer.withData("rows", "not known"); // that the database does not answer is another check's word
        }
        return answer.build();
    }
}
