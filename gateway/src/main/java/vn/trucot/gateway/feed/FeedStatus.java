package vn.trucot.gateway.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.topics.TopicStatus;

/**
 * How far the topics are read.
 *
 * @param caughtUp whether everything was read that was there at the start; stays true
 * @param problem what keeps the gateway from reading now, null if nothing does
 * @param deadLetters messages that could not be taken since the start
 */
public record FeedStatus(
        boolean caughtUp,
        List<TopicStatus> topics,
        @Nullable String problem,
        long deadLetters) {

    static final FeedStatus NOTHING_READ = new FeedStatus(false, List.of(), null, 0);

    /** Messages of all topics that are not read yet. */
    public long lag() {
        return topics.stream().mapToLong(TopicStatus::lag).sum();
    }
}
