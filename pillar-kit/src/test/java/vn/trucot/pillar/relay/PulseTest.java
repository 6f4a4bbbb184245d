package vn.trucot.pillar.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.EventDecoder;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;
import vn.trucot.events.UndecodableEvent;
import vn.trucot.pillar.MovableClock;

class PulseTest {

    private static final Instant START = Instant.parse("2026-11-28T07:05:00Z");
    private static final Heartbeat.End END = new Heartbeat.End("trucot.society.observations.v1", 2, 17);

    private final MovableClock clock = new MovableClock(Clock.fixed(START, ZoneOffset.UTC));
    private final Pulse pulse = new Pulse(Pillar.SOCIETY, clock, Duration.ofSeconds(5));

    @Test
    void whatIsSaidIsASignOfLifeOnItsOwnTopic() throws UndecodableEvent {
        // Given
        pulse.complete(START.minusSeconds(1));

        // When
        Outbox.Message message = pulse.beat(3, 0, List.of(END));

        // Then
        assertThat(message.message().topic()).isEqualTo(Topics.HEARTBEATS);
        assertThat(read(message))
                .isEqualTo(new Event.PillarHeard(
                        new Heartbeat(Pillar.SOCIETY, START, START.minusSeconds(1), 0, List.of(END)),
                        START.toEpochMilli(),
                        3));
    }

    @Test
    void whileABacklogIsSentTheFiguresStayAsOldAsTheyAre() throws UndecodableEvent {
        // Given
        pulse.complete(START);
        clock.moveTo(START.plusSeconds(40));

        // When
        Event.PillarHeard heard = read(pulse.beat(1, 240_000, List.of()));

        // Then
        assertThat(heard.heartbeat().completeTo()).isEqualTo(START);
        assertThat(heard.heartbeat().pending()).isEqualTo(240_000);
    }

    @Test
    void whoHasNotBeenThroughOnceDoesNotSayHowOldFiguresAre() throws UndecodableEvent {
        assertThat(read(pulse.beat(1, 7, List.of())).heartbeat().completeTo()).isNull();
    }

    @Test
    void itIsSaidAtOnceAndThenEveryFewSeconds() {
        // Given
        boolean first = pulse.isDue();
        pulse.beat(1, 0, List.of());

        // When
        clock.moveTo(START.plusMillis(4_999));
        boolean early = pulse.isDue();
        clock.moveTo(START.plusSeconds(5));

        // Then
        assertThat(first).isTrue();
        assertThat(early).isFalse();
        assertThat(pulse.isDue()).isTrue();
    }

    @Test
    void aClockThatIsSetBackSilencesNobody() throws UndecodableEvent {
        // Given
        pulse.complete(START);
        pulse.beat(1, 0, List.of());

        // When
        clock.moveTo(START.minusSeconds(3_600));

        // Then
        assertThat(pulse.isDue()).isTrue();
        assertThat(read(pulse.beat(1, 0, List.of())).heartbeat().completeTo()).isEqualTo(clock.instant());
    }

    private static Event.PillarHeard read(Outbox.Message message) throws UndecodableEvent {
        return (Event.PillarHeard) new EventDecoder()
                .decode(message.message().headers(), message.message().value());
    }
}
