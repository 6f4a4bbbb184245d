package vn.trucot.figures.cube;

import java.util.List;
import java.util.stream.Stream;
import vn.trucot.events.Event;

/**
 * What figures refer to: definitions, org units, successions and targets, as the events that make them in another cube.
 *
 * @param version differs whenever one of them differs, and is the same wherever they are the same
 */
public record Reference(long version, List<Event> events) {

    static final Reference NONE = new Reference(0, List.of());

    static Reference of(Stream<Event> events) {
        List<Event> told = events.toList();
        return new Reference(
                told.stream()
                        .mapToLong(event -> 31L * event.key().hashCode() + Stamp.of(event))
                        .sum(),
                told);
    }
}
