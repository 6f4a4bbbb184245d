package vn.trucot.pillar.criteria;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import vn.trucot.pillar.form.GuidedDefinitions;

/** A service whose operator brought the set that the guide to criteria shows. */
public final class GuidedCriteria implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return GuidedDefinitions.of("criteria");
    }
}
