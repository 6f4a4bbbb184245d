package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.PeriodCode;

/** Asked periods, as they are written and as they are laid out in windows. */
class PeriodsTest {

    @Test
    void periodsLieInWindowsOfTheirFrequencyWhateverTheirOrder() {
        // Given
        List<Period> asked =
                List.of(Period.parse("2024-03"), Period.year(2024), Period.parse("2023-12"), Period.parse("2024-03"));

        // When
        Periods periods = new Periods(asked);

        // Then
        assertThat(periods.periods()).isEqualTo(asked);
        assertThat(periods.spans())
                .extracting(span -> span.window().size(), Periods.Span::mask)
                .containsExactly(tuple(4, 0b1001L), tuple(1, 0b1L));
        assertThat(IntStream.range(0, 4).map(periods::bit)).containsExactly(3, 0, 0, 3);
        assertThat(IntStream.range(0, 4).mapToObj(periods::span))
                .containsExactly(
                        periods.spans().getFirst(),
                        periods.spans().getLast(),
                        periods.spans().getFirst(),
                        periods.spans().getFirst());
    }

    @Test
    void aWindowHoldsSixtyFourPeriodsAndTheNextBeginsANewOne() {
        // Given: 2019-01 to 2024-04 are 64 months
        List<Period> asked = PeriodList.parse("2019-01..2024-05");

        // When
        Periods periods = new Periods(asked.reversed());

        // Then
        assertThat(periods.spans()).hasSize(2);
        assertThat(periods.spans().getFirst().mask())
                .isEqualTo(-1L)
                .isEqualTo(periods.spans().getFirst().window().all());
        assertThat(periods.spans().getLast().mask())
                .isEqualTo(1L)
                .isEqualTo(periods.spans().getLast().window().all());
        for (int i = 0; i < asked.size(); i++) {
            assertThat(periods.span(i).window().base() + periods.bit(i))
                    .isEqualTo(PeriodCode.of(asked.reversed().get(i)));
        }
    }

    @Test
    void aListMayHaveAThousandPeriods() {
        // When
        List<Period> periods = PeriodList.parse("2000-01..2083-04");

        // Then
        assertThat(periods).hasSize(PeriodList.LONGEST).endsWith(Period.parse("2083-04"));
    }

    @Test
    void aListNamesEachPeriodOnceInTheOrderWritten() {
        // When
        List<Period> periods = PeriodList.parse("2024,2023-11..2024-01,2024,2023-12..2023-12");

        // Then
        assertThat(periods)
                .containsExactly(
                        Period.year(2024), Period.parse("2023-11"), Period.parse("2023-12"), Period.parse("2024-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01..2083-05", "2024-02..2024-01", "2024-01..2024", "..2024", "2024,,2025"})
    void aListThatIsTooLongOrRunsBackwardsIsRefused(String text) {
        // When / Then
        assertThatThrownBy(() -> PeriodList.parse(text)).isInstanceOf(InvalidTerm.class);
    }

    @Test
    void aWindowTellsWhichOfItsPeriodsBeginAndEndWhen() {
        // Given: January to April
        Window window = new Window(PeriodCode.of(Period.parse("2024-01")), 4);
        long march = window.firstDay(2);

        // Then
        assertThat(window.beginningFrom(march)).isEqualTo(0b1100);
        assertThat(window.beginningFrom(march + 1)).isEqualTo(0b1000);
        assertThat(window.beginningFrom(window.firstDay(3))).isEqualTo(0b1000);
        assertThat(window.beginningFrom(window.firstDay(3) + 1)).isZero();
        assertThat(window.endedBefore(march)).isEqualTo(0b0011);
        assertThat(window.endedBefore(march - 1)).isEqualTo(0b0001);
        assertThat(window.endedBefore(window.firstDay(1))).isEqualTo(0b0001);
        assertThat(window.endedBefore(window.firstDay(1) - 1)).isZero();
        assertThat(window.lastDay(1)).isEqualTo(march - 1);
    }
}
