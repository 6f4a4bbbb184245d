package vn.trucot.figures.cube;

import java.util.List;
import vn.trucot.events.Event;

/**
 * What a batch of events did to the cube.
 *
 * @param version of the cube after the batch
 * @param changed the events that were newer than what was held, in order
 * @param refused events that no cube can hold
 */
public record Applied(long version, List<Event> changed, List<Refused> refused) {

    /** An event that was not taken, by its place in the batch. */
    public record Refused(int index, String reason) {}
}
