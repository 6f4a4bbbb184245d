package vn.trucot.pillar.relay;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A page of 50 rows, so that small imports already become backlogs. */
public final class SmallPages implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("trucot.relay.page", "50", "trucot.relay.heartbeat", "100ms");
    }
}
