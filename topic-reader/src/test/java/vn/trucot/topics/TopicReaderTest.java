package vn.trucot.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** The messages say no event, so that they come as refused ones, in their order. */
class TopicReaderTest {

    private static final String UNITS = "units";
    private static final String SUCCESSIONS = "successions";
    private static final Duration SOON = Duration.ofMillis(1);
    private static final Pace PACE = new Pace(500, SOON, SOON, SOON, SOON);

    private final Heard heard = new Heard();

    @Test
    void aPartitionThatIsAddedIsReadFromItsBeginning() throws InterruptedException {
        // Given
        MockConsumer<byte[], byte[]> consumer = consumer();
        partitions(consumer, UNITS, 1, 2);
        consumer.schedulePollTask(() -> add(consumer, UNITS, 0, 0, 1));
        consumer.schedulePollTask(() -> partitions(consumer, UNITS, 2, 2));
        whenAssigned(consumer, new TopicPartition(UNITS, 1), () -> add(consumer, UNITS, 1, 0, 1));

        // When
        List<String> read = read(List.of(UNITS), List.of(consumer), 4);

        // Then
        assertThat(read).containsExactlyInAnyOrder("units-0@0", "units-0@1", "units-1@0", "units-1@1");
    }

    @Test
    void whatWasNotTakenComesAgainAndNothingElse() throws InterruptedException {
        // Given
        MockConsumer<byte[], byte[]> first = consumer();
        partitions(first, UNITS, 1, 3);
        first.schedulePollTask(() -> add(first, UNITS, 0, 0));
        first.schedulePollTask(() -> add(first, UNITS, 0, 1));
        MockConsumer<byte[], byte[]> second = consumer();
        partitions(second, UNITS, 1, 3);
        second.schedulePollTask(() -> add(second, UNITS, 0, 0, 1, 2));
        heard.refuseOnce = "units-0@1";

        // When
        List<String> read = read(List.of(UNITS), List.of(first, second), 3);

        // Then
        assertThat(read).containsExactly("units-0@0", "units-0@1", "units-0@2");
        assertThat(heard.problems).containsExactly("units-0@1 is not taken");
    }

    @Test
    void aBrokerThatIsAwayIsWaitedForAndReadingGoesOnWhereItEnded() throws InterruptedException {
        // Given
        MockConsumer<byte[], byte[]> first = consumer();
        partitions(first, UNITS, 1, 2);
        first.schedulePollTask(() -> add(first, UNITS, 0, 0));
        first.schedulePollTask(() -> first.setPollException(new KafkaException("the broker is away")));
        MockConsumer<byte[], byte[]> second = consumer();
        partitions(second, UNITS, 1, 2);
        second.schedulePollTask(() -> add(second, UNITS, 0, 0, 1));

        // When
        List<String> read = read(List.of(UNITS), List.of(first, second), 2);

        // Then
        assertThat(read).containsExactly("units-0@0", "units-0@1");
        assertThat(heard.problems).containsExactly("the broker is away");
    }

    @Test
    void everythingIsReadOnlyWhenEveryTopicIsThereAndReadToItsEnd() throws InterruptedException {
        // Given
        MockConsumer<byte[], byte[]> consumer = consumer();
        partitions(consumer, UNITS, 1, 1);
        consumer.schedulePollTask(() -> add(consumer, UNITS, 0, 0));
        consumer.schedulePollTask(() -> partitions(consumer, SUCCESSIONS, 1, 1));
        whenAssigned(consumer, new TopicPartition(SUCCESSIONS, 0), () -> add(consumer, SUCCESSIONS, 0, 0));

        // When
        read(List.of(UNITS, SUCCESSIONS), List.of(consumer), 2);

        // Then
        assertThat(heard.caughtUpAt).containsExactly("successions-0@0");
        assertThat(heard.sums).isSorted().endsWith(2L);
    }

    private List<String> read(List<String> topics, List<MockConsumer<byte[], byte[]>> consumers, int messages)
            throws InterruptedException {
        heard.awaited = new CountDownLatch(messages);
        Iterator<? extends Consumer<byte[], byte[]>> next = consumers.iterator();
        TopicReader reader = new TopicReader("reader", PACE, new Positions(topics, List.of()), next::next, heard);
        reader.start();
        boolean all = heard.awaited.await(20, TimeUnit.SECONDS);
        reader.stop();
        assertThat(all).as("all messages came; so far %s", heard.messages).isTrue();
        return heard.messages;
    }

    private static MockConsumer<byte[], byte[]> consumer() {
        return new MockConsumer<>("earliest");
    }

    private static void partitions(MockConsumer<byte[], byte[]> consumer, String topic, int count, long end) {
        List<PartitionInfo> partitions = IntStream.range(0, count)
                .mapToObj(number -> new PartitionInfo(topic, number, null, null, null))
                .toList();
        consumer.updatePartitions(topic, partitions);
        for (PartitionInfo partition : partitions) {
            TopicPartition key = new TopicPartition(topic, partition.partition());
            consumer.updateBeginningOffsets(Map.of(key, 0L));
            consumer.updateEndOffsets(Map.of(key, end));
        }
    }

    /** A task of each poll until the reader has found the partition. */
    private static void whenAssigned(MockConsumer<byte[], byte[]> consumer, TopicPartition partition, Runnable task) {
        consumer.schedulePollTask(() -> {
            if (consumer.assignment().contains(partition)) {
                task.run();
            } else {
                whenAssigned(consumer, partition, task);
            }
        });
    }

    private static void add(MockConsumer<byte[], byte[]> consumer, String topic, int partition, long... offsets) {
        for (long offset : offsets) {
            consumer.addRecord(new ConsumerRecord<>(topic, partition, offset, new byte[0], new byte[0]));
        }
    }

    /** What the reader told; written in its thread and looked at when it has ended. */
    private static final class Heard implements TopicReader.Listener {

        private final List<String> messages = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final List<String> caughtUpAt = new ArrayList<>();
        private final List<Long> sums = new ArrayList<>();
        private String refuseOnce = "";
        private CountDownLatch awaited = new CountDownLatch(0);

        @Override
        public void take(Decoded decoded, Positions.Step step) {
            List<String> came = decoded.refused().stream()
                    .map(refused ->
                            refused.message().topic() + "-" + refused.message().partition() + "@"
                                    + refused.message().offset())
                    .toList();
            if (came.contains(refuseOnce)) {
                String refused = refuseOnce;
                refuseOnce = "";
                throw new IllegalStateException(refused + " is not taken");
            }
            messages.addAll(came);
            sums.add(step.sum());
            if (step.isCaughtUp() && caughtUpAt.isEmpty()) {
                caughtUpAt.add(messages.getLast());
            }
            came.forEach(_ -> awaited.countDown());
        }

        @Override
        public void cannotRead(RuntimeException problem) {
            problems.add(String.valueOf(problem.getMessage()));
        }
    }
}
