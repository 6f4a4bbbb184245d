package vn.trucot.scoring.rank;

import vn.trucot.events.Direction;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.OrgNode;

/** What units are compared by; lives inside one read of the cube. */
public interface Yardstick {

    /** Which way is better. */
    Direction direction();

    Measured measure(OrgNode orgUnit, Period period);
}
