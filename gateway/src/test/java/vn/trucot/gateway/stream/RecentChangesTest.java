package vn.trucot.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;

/** What was recorded last, whatever the order in which it is read. */
class RecentChangesTest {

    private static final Instant NOW = Instant.parse("2025-03-02T02:00:00Z");

    private final Cube cube = new Cube();
    private boolean caughtUp = true;
    private final RecentChanges recent =
            new RecentChanges(cube, () -> caughtUp, Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")), List.of());

    @Test
    void theNewestComesFirstInWhateverOrderTheTopicIsRead() {
        // When
        cube.apply(
                List.of(observed("2024-02", "2025-03-02T01:00:00Z"), observed("2024-01", "2025-03-01T01:00:00Z")), 2);

        // Then
        assertThat(recent.newestFirst())
                .extracting(group -> group.first().getFirst().key().period().toString())
                .containsExactly("2024-02", "2024-01");
    }

    @Test
    void whatOneTransactionRecordedOfAUnitStandsTogetherWithTheLatestPeriodsFirst() {
        // Given
        List<Event> together = new ArrayList<>(IntStream.rangeClosed(1, ChangeGroup.SHOWN + 3)
                .mapToObj(month ->
                        observed(YearMonth.of(2023, 1).plusMonths(month).toString(), "2025-03-02T01:00:00Z"))
                .toList());
        Collections.shuffle(together, new Random(7));

        // When
        cube.apply(together, together.size());

        // Then
        assertThat(recent.newestFirst()).singleElement().satisfies(group -> {
            assertThat(group.count()).isEqualTo(ChangeGroup.SHOWN + 3);
            assertThat(group.first())
                    .hasSize(ChangeGroup.SHOWN)
                    .extracting(recorded -> recorded.key().period().toString())
                    .startsWith("2024-12", "2024-11")
                    .endsWith("2023-05");
        });
    }

    @Test
    void onlyWhatWasRecordedOnTheProvincesDayCountsForToday() {
        // When: in Việt Nam the day begins at 17:00 UTC of the day before
        cube.apply(
                List.of(observed("2024-01", "2025-03-01T16:59:59Z"), observed("2024-02", "2025-03-01T17:00:00Z")), 2);

        // Then
        assertThat(recent.today(_ -> true)).isEqualTo(1);
    }

    @Test
    void todaysCountIsThatOfTheUnitsAskedFor() {
        // When
        cube.apply(List.of(observed(unit(1), NOW), observed(unit(2), NOW), observed(unit(3), NOW.minusSeconds(1))), 3);

        // Then
        assertThat(recent.today(_ -> true)).isEqualTo(3);
        assertThat(recent.today(of -> of.text().equals(unit(1)))).isEqualTo(1);
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
                .extracting(ChangeGroup::at)
                .contains(NOW)
                .hasSize(2);
    }

    @Test
    void aChangeTellsWhatWasInForceBeforeIt() {
        // Given
        cube.apply(List.of(stated("10", 1)), 1);

        // When
        cube.apply(List.of(stated("11", 2), stated("12", 3)), 2);
        cube.apply(List.of(new Event.IndicatorWithdrawn(key("2024-01"), 4, 1)), 3);

        // Then
        assertThat(recent.newestFirst().stream().flatMap(group -> group.first().stream()))
                .extracting(Recorded::figure, Recorded::before)
                .containsExactlyInAnyOrder(
                        tuple(figure("10"), null),
                        tuple(figure("11"), figure("10")),
                        tuple(figure("12"), figure("11")),
                        tuple(null, figure("12")));
    }

    @Test
    void whatIsReadBeforeAnybodySeesItTellsNothingOfBefore() {
        // Given
        cube.load(List.of(stated("10", 1)), 1);

        // When
        cube.load(List.of(stated("11", 2)), 2);
        cube.apply(List.of(stated("12", 3)), 3);
        cube.apply(List.of(stated("13", 4)), 4);

        // Then
        assertThat(recent.newestFirst().stream().flatMap(group -> group.first().stream()))
                .extracting(Recorded::figure, Recorded::before)
                .containsExactlyInAnyOrder(
                        tuple(figure("10"), null),
                        tuple(figure("11"), null),
                        tuple(figure("12"), null),
                        tuple(figure("13"), figure("12")));
    }

    @Test
    void noMoreAreKeptThanThereIsRoomFor() {
        // When
        cube.apply(
                IntStream.range(0, RecentChanges.KEPT + 5)
                        .mapToObj(i -> observed(unit(i), NOW.minusSeconds(i)))
                        .toList(),
                1);

        // Then
        assertThat(recent.newestFirst()).hasSize(RecentChanges.KEPT);
        assertThat(recent.newestFirst().getLast().at()).isEqualTo(NOW.minusSeconds(RecentChanges.KEPT - 1));
    }

    @Test
    void anImportOfAllUnitsLeavesRoomForWhatWasBeforeIt() {
        // Given
        cube.apply(List.of(observed("2024-01", "2025-03-01T01:00:00Z")), 1);

        // When
        cube.apply(
                IntStream.range(0, 2 * RecentChanges.KEPT)
                        .mapToObj(i -> observed(unit(i), NOW))
                        .toList(),
                2);

        // Then
        assertThat(recent.newestFirst()).hasSize(RecentChanges.OF_ONE_MOMENT + 1);
        assertThat(recent.newestFirst().getFirst().orgUnit()).hasToString(unit(0));
        assertThat(recent.newestFirst().getLast().at()).isEqualTo(Instant.parse("2025-03-01T01:00:00Z"));
    }

    private static String unit(int number) {
        return String.format(Locale.ROOT, "15.132.%05d", number);
    }

    private static ObservationKey key(String period) {
        return CubeBuilder.key("SOC.TEAM.MEMBERS", "15.132.04252", period, "");
    }

    private static Event observed(String period, String recordedAt) {
        return observed(key(period), Instant.parse(recordedAt));
    }

    private static Event observed(String unit, Instant recordedAt) {
        return observed(CubeBuilder.key("SOC.TEAM.MEMBERS", unit, "2024-01", ""), recordedAt);
    }

    private static Figure figure(String number) {
        return Figure.of(new BigDecimal(number));
    }

    private static Event stated(String number, int revision) {
        return observed(key("2024-01"), figure(number), revision, NOW.minusSeconds(100 - revision));
    }

    private static Event observed(ObservationKey key, Instant recordedAt) {
        return observed(key, figure("10"), 1, recordedAt);
    }

    private static Event observed(ObservationKey key, Figure figure, int revision, Instant recordedAt) {
        return new Event.IndicatorObserved(
                new Observation(
                        key, figure, revision, new Source(SourceKind.REPORTED, "test"), Status.APPROVED, recordedAt),
                1);
    }
}
