package vn.trucot.pillar.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;

/** The topics that a pillar writes to: makes those that are not there yet, compacted, and tells where they end. */
final class PillarTopics {

    private static final Map<String, String> COMPACTED =
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);

    /** One message of each pillar counts; what was said before is cleared away within minutes, so that nobody has to read it. */
    private static final Map<String, String> SHORT = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.SEGMENT_MS_CONFIG,
            Long.toString(Duration.ofMinutes(10).toMillis()),
            TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
            "0.1");

    private final Pillar pillar;
    private final RelaySettings settings;

    PillarTopics(Pillar pillar, RelaySettings settings) {
        this.pillar = pillar;
        this.settings = settings;
    }

    /** Makes what is missing; answers where the topics that carry states end now. */
    Map<TopicPartition, Long> create(Map<String, Object> connection) throws InterruptedException, ExecutionException {
        Admin admin = Admin.create(connection);
        try {
            create(admin);
            return ends(admin);
        } finally {
            admin.close(Duration.ZERO); // what is still asked is asked of a broker that does not answer
        }
    }

    private void create(Admin admin) throws InterruptedException, ExecutionException {
        List<NewTopic> topics = new ArrayList<>();
        Topics.REFERENCE.forEach(topic -> topics.add(topic(topic, 1, COMPACTED)));
        topics.add(topic(Topics.DEAD_LETTERS, 1, COMPACTED));
        topics.add(topic(Topics.HEARTBEATS, 1, SHORT));
        topics.add(topic(Topics.observations(pillar), settings.partitions(), COMPACTED));
        Set<String> there = admin.listTopics().names().get();
        topics.removeIf(topic -> there.contains(topic.name()));
        for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
            try {
                made.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private NewTopic topic(String name, int partitions, Map<String, String> configuration) {
        return new NewTopic(name, partitions, settings.replicas()).configs(configuration);
    }

    private Map<TopicPartition, Long> ends(Admin admin) throws InterruptedException, ExecutionException {
        Set<String> topics = Stream.concat(Topics.REFERENCE.stream(), Stream.of(Topics.observations(pillar)))
                .collect(Collectors.toSet());
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        admin.describeTopics(topics).allTopicNames().get().forEach((topic, description) -> description
                .partitions()
                .forEach(
                        partition -> asked.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(asked).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }
}
