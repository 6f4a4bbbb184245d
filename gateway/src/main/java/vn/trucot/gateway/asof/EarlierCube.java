package vn.trucot.gateway.asof;

import java.time.Instant;
import java.util.List;
import vn.trucot.events.Event;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.Reference;

/** The figures of an instant, with what they refer to brought up to now whenever that has changed. */
final class EarlierCube {

    private final Cube cube;
    private long reference;

    EarlierCube(Instant asOf) {
        this.cube = new Cube(asOf);
    }

    /** Takes figures of the instant; returns how many no cube can hold. */
    int take(List<Event> figures) {
        return cube.load(figures, 0).refused().size();
    }

    /** The figures, of the units and definitions of a view of now. */
    synchronized CubeView view(CubeView now) {
        Reference told = now.reference();
        if (told.version() != reference) {
            cube.apply(told.events(), now.version());
            reference = told.version();
        }
        return cube.view();
    }
}
