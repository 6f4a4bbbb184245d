package vn.trucot.society;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.trucot.pillar.FiguresContract;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class SocietyFiguresTest extends FiguresContract {

    SocietyFiguresTest() {
        super("society");
    }
}
