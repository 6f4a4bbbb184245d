package vn.trucot.pillar.measure;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.trucot.topics.Decoded;
import vn.trucot.topics.Pace;
import vn.trucot.topics.Positions;
import vn.trucot.topics.TopicReader;

/**
 * Reads the topics of other pillars for denominators: from their beginning at each start, as all topics here are read, for what
 * was told before changes nothing. Without denominators nothing is read.
 */
@Singleton
class DenominatorsFeed implements TopicReader.Listener {

    private static final Logger LOG = Logger.getLogger(DenominatorsFeed.class);

    /** The other pillar may not be there yet, nor ever: nobody here waits for it. */
    private static final Pace PACE = new Pace(
            2_000, Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofSeconds(5));

    private final Denominators denominators;
    private final @Nullable TopicReader reader;
    private boolean caughtUp;

    DenominatorsFeed(Denominators denominators, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.denominators = denominators;
        List<String> topics = denominators.topics();
        this.reader = topics.isEmpty()
                ? null
                : new TopicReader("denominators", broker, PACE, topics, List.of(), this, denominators::mayBe);
    }

    void start(@Observes StartupEvent event) {
        if (reader != null) {
            reader.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (reader != null) {
            reader.stop();
        }
    }

    @Override
    public void take(Decoded decoded, Positions.Step step) {
        denominators.take(decoded.events());
        decoded.refused()
                .forEach(refused -> LOG.warnf(
                        "message left out: topic=%s, partition=%d, offset=%d, problem=%s",
                        refused.message().topic(),
                        refused.message().partition(),
                        refused.message().offset(),
                        refused.reason()));
        if (!caughtUp && step.isCaughtUp()) {
            caughtUp = true;
            LOG.info("denominators caught up");
        }
    }

    /** The reader has said so; the denominators that are known stay as they are. */
    @Override
    public void cannotRead(RuntimeException problem) {}
}
