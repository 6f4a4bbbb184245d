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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;
import vn.trucot.figures.cube.Cube;

/**
 * The one writer of the cube: reads every partition of the suite's topics from the beginning and remembers nothing anywhere,
 * so that a new replica and an old one come to the same. A broker that is away is waited for; readers go on meanwhile.
 */
@Singleton
public class CubeFeed {

    private static final Logger LOG = Logger.getLogger(CubeFeed.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);

    /** How often it is shown how far the first reading is: nobody waits for what was read in between. */
    private static final Duration WHILE_READING = Duration.ofSeconds(1);

    private final Cube cube;
    private final FeedSettings settings;
    private final Map<String, Object> broker;
    private final DeadLetters deadLetters;
    private final PillarSigns signs;
    private final Event<CaughtUp> caughtUp;
    private final Positions positions = new Positions(topics(), List.of(Topics.HEARTBEATS));
    private final BatchDecoder decoder = new BatchDecoder();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "cube-feed");
    private long shown = System.nanoTime();
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private volatile FeedStatus status = FeedStatus.NOTHING_READ;

    CubeFeed(
            Cube cube,
            FeedSettings settings,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            DeadLetters deadLetters,
            PillarSigns signs,
            Event<CaughtUp> caughtUp) {
        this.cube = cube;
        this.settings = settings;
        this.broker = broker;
        this.deadLetters = deadLetters;
        this.signs = signs;
        this.caughtUp = caughtUp;
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
        Duration retry = FIRST_RETRY;
        while (!isStopped()) {
            long before = cube.version();
            try (Consumer<byte[], byte[]> opened = new KafkaConsumer<>(consumerSettings())) {
                consumer = opened;
                read(opened);
            } catch (WakeupException e) {
                LOG.debug("reading was interrupted");
            } catch (RuntimeException e) {
                LOG.warnf("topics cannot be read now, will try again: problem=%s", e.getMessage());
                status = new FeedStatus(status.caughtUp(), status.topics(), e.getMessage(), deadLetters.count());
            }
            retry = cube.version() > before ? FIRST_RETRY : min(retry.multipliedBy(2), settings.longestRetry());
            pause(retry);
        }
    }

    private void read(Consumer<byte[], byte[]> opened) {
        long lookAgain = System.nanoTime();
        while (!isStopped()) {
            if (System.nanoTime() - lookAgain >= 0) {
                positions.assign(opened);
                lookAgain = System.nanoTime()
                        + (positions.isComplete() ? settings.newPartitions() : settings.missingTopics()).toNanos();
            }
            if (opened.assignment().isEmpty()) {
                pause(settings.missingTopics());
            } else {
                Duration wait =
                        positions.isComplete() ? settings.poll() : min(settings.poll(), settings.missingTopics());
                take(opened, opened.poll(wait));
            }
        }
    }

    private void take(Consumer<byte[], byte[]> opened, ConsumerRecords<byte[], byte[]> records) {
        Decoded decoded = decoder.decode(records);
        Positions.Step step = positions.after(opened);
        boolean before = status.caughtUp();
        boolean now = before || step.isCaughtUp();
        if (now || System.nanoTime() - shown >= WHILE_READING.toNanos()) {
            shown = System.nanoTime();
            if (step.sum() != cube.version()) {
                decoded.addRefused(cube.apply(decoded.events(), step.sum()));
            }
        } else {
            decoded.addRefused(cube.load(decoded.events(), step.sum()));
        }
        step.keep();
        signs.take(decoded.events(), positions::next);
        decoded.refused().forEach(refused -> deadLetters.put(refused.message(), refused.reason()));
        status = new FeedStatus(now, positions.status(opened), null, deadLetters.count());
        if (now && !before) {
            LOG.infof("cube caught up: version=%d", cube.version());
            caughtUp.fireAsync(new CaughtUp(cube.version()));
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private void pause(Duration duration) {
        try {
            boolean ends = stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
            LOG.tracef("waited: stopped=%s", ends);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Object> consumerSettings() {
        Map<String, Object> all = new HashMap<>(broker);
        all.remove(ConsumerConfig.GROUP_ID_CONFIG);
        all.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        all.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch());
        all.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        all.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 * 1024 * 1024);
        all.put(
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                settings.longestRetry().toMillis());
        return all;
    }
}
