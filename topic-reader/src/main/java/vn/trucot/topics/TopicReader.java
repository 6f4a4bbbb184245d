package vn.trucot.topics;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads every partition of some topics from its beginning, in a thread of its own, and goes on until it is closed. It remembers
 * nothing anywhere, so that a new process and an old one come to the same. Topics and partitions that appear later are found; a
 * broker that is away is waited for, and reading goes on where it ended.
 */
public final class TopicReader {

    /** What is done with what was read; always called in the reader's thread. */
    public interface Listener {

        /**
         * Takes what one poll brought, perhaps nothing. If it throws, the same comes again.
         *
         * @param step how far these messages lead
         */
        void take(Decoded decoded, Positions.Step step);

        /** Told that the broker cannot be read now; it is tried again. */
        void cannotRead(RuntimeException problem);
    }

    private static final System.Logger LOG = System.getLogger(TopicReader.class.getName());
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Pace pace;
    private final Positions positions;
    private final Supplier<Consumer<byte[], byte[]>> opening;
    private final Listener listener;
    private final BatchDecoder decoder;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;

    /**
     * @param name of the thread
     * @param broker how Kafka is reached
     * @param topics all of which must be there before everything is read
     * @param beside topics that are read too, as soon as somebody has made them
     */
    public TopicReader(
            String name,
            Map<String, Object> broker,
            Pace pace,
            Collection<String> topics,
            Collection<String> beside,
            Listener listener) {
        this(name, broker, pace, topics, beside, listener, _ -> true);
    }

    /**
     * The same of some messages.
     *
     * @param wanted whether a message of this key is taken
     */
    public TopicReader(
            String name,
            Map<String, Object> broker,
            Pace pace,
            Collection<String> topics,
            Collection<String> beside,
            Listener listener,
            Predicate<byte @Nullable []> wanted) {
        this(
                name,
                pace,
                new Positions(topics, beside),
                () -> new KafkaConsumer<>(settings(broker, pace)),
                listener,
                new BatchDecoder(wanted));
    }

    TopicReader(
            String name,
            Pace pace,
            Positions positions,
            Supplier<Consumer<byte[], byte[]>> opening,
            Listener listener) {
        this(name, pace, positions, opening, listener, new BatchDecoder());
    }

    private TopicReader(
            String name,
            Pace pace,
            Positions positions,
            Supplier<Consumer<byte[], byte[]>> opening,
            Listener listener,
            BatchDecoder decoder) {
        this.decoder = decoder;
        this.pace = pace;
        this.positions = positions;
        this.opening = opening;
        this.listener = listener;
        this.thread = new Thread(this::run, name);
    }

    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits a few seconds at most until nothing is read any more. */
    public void stop() throws InterruptedException {
        stopped.countDown();
        Consumer<byte[], byte[]> running = consumer;
        if (running != null) {
            running.wakeup();
        }
        thread.join(PATIENCE);
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void run() {
        Duration retry = FIRST_RETRY;
        while (!isStopped()) {
            long before = positions.kept();
            try (Consumer<byte[], byte[]> opened = opening.get()) {
                consumer = opened;
                read(opened);
            } catch (WakeupException e) {
                LOG.log(Level.DEBUG, "reading was interrupted");
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "topics cannot be read now, will try again: problem={0}", e.getMessage());
                listener.cannotRead(e);
            }
            retry = positions.kept() > before ? FIRST_RETRY : min(retry.multipliedBy(2), pace.longestRetry());
            pause(retry);
        }
    }

    private void read(Consumer<byte[], byte[]> opened) {
        long lookAgain = System.nanoTime();
        while (!isStopped()) {
            if (System.nanoTime() - lookAgain >= 0) {
                positions.assign(opened);
                lookAgain = System.nanoTime()
                        + (positions.isComplete() ? pace.newPartitions() : pace.missingTopics()).toNanos();
            }
            if (opened.assignment().isEmpty()) {
                pause(pace.missingTopics());
            } else {
                Duration wait = positions.isComplete() ? pace.poll() : min(pace.poll(), pace.missingTopics());
                take(opened, opened.poll(wait));
            }
        }
    }

    private void take(Consumer<byte[], byte[]> opened, ConsumerRecords<byte[], byte[]> records) {
        Decoded decoded = decoder.decode(records);
        Positions.Step step = positions.after(opened);
        listener.take(decoded, step);
        step.keep();
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private void pause(Duration duration) {
        try {
            boolean ends = stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
            LOG.log(Level.TRACE, "waited: stopped={0}", ends);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Object> settings(Map<String, Object> broker, Pace pace) {
        Map<String, Object> all = new HashMap<>(broker);
        all.remove(ConsumerConfig.GROUP_ID_CONFIG);
        all.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        all.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, pace.batch());
        all.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        all.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 * 1024 * 1024);
        all.put(
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                pace.longestRetry().toMillis());
        return all;
    }
}
