package vn.trucot.gateway.version;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import vn.trucot.figures.cube.Cube;

/** What the answer to the same question depends on: what the cube holds, and the province's day. */
@Singleton
class Present {

    record Moment(long version, LocalDate day) {}

    private final Cube cube;
    private final Clock clock;

    Present(Cube cube, Clock clock) {
        this.cube = cube;
        this.clock = clock;
    }

    Moment now() {
        return new Moment(cube.version(), LocalDate.now(clock));
    }
}
