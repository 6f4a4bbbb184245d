package vn.trucot.pillar.orgunit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.EventDecoder;
import vn.trucot.events.Topics;
import vn.trucot.events.UndecodableEvent;

/** Reads the topics of units and successions from the beginning, and goes on reading as long as the service runs. */
@Singleton
class OrgUnitsConsumer {

    private static final Logger LOG = Logger.getLogger(OrgUnitsConsumer.class);
    private static final List<String> TOPICS = List.of(Topics.ORG_UNITS, Topics.SUCCESSIONS);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long RETRY_MILLIS = 1_000;

    private final OrgUnits orgUnits;
    private final Map<String, Object> broker;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "org-units");
    private volatile @Nullable Consumer<byte[], byte[]> consumer;

    OrgUnitsConsumer(OrgUnits orgUnits, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.orgUnits = orgUnits;
        this.broker = broker;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        Consumer<byte[], byte[]> running = consumer;
        if (running != null) {
            running.wakeup();
        }
        thread.join(Duration.ofSeconds(5));
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void run() {
        while (!isStopped()) {
            try (Consumer<byte[], byte[]> opened = new KafkaConsumer<>(settings())) {
                consumer = opened;
                read(opened);
            } catch (WakeupException e) {
                LOG.debug("reading of org units was interrupted");
            } catch (RuntimeException e) {
                LOG.warnf("org units cannot be read now, will try again: problem=%s", e.getMessage());
            }
            pause();
        }
    }

    private void read(Consumer<byte[], byte[]> opened) {
        List<TopicPartition> partitions = partitions(opened);
        if (isStopped()) {
            return;
        }
        opened.assign(partitions);
        opened.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = opened.endOffsets(partitions);
        EventDecoder decoder = new EventDecoder();
        boolean behind = true;
        while (!isStopped()) {
            if (behind && ends.entrySet().stream().allMatch(end -> opened.position(end.getKey()) >= end.getValue())) {
                behind = false;
                orgUnits.caughtUp();
                LOG.infof("org units caught up: orgUnits=%d", orgUnits.size());
            }
            opened.poll(POLL).forEach(message -> apply(message, decoder));
        }
    }

    /** The partitions, as soon as somebody has made the topics. */
    private List<TopicPartition> partitions(Consumer<byte[], byte[]> opened) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : TOPICS) {
            List<PartitionInfo> found = opened.partitionsFor(topic);
            while (found.isEmpty() && !pause()) {
                found = opened.partitionsFor(topic);
            }
            found.forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
        }
        return partitions;
    }

    private void apply(ConsumerRecord<byte[], byte[]> message, EventDecoder decoder) {
        try {
            orgUnits.apply(decoder.decode(message.headers(), message.value()));
        } catch (UndecodableEvent e) {
            LOG.warnf(
                    "message left out: topic=%s, partition=%d, offset=%d, problem=%s",
                    message.topic(), message.partition(), message.offset(), e.getMessage());
        }
    }

    /** Waits a moment; true if the service stops meanwhile. */
    private boolean pause() {
        try {
            return stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return settings;
    }
}
