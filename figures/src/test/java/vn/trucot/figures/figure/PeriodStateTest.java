package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Period;

/** How far the first quarter of 2024 is, day by day. */
class PeriodStateTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 15, NOT_BEGUN, false",
        "2024-01-01, 15, RUNNING,   false",
        "2024-03-31, 15, RUNNING,   false",
        "2024-04-01, 15, ENDED,     true",
        "2024-04-15, 15, ENDED,     true",
        "2024-04-16, 15, CLOSED,    true",
        "2024-04-01, 0,  CLOSED,    true",
        "2030-01-01,   , ENDED,     true",
    })
    void aPeriodRunsEndsAndIsClosedSomeDaysLater(LocalDate today, Integer after, PeriodState state, boolean over) {
        // When
        PeriodState found = PeriodState.of(Period.parse("2024-Q1"), today, after);

        // Then
        assertThat(found).isEqualTo(state);
        assertThat(found.isOver()).isEqualTo(over);
    }
}
