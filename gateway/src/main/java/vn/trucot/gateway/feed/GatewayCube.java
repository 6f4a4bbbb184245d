package vn.trucot.gateway.feed;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import vn.trucot.figures.cube.Cube;

/** The one cube of the process, and the clock by which it asks for today: days begin and end as in Việt Nam. */
final class GatewayCube {

    private GatewayCube() {}

    @Produces
    @Singleton
    static Cube cube() {
        return new Cube();
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
