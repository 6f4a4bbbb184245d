package vn.trucot.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be said survives the way through the broker; the seed of a failure is in the name of the test. */
class EventRoundTripProperties {

    private static final int EVENTS = 400;

    private final EventEncoder encoder = new EventEncoder();
    private final EventDecoder decoder = new EventDecoder();
    private final EventSchemas schemas = new EventSchemas();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyEventComesBackEqual(long seed) throws UndecodableEvent {
        RandomEvents random = new RandomEvents(seed);
        for (int i = 0; i < EVENTS; i++) {
            // Given
            Event event = random.event();

            // When
            ProducerRecord<byte[], byte[]> message =
                    encoder.encode("any", event, new Envelope("id-" + i, "/trucot/any", Instant.EPOCH));
            Event read = decoder.decode(message.headers(), message.value());

            // Then
            assertThat(read).isEqualTo(event);
            assertThat(encoder.payload(read)).isEqualTo(message.value());
            assertThat(new String(message.key(), StandardCharsets.UTF_8)).isEqualTo(read.key());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyEventFollowsItsSchema(long seed) {
        RandomEvents random = new RandomEvents(seed);
        for (int i = 0; i < EVENTS / 4; i++) {
            // Given
            Event event = random.event();

            // When
            byte[] value = encoder.payload(event);

            // Then
            assertThat(schemas.errors(event.type(), value)).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTermIsReadBackFromItsText(long seed) {
        RandomEvents random = new RandomEvents(seed);
        for (int i = 0; i < EVENTS; i++) {
            // Given
            ObservationKey key = random.key();

            // Then
            assertThat(ObservationKey.parse(key.toString())).isEqualTo(key);
            assertThat(Period.parse(key.period().toString())).isEqualTo(key.period());
            assertThat(Breakdown.parse(key.breakdown().toString())).isEqualTo(key.breakdown());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onePeriodContainsAnotherExactlyIfItHoldsItsDays(long seed) {
        RandomEvents random = new RandomEvents(seed);
        for (int i = 0; i < EVENTS; i++) {
            // Given
            Period outer = random.periodNear2024();
            Period inner = random.periodNear2024();

            // When
            boolean contains = outer.contains(inner);

            // Then
            assertThat(contains)
                    .as("%s contains %s", outer, inner)
                    .isEqualTo(!inner.firstDay().isBefore(outer.firstDay())
                            && !inner.lastDay().isAfter(outer.lastDay()));
            assertThat(Integer.signum(outer.compareTo(inner))).isEqualTo(-Integer.signum(inner.compareTo(outer)));
            assertThat(outer.next().firstDay())
                    .isEqualTo(
                            outer.frequency() == Frequency.NINE_MONTHS
                                    ? outer.firstDay().plusYears(1)
                                    : outer.lastDay().plusDays(1));
        }
    }
}
