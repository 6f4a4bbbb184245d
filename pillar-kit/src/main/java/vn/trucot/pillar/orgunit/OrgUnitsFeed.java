package vn.trucot.pillar.orgunit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import vn.trucot.events.Topics;
import vn.trucot.topics.Decoded;
import vn.trucot.topics.Pace;
import vn.trucot.topics.Positions;
import vn.trucot.topics.TopicReader;

/** Tells the service all units and successions, and what changes of them as long as it runs. */
@Singleton
class OrgUnitsFeed implements TopicReader.Listener {

    private static final Logger LOG = Logger.getLogger(OrgUnitsFeed.class);

    private final OrgUnits orgUnits;
    private final TopicReader reader;

    OrgUnitsFeed(OrgUnits orgUnits, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.orgUnits = orgUnits;
        this.reader = new TopicReader(
                "org-units", broker, Pace.CALM, List.of(Topics.ORG_UNITS, Topics.SUCCESSIONS), List.of(), this);
    }

    void start(@Observes StartupEvent event) {
        reader.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        reader.stop();
    }

    @Override
    public void take(Decoded decoded, Positions.Step step) {
        decoded.events().forEach(orgUnits::apply);
        decoded.refused()
                .forEach(refused -> LOG.warnf(
                        "message left out: topic=%s, partition=%d, offset=%d, problem=%s",
                        refused.message().topic(),
                        refused.message().partition(),
                        refused.message().offset(),
                        refused.reason()));
        if (!orgUnits.isCaughtUp() && step.isCaughtUp()) {
            orgUnits.caughtUp();
            LOG.infof("org units caught up: orgUnits=%d", orgUnits.size());
        }
    }

    /** The reader has said so; the units that are known stay as they are. */
    @Override
    public void cannotRead(RuntimeException problem) {}
}
