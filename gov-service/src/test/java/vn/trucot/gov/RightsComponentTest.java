package vn.trucot.gov;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RightsContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class RightsComponentTest extends RightsContract {

    RightsComponentTest() {
        super(Pillar.GOVERNMENT);
    }
}
