package vn.trucot.society;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.PrivacyContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class PrivacyComponentTest extends PrivacyContract {

    PrivacyComponentTest() {
        super("society");
    }
}
