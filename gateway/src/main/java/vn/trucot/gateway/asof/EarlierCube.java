package vn.trucot.gateway.asof;

import java.time.Instant;
import java.util.List;
import vn.trucot.events.Event;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.Reference;

/** The figures of an instant, with what they refer to brought up to now whenever that has changed. */
public final class EarlierCube {

    private final Cube cube;
    private long reference;
    private long count;

    EarlierCube(Instant asOf) {
        this.cube = new Cube(asOf);
    }

    /** Takes figures of the instant; returns how many no cube can hold. */
    int take(List<Event> figures) {
        count += figures.size();
        return cube.load(figures, 0).refused().size();
    }

    /** How many figures were read. */
    public long count() {
        return count;
    }

    /** The figures, of the units and definitions of a view of now. */
    public synchronized CubeView view(CubeView now) {
        Reference told = now.reference();
        if (told.version() != reference) {
            cube.apply(told.events(), now.version());
            reference = told.version();
        }
        return cube.view();
    }
}
