package vn.trucot.topics;

import java.time.Duration;

/**
 * How much is read at once, and how long is waited for what.
 *
 * @param batch most messages of one poll
 * @param poll longest wait for the broker in one poll
 * @param missingTopics before looking again for topics that nobody has made yet
 * @param newPartitions before looking again for partitions that were added to a topic
 * @param longestRetry longest wait between two attempts when the broker refuses
 */
public record Pace(int batch, Duration poll, Duration missingTopics, Duration newPartitions, Duration longestRetry) {

    /** For topics that are small and change seldom. */
    public static final Pace CALM = new Pace(
            500, Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofSeconds(60), Duration.ofSeconds(1));
}
