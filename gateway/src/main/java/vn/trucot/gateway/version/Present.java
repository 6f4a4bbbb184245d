package vn.trucot.gateway.version;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;

/** What the answer to the same question depends on: what the cube holds, and the province's day. */
@Singleton
class Present {

    /**
     * What is held, and the day.
     *
     * @param view its serial number: a version comes again when a topic is made anew
     */
    record Moment(long version, long view, LocalDate day) {}

    private final Cube cube;
    private final Clock clock;

    Present(Cube cube, Clock clock) {
        this.cube = cube;
        this.clock = clock;
    }

    Moment now() {
        CubeView view = cube.view();
        return new Moment(view.version(), view.serial(), LocalDate.now(clock));
    }
}
