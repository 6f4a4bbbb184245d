package vn.trucot.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.gateway.cube.Cube;
import vn.trucot.gateway.cube.CubeBuilder;

/** What was recorded last, whatever the order in which it is read. */
class RecentChangesTest {

    private static final Instant NOW = Instant.parse("2025-03-02T02:00:00Z");

    private final Cube cube = new Cube();
    private boolean caughtUp = true;
    private final RecentChanges recent =
            new RecentChanges(cube, () -> caughtUp, Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));

    @Test
    void theNewestComesFirstInWhateverOrderTheTopicIsRead() {
        // When
        cube.apply(
                List.of(observed("2024-02", "2025-03-02T01:00:00Z"), observed("2024-01", "2025-03-01T01:00:00Z")), 2);

        // Then
        assertThat(recent.newestFirst())
                .extracting(recorded -> recorded.key().period().toString())
                .containsExactly("2024-02", "2024-01");
    }

    @Test
    void onlyWhatWasRecordedOnTheProvincesDayCountsForToday() {
        // When: in Việt Nam the day begins at 17:00 UTC of the day before
        cube.apply(
                List.of(observed("2024-01", "2025-03-01T16:59:59Z"), observed("2024-02", "2025-03-01T17:00:00Z")), 2);

        // Then
        assertThat(recent.today()).isEqualTo(1);
    }

    @Test
    void aWithdrawalIsTimedOnlyWhenItIsSeenToHappen() {
        // Given
        Event withdrawn = new Event.IndicatorWithdrawn(key("2024-01"), 2, 1);
        cube.apply(List.of(observed("2024-01", "2025-03-01T01:00:00Z")), 1);

        // When
        cube.apply(List.of(withdrawn), 2);
        caughtUp = false;
        cube.apply(List.of(new Event.IndicatorWithdrawn(key("2024-02"), 2, 1)), 3);

        // Then
        assertThat(recent.newestFirst())
                .extracting(RecentChanges.Recorded::at)
                .contains(NOW)
                .hasSize(2);
    }

    @Test
    void noMoreAreKeptThanAreShown() {
        // When
        cube.apply(
                IntStream.range(0, RecentChanges.KEPT + 5)
                        .mapToObj(i -> (Event) new Event.IndicatorObserved(
                                new Observation(
                                        CubeBuilder.key("SOC.TEAM.MEMBERS", "15.132." + i, "2024-01", ""),
                                        Figure.of(BigDecimal.ONE),
                                        1,
                                        new Source(SourceKind.REPORTED, "test"),
                                        Status.APPROVED,
                                        NOW.minusSeconds(i)),
                                1))
                        .toList(),
                1);

        // Then
        assertThat(recent.newestFirst()).hasSize(RecentChanges.KEPT);
        assertThat(recent.newestFirst().getLast().at()).isEqualTo(NOW.minusSeconds(RecentChanges.KEPT - 1));
    }

    private static ObservationKey key(String period) {
        return CubeBuilder.key("SOC.TEAM.MEMBERS", "15.132.04252", period, "");
    }

    private static Event observed(String period, String recordedAt) {
        return new Event.IndicatorObserved(
                new Observation(
                        key(period),
                        Figure.of(BigDecimal.TEN),
                        1,
                        new Source(SourceKind.REPORTED, "test"),
                        Status.APPROVED,
                        Instant.parse(recordedAt)),
                1);
    }
}
