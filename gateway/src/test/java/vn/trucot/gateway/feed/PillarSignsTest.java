package vn.trucot.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.Pillar;

class PillarSignsTest {

    private static final Instant FIVE_PAST_TWO = Instant.parse("2026-11-28T07:05:00Z");
    private static final String TOPIC = "trucot.economy.observations.v1";

    /** Stands until it is set. */
    private static final class Hand extends Clock {
        private Instant now = FIVE_PAST_TWO;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hand clock = new Hand();
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final PillarSigns signs = new PillarSigns(clock, thirtySeconds());

    private record Settings(
            int batch,
            Duration poll,
            Duration missingTopics,
            Duration newPartitions,
            Duration longestRetry,
            Duration silentAfter)
            implements FeedSettings {}

    private static FeedSettings thirtySeconds() {
        Duration any = Duration.ofSeconds(1);
        return new Settings(1, any, any, any, any, Duration.ofSeconds(30));
    }

    @Test
    void aPillarThatIsHeardAndReadIsCurrent() {
        // When
        take(heard(FIVE_PAST_TWO, FIVE_PAST_TWO, 0, 0));

        // Then
        assertThat(economy())
                .isEqualTo(new PillarSign(
                        Pillar.ECONOMY, PillarSign.State.CURRENT, FIVE_PAST_TWO, 0L, FIVE_PAST_TWO, 0L, 0L));
    }

    @Test
    void aPillarThatFallsSilentIsNamedWithTheAgeOfItsFigures() {
        // Given
        take(heard(FIVE_PAST_TWO, FIVE_PAST_TWO, 0, 0));
        clock.now = FIVE_PAST_TWO.plusSeconds(30);
        PillarSign.State stillHeard = economy().state();

        // When
        clock.now = FIVE_PAST_TWO.plusSeconds(3_600);

        // Then
        assertThat(stillHeard).isEqualTo(PillarSign.State.CURRENT);
        assertThat(economy())
                .isEqualTo(new PillarSign(
                        Pillar.ECONOMY, PillarSign.State.SILENT, FIVE_PAST_TWO, 3_600L, FIVE_PAST_TWO, 3_600L, 0L));
    }

    @Test
    void aPillarThatIsBackIsCurrentAgain() {
        // Given
        take(heard(FIVE_PAST_TWO, FIVE_PAST_TWO, 0, 0));
        clock.now = FIVE_PAST_TWO.plusSeconds(3_600);

        // When
        take(heard(clock.now, clock.now, 0, 0));

        // Then
        assertThat(economy().state()).isEqualTo(PillarSign.State.CURRENT);
    }

    @Test
    void whatIsSentCountsOnceItIsRead() {
        // Given
        take(heard(FIVE_PAST_TWO, FIVE_PAST_TWO, 0, 0));
        clock.now = FIVE_PAST_TWO.plusSeconds(40);
        positions.put(new TopicPartition(TOPIC, 0), 16L);
        take(heard(clock.now, clock.now, 0, 17));
        PillarSign unread = economy();

        // When
        positions.put(new TopicPartition(TOPIC, 0), 17L);
        take();

        // Then
        assertThat(unread.state()).isEqualTo(PillarSign.State.BEHIND);
        assertThat(unread.ageSeconds()).isEqualTo(40);
        assertThat(economy().state()).isEqualTo(PillarSign.State.CURRENT);
        assertThat(economy().ageSeconds()).isZero();
    }

    @Test
    void whoIsAlwaysALittleBehindStillKnowsHowFarItIs() {
        // Given
        for (int beat = 1; beat <= 100; beat++) {
            clock.now = FIVE_PAST_TWO.plusSeconds(5L * beat);
            positions.put(new TopicPartition(TOPIC, 0), 100L * (beat - 1));

            // When
            take(heard(clock.now, clock.now, 0, 100 * beat));
        }

        // Then
        assertThat(economy().ageSeconds()).isEqualTo(5);
    }

    @Test
    void aReaderThatIsFarBehindKeepsFewSignsAndTheLastOfThem() {
        // Given
        for (int beat = 1; beat <= 1_000; beat++) {
            clock.now = FIVE_PAST_TWO.plusSeconds(5L * beat);
            take(heard(clock.now, clock.now, 0, beat));
        }

        // When
        positions.put(new TopicPartition(TOPIC, 0), 1_000L);
        take();

        // Then
        assertThat(economy().ageSeconds()).isZero();
    }

    @Test
    void whileABacklogIsSentThePillarIsHeardAndBehind() {
        // Given
        take(heard(FIVE_PAST_TWO, FIVE_PAST_TWO, 0, 0));

        // When
        clock.now = FIVE_PAST_TWO.plusSeconds(60);
        take(heard(clock.now, FIVE_PAST_TWO, 240_000, 0));

        // Then
        assertThat(economy().state()).isEqualTo(PillarSign.State.BEHIND);
        assertThat(economy().ageSeconds()).isEqualTo(60);
        assertThat(economy().pending()).isEqualTo(240_000);
    }

    @Test
    void aRelayThatHasNotBeenThroughYetTakesBackNothing() {
        // Given
        take(heard(FIVE_PAST_TWO, FIVE_PAST_TWO, 0, 0));

        // When
        clock.now = FIVE_PAST_TWO.plusSeconds(10);
        take(heard(clock.now, null, 7, 0));

        // Then
        assertThat(economy().completeTo()).isEqualTo(FIVE_PAST_TWO);
        assertThat(economy().heardAt()).isEqualTo(clock.now);
    }

    @Test
    void anOlderSignThatComesLateChangesNothing() {
        // Given
        take(heard(FIVE_PAST_TWO, FIVE_PAST_TWO, 0, 0));

        // When
        take(heard(FIVE_PAST_TWO.minusSeconds(50), FIVE_PAST_TWO.minusSeconds(50), 3, 0));

        // Then
        assertThat(economy().heardAt()).isEqualTo(FIVE_PAST_TWO);
        assertThat(economy().completeTo()).isEqualTo(FIVE_PAST_TWO);
    }

    @Test
    void aPillarThatHasNeverSaidAnythingIsNotCalledSilent() {
        assertThat(signs.now()).extracting(PillarSign::state).containsOnly(PillarSign.State.NEVER_HEARD);
    }

    private PillarSign economy() {
        return signs.now().stream()
                .filter(sign -> sign.pillar() == Pillar.ECONOMY)
                .findFirst()
                .orElseThrow();
    }

    private void take(Event... events) {
        signs.take(List.of(events), partition -> positions.getOrDefault(partition, 0L));
    }

    private static Event heard(Instant at, @Nullable Instant completeTo, long pending, long end) {
        return new Event.PillarHeard(
                new Heartbeat(Pillar.ECONOMY, at, completeTo, pending, List.of(new Heartbeat.End(TOPIC, 0, end))),
                at.toEpochMilli(),
                1);
    }
}
