package vn.trucot.gateway.feed;

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
final class Positions {

    private final Set<String> topics;
    private final Set<String> beside;
    private final Map<TopicPartition, Long> next =
            new TreeMap<>(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
    private final Map<TopicPartition, Long> goals = new LinkedHashMap<>();

    /**
     * @param topics whose messages make the cube: all of them must be there, and their positions make its version
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
        Map<TopicPartition, Long> reached = new LinkedHashMap<>();
        consumer.assignment().forEach(partition -> reached.put(partition, consumer.position(partition)));
        return new Step(reached);
    }

    /** A step forward that has not been made yet. */
    final class Step {

        private final Map<TopicPartition, Long> reached;

        private Step(Map<TopicPartition, Long> reached) {
            this.reached = reached;
        }

        boolean isCaughtUp() {
            return isComplete()
                    && goals.entrySet().stream().allMatch(goal -> position(goal.getKey()) >= goal.getValue());
        }

        /** The sum of all positions: the version of a cube that has read as far. */
        long sum() {
            return Stream.concat(next.keySet().stream(), reached.keySet().stream())
                    .distinct()
                    .filter(partition -> !beside.contains(partition.topic()))
                    .mapToLong(this::position)
                    .sum();
        }

        private long position(TopicPartition partition) {
            return reached.getOrDefault(partition, next.getOrDefault(partition, -1L));
        }

        void keep() {
            next.putAll(reached);
        }
    }

    /** The next offset to read. */
    long next(TopicPartition partition) {
        return next.getOrDefault(partition, 0L);
    }

    /** Whether partitions of all topics are known. */
    boolean isComplete() {
        return topics.stream().allMatch(topic -> goals.keySet().stream()
                .anyMatch(partition -> partition.topic().equals(topic)));
    }

    List<TopicStatus> status(Consumer<?, ?> consumer) {
        return topics.stream().sorted().map(topic -> status(consumer, topic)).toList();
    }

    private TopicStatus status(Consumer<?, ?> consumer, String topic) {
        List<TopicPartition> partitions = next.keySet().stream()
                .filter(partition -> partition.topic().equals(topic))
                .toList();
        return new TopicStatus(
                topic,
                partitions.size(),
                partitions.stream().mapToLong(next::get).sum(),
                partitions.stream()
                        .mapToLong(partition -> lag(consumer, partition))
                        .sum());
    }

    private long lag(Consumer<?, ?> consumer, TopicPartition partition) {
        OptionalLong told =
                consumer.assignment().contains(partition) ? consumer.currentLag(partition) : OptionalLong.empty();
        return told.orElseGet(() -> Math.max(0, goals.getOrDefault(partition, 0L) - next.getOrDefault(partition, 0L)));
    }
}
