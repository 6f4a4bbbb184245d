package vn.trucot.gateway.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;
import vn.trucot.figures.cube.Applied;
import vn.trucot.figures.cube.Cube;
import vn.trucot.topics.Decoded;
import vn.trucot.topics.Pace;
import vn.trucot.topics.Positions;
import vn.trucot.topics.TopicReader;

/**
 * The one writer of the cube: reads the suite's topics from the beginning, so that a new replica and an old one come to the same.
 * While the broker is away readers go on.
 */
@Singleton
public class CubeFeed implements TopicReader.Listener {

    private static final Logger LOG = Logger.getLogger(CubeFeed.class);

    /** How often it is shown how far the first reading is: nobody waits for what was read in between. */
    private static final Duration WHILE_READING = Duration.ofSeconds(1);

    private final Cube cube;
    private final DeadLetters deadLetters;
    private final PillarSigns signs;
    private final Event<CaughtUp> caughtUp;
    private final TopicReader reader;
    private long shown = System.nanoTime();
    private volatile FeedStatus status = FeedStatus.NOTHING_READ;

    CubeFeed(
            Cube cube,
            FeedSettings settings,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            DeadLetters deadLetters,
            PillarSigns signs,
            Event<CaughtUp> caughtUp) {
        this.cube = cube;
        this.deadLetters = deadLetters;
        this.signs = signs;
        this.caughtUp = caughtUp;
        Pace pace = new Pace(
                settings.batch(),
                settings.poll(),
                settings.missingTopics(),
                settings.newPartitions(),
                settings.longestRetry());
        this.reader = new TopicReader("cube-feed", broker, pace, topics(), List.of(Topics.HEARTBEATS), this);
    }

    /** The topics that make the cube. */
    public static List<String> topics() {
        List<String> topics = new ArrayList<>(Topics.REFERENCE);
        Arrays.stream(Pillar.values()).map(Topics::observations).forEach(topics::add);
        return topics;
    }

    public FeedStatus status() {
        return status;
    }

    void start(@Observes StartupEvent event) {
        reader.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        reader.stop();
    }

    @Override
    public void take(Decoded decoded, Positions.Step step) {
        boolean before = status.caughtUp();
        boolean now = before || step.isCaughtUp();
        if (now || System.nanoTime() - shown >= WHILE_READING.toNanos()) {
            shown = System.nanoTime();
            if (step.sum() != cube.version()) {
                refuse(cube.apply(decoded.events(), step.sum()), decoded);
            }
        } else {
            refuse(cube.load(decoded.events(), step.sum()), decoded);
        }
        signs.take(decoded.events(), step::next);
        decoded.refused().forEach(refused -> deadLetters.put(refused.message(), refused.reason()));
        status = new FeedStatus(now, step.status(), null, deadLetters.count());
        if (now && !before) {
            LOG.infof("cube caught up: version=%d", cube.version());
            caughtUp.fireAsync(new CaughtUp(cube.version()));
        }
    }

    private static void refuse(Applied applied, Decoded decoded) {
        applied.refused().forEach(event -> decoded.refuse(event.index(), event.reason()));
    }

    @Override
    public void cannotRead(RuntimeException problem) {
        status = new FeedStatus(status.caughtUp(), status.topics(), problem.getMessage(), deadLetters.count());
    }
}
