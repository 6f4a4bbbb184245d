package vn.trucot.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pillar says of itself every few seconds, so that its silence is no silence of its figures.
 *
 * @param at when it was said
 * @param completeTo everything that was committed before is on its topics; earlier than {@code at} while a backlog is sent, null as
 *     long as whoever sends has not been through once since it started
 * @param pending rows that are committed and wait to be sent
 * @param ends where the topics end for whoever wants to have read all of that
 */
public record Heartbeat(Pillar pillar, Instant at, @Nullable Instant completeTo, long pending, List<End> ends) {

    public Heartbeat {
        if (pending < 0) {
            throw new InvalidTerm("pending", Long.toString(pending), "rows count from 0");
        }
        if (completeTo != null && completeTo.isAfter(at)) {
            throw new InvalidTerm("completeTo", completeTo.toString(), "it is not after " + at);
        }
        ends = List.copyOf(ends);
    }

    /**
     * The end of a partition.
     *
     * @param next the first offset that says nothing any more of what is meant
     */
    public record End(String topic, int partition, long next) {

        public End {
            if (topic.isEmpty() || partition < 0 || next < 0) {
                throw new InvalidTerm("end of a topic", topic + "-" + partition + "@" + next, "numbers count from 0");
            }
        }
    }
}
