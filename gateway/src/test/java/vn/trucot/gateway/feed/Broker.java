package vn.trucot.gateway.feed;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;
import vn.trucot.launcher.KafkaServer;
import vn.trucot.launcher.Ports;

/** A real broker without any topic for component tests, and a pen to write events with. */
public final class Broker implements QuarkusTestResourceLifecycleManager {

    private final Path folder = temporaryFolder();
    private final EventEncoder encoder = new EventEncoder();
    private final Map<Pillar, Integer> services = new EnumMap<>(Pillar.class);
    private KafkaServer kafka;

    @Override
    public Map<String, String> start() {
        kafka = KafkaServer.start(folder.resolve("kafka"), Ports.free());
        Map<String, String> settings = new HashMap<>();
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        for (Pillar pillar : Pillar.values()) { // a suite that runs on the same machine is not asked
            services.put(pillar, Ports.free());
            settings.put("trucot.gateway.services." + pillar.path(), "http://127.0.0.1:" + services.get(pillar));
        }
        return settings;
    }

    /** Where the service of a pillar is looked for; nobody listens there unless a test does. */
    int service(Pillar pillar) {
        return services.get(pillar);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Broker.class));
    }

    public KafkaServer kafka() {
        return kafka;
    }

    /** Makes the topics as the services do. */
    public void createTopics(Collection<String> topics) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(settings())) {
            admin.createTopics(topics.stream()
                            .map(topic -> new NewTopic(topic, topic.contains("observations") ? 4 : 1, (short) 1)
                                    .configs(Map.of("cleanup.policy", "compact")))
                            .toList())
                    .all()
                    .get();
        }
    }

    /** Writes events to their topics and waits until they are kept. */
    public void publish(List<Event> events) {
        write(events.stream()
                .map(event -> encoder.encode(
                        topic(event),
                        event,
                        new Envelope(event.key() + "#" + event.revision(), "/test", Instant.EPOCH)))
                .toList());
    }

    /** Writes messages, waits until they are kept and returns their offsets. */
    public List<Long> write(List<ProducerRecord<byte[], byte[]>> messages) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent =
                    messages.stream().map(producer::send).toList();
            producer.flush();
            return sent.stream().map(kept -> kept.resultNow().offset()).toList();
        }
    }

    public Map<String, Object> settings() {
        return new HashMap<>(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    private static String topic(Event event) {
        return switch (event) {
            case Event.IndicatorObserved observed ->
                Topics.observations(Pillar.of(observed.observation().key().indicator()));
            case Event.IndicatorWithdrawn withdrawn ->
                Topics.observations(Pillar.of(withdrawn.observationKey().indicator()));
            case Event.IndicatorDefined _ -> Topics.INDICATORS;
            case Event.OrgUnitChanged _ -> Topics.ORG_UNITS;
            case Event.OrgUnitSucceeded _ -> Topics.SUCCESSIONS;
            case Event.TargetSet _ -> Topics.TARGETS;
            case Event.PillarHeard _ -> Topics.HEARTBEATS;
        };
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("trucot-broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
