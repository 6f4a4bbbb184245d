package vn.trucot.pillar;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A service that cannot talk to its broker, and so never gets to know the org units. None is started for it. */
public final class NoBroker implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Platform.class, Map.of(Platform.BROKER, "none")));
    }

    /** Which start the platform with its broker. */
    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
