package vn.trucot.society;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.OpenApiContract;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class OpenApiComponentTest extends OpenApiContract {

    OpenApiComponentTest() {
        super(Pillar.SOCIETY);
    }
}
