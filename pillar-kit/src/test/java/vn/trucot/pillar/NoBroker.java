package vn.trucot.pillar;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service that cannot talk to its broker, and so never gets to know the org units. */
public final class NoBroker implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("kafka.security.protocol", "SSL");
    }
}
