package vn.trucot.pillar.relay;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.trucot.events.Event;
import vn.trucot.events.EventDecoder;
import vn.trucot.events.UndecodableEvent;

/** Reads a topic from its beginning, again and again. */
public final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final EventDecoder decoder = new EventDecoder();
    private final List<Event> events = new ArrayList<>();
    private final Map<Integer, List<Event>> byPartition = new HashMap<>();

    public TopicReader(String servers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "max.poll.records", 5000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = partitions(topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** A broker that has just started answers for a moment that it knows no such topic. */
    private List<TopicPartition> partitions(String topic) {
        return await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> consumer.partitionsFor(topic), found -> !found.isEmpty())
                .stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    /** All events so far, in the order of each partition. */
    public List<Event> events() {
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(100))) {
            try {
                Event event = decoder.decode(message.headers(), message.value());
                events.add(event);
                byPartition
                        .computeIfAbsent(message.partition(), partition -> new ArrayList<>())
                        .add(event);
            } catch (UndecodableEvent e) {
                throw new AssertionError(e);
            }
        }
        return events;
    }

    /** What compaction would leave: the last event of each key. */
    public Map<String, Event> lastOfEachKey() {
        Map<String, Event> last = new LinkedHashMap<>();
        events().forEach(event -> last.put(event.key(), event));
        return last;
    }

    /** How many events were read so far that were sent to the same partition after the first one of the key. */
    public int sentAfter(String key) {
        return byPartition.values().stream()
                .map(sent -> sent.stream().map(Event::key).toList())
                .filter(keys -> keys.contains(key))
                .mapToInt(keys -> keys.size() - 1 - keys.indexOf(key))
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
