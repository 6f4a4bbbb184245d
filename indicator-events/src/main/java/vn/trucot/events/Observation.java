package vn.trucot.events;

import java.time.Instant;

/**
 * The figure in force for one key.
 *
 * @param revision the nth accepted state of the key, from 1; a higher one replaces a lower one in whatever order they arrive
 * @param recordedAt when the owning service accepted it
 */
public record Observation(
        ObservationKey key, Figure figure, long revision, Source source, Status status, Instant recordedAt) {

    public Observation {
        Revision.check(revision);
    }
}
