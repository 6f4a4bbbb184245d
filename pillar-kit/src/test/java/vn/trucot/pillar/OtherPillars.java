package vn.trucot.pillar;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.events.Topics;

/** Plays the services of other pillars for component tests: tells figures of theirs. */
public final class OtherPillars {

    private final Platform platform;

    public OtherPillars(Platform platform) {
        this.platform = platform;
    }

    /** That a figure is in force, as reported. */
    public static Event observed(String indicator, String unit, String period, String value, long revision) {
        return observed(indicator, unit, period, value, revision, SourceKind.REPORTED);
    }

    /** The same of another kind of source. */
    public static Event observed(
            String indicator, String unit, String period, String value, long revision, SourceKind kind) {
        return new Event.IndicatorObserved(
                new Observation(
                        key(indicator, unit, period),
                        Figure.of(new BigDecimal(value)),
                        revision,
                        new Source(kind, "elsewhere"),
                        Status.APPROVED,
                        Instant.EPOCH),
                0);
    }

    /** That nobody states a figure any more. */
    public static Event withdrawn(String indicator, String unit, String period, long revision) {
        return new Event.IndicatorWithdrawn(key(indicator, unit, period), revision, 0);
    }

    private static ObservationKey key(String indicator, String unit, String period) {
        return new ObservationKey(
                IndicatorCode.of(indicator), OrgUnitId.of(unit), Period.parse(period), Breakdown.TOTAL);
    }

    /** Publishes in the topic of a pillar, which is made if it is not there. */
    public void publish(Pillar pillar, Collection<Event> events) throws InterruptedException, ExecutionException {
        Map<String, Object> broker =
                Map.of("bootstrap.servers", platform.kafka().bootstrapServers());
        String topic = Topics.observations(pillar);
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        EventEncoder encoder = new EventEncoder();
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer())) {
            events.forEach(event -> producer.send(encoder.encode(
                    topic, event, new Envelope(event.key() + "/" + event.revision(), "/trucot/test", Instant.EPOCH))));
            producer.flush();
            producer.close(Duration.ofSeconds(10));
        }
    }
}
