package vn.trucot.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** The next offset to read of each partition, kept when a consumer is replaced, and the offsets that end the replay. */
public final class Positions {

    private static final Comparator<TopicPartition> BY_NAME =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    private final Set<String> topics;
    private final Set<String> beside;
    private final Map<TopicPartition, Long> next = new TreeMap<>(BY_NAME);
    private final Map<TopicPartition, Long> goals = new LinkedHashMap<>();

    /**
     * @param topics all of which must be there; their positions make the version of what is read
     * @param beside topics that are read too, as soon as somebody has made them
     */
    Positions(Collection<String> topics, Collection<String> beside) {
        this.topics = Set.copyOf(topics);
        this.beside = Set.copyOf(beside);
    }

    /** Gives the consumer all partitions that there are, old ones where reading ended, new ones from the beginning. */
    void assign(Consumer<?, ?> consumer) {
        List<TopicPartition> found = new ArrayList<>();
        for (String topic : Stream.concat(topics.stream(), beside.stream()).toList()) {
            consumer.partitionsFor(topic)
                    .forEach(partition -> found.add(new TopicPartition(topic, partition.partition())));
        }
        if (found.isEmpty() || consumer.assignment().containsAll(found)) {
            return;
        }
        List<TopicPartition> fresh = found.stream()
                .filter(partition -> !goals.containsKey(partition))
                .toList();
        Map<TopicPartition, Long> ends = consumer.endOffsets(fresh);
        List<TopicPartition> added = found.stream()
                .filter(partition -> !consumer.assignment().contains(partition))
                .toList();
        List<TopicPartition> all = new ArrayList<>(consumer.assignment());
        all.addAll(added);
        consumer.assign(all);
        for (TopicPartition partition : added) {
            Long known = next.get(partition);
            if (known == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, known);
            }
        }
        goals.putAll(ends);
    }

    /** Where the consumer stands, to be kept when what it read has been taken. */
    Step after(Consumer<?, ?> consumer) {
        Map<TopicPartition, Long> reached = new TreeMap<>(BY_NAME);
        reached.putAll(next);
        consumer.assignment().forEach(partition -> reached.put(partition, consumer.position(partition)));
        return new Step(consumer, reached);
    }

    /** A step forward that has not been made yet. */
    public final class Step {

        private final Consumer<?, ?> consumer;
        private final Map<TopicPartition, Long> reached;

        private Step(Consumer<?, ?> consumer, Map<TopicPartition, Long> reached) {
            this.consumer = consumer;
            this.reached = reached;
        }

        /** Whether everything is read then that was there when its partition was found. */
        public boolean isCaughtUp() {
            return isComplete()
                    && goals.entrySet().stream()
                            .allMatch(goal -> reached.getOrDefault(goal.getKey(), -1L) >= goal.getValue());
        }

        /** The sum of the positions in the topics that must be there: the version of a state that has read as far. */
        public long sum() {
            return reached.entrySet().stream()
                    .filter(position -> !beside.contains(position.getKey().topic()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        /** The next offset to read. */
        public long next(TopicPartition partition) {
            return reached.getOrDefault(partition, 0L);
        }

        /** How far each of the topics is read that must be there, by name. */
        public List<TopicStatus> status() {
            return topics.stream().sorted().map(this::status).toList();
        }

        private TopicStatus status(String topic) {
            List<TopicPartition> partitions = reached.keySet().stream()
                    .filter(partition -> partition.topic().equals(topic))
                    .toList();
            return new TopicStatus(
                    topic,
                    partitions.size(),
                    partitions.stream().mapToLong(this::next).sum(),
                    partitions.stream().mapToLong(this::lag).sum());
        }

        private long lag(TopicPartition partition) {
            OptionalLong told =
                    consumer.assignment().contains(partition) ? consumer.currentLag(partition) : OptionalLong.empty();
            return told.orElseGet(() -> Math.max(0, goals.getOrDefault(partition, 0L) - next(partition)));
        }

        void keep() {
            next.putAll(reached);
        }
    }

    /** The sum of all positions that were kept. */
    long kept() {
        return next.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether partitions of all topics are known. */
    boolean isComplete() {
        return topics.stream().allMatch(topic -> goals.keySet().stream()
                .anyMatch(partition -> partition.topic().equals(topic)));
    }
}
