package vn.trucot.gateway.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.asof.AsOf;
import vn.trucot.gateway.asof.EarlierCubes;

/** From what a request is answered: what is known now, or what was known at the instant that it names. */
@RequestScoped
public class Asked {

    private final Cube cube;
    private final Function<Instant, CubeView> earlier;
    private final Clock clock;
    private @Nullable Instant asOf;

    @Inject
    Asked(Cube cube, EarlierCubes earlier, Clock clock) {
        this(cube, earlier::at, clock);
    }

    Asked(Cube cube, Function<Instant, CubeView> earlier, Clock clock) {
        this.cube = cube;
        this.earlier = earlier;
        this.clock = clock;
    }

    void about(Present.Moment moment) {
        asOf = moment.asOf();
    }

    /**
     * The view to answer from; that of an instant may take seconds.
     *
     * @throws vn.trucot.problem.Problem that nothing was known then, or a pillar cannot tell
     */
    public CubeView view() {
        return asOf == null ? cube.view() : earlier.apply(asOf);
    }

    /** The day on which the answer is true: today, or that of the instant, on which other periods were over. */
    public LocalDate today() {
        return AsOf.day(asOf, clock);
    }
}
