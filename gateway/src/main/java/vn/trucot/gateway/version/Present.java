package vn.trucot.gateway.version;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.asof.AsOf;

/** What the answer to the same question depends on: what the cube holds, and the province's day; or the instant that it names. */
@Singleton
class Present {

    /**
     * What is held, and the day.
     *
     * @param version of the cube; with an instant of what its figures refer to, which alone changes then
     * @param view its serial number: a version comes again when a topic is made anew
     * @param asOf null for the present
     */
    record Moment(
            long version,
            long view,
            LocalDate day,
            @Nullable Instant asOf) {

        /** What tells its answers from those of other moments. */
        String tag() {
            return (asOf == null ? "" : asOf.getEpochSecond() + "s-") + Long.toUnsignedString(version) + "-" + day;
        }
    }

    private final Cube cube;
    private final Clock clock;

    Present(Cube cube, Clock clock) {
        this.cube = cube;
        this.clock = clock;
    }

    /**
     * The moment that a request is about.
     *
     * @param asOf the instant that it names, as it is written; null if it names none
     * @throws vn.trucot.problem.Problem that it is none, or has not come
     */
    Moment of(@Nullable String asOf) {
        CubeView view = cube.view();
        if (asOf == null) {
            return new Moment(view.version(), view.serial(), LocalDate.now(clock), null);
        }
        Instant instant = AsOf.of(asOf, clock);
        long reference = view.reference().version();
        return new Moment(reference, reference, AsOf.day(instant, clock), instant);
    }
}
