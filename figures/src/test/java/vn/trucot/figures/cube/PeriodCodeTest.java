package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;

class PeriodCodeTest {

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void everyPeriodHasACodeOfItsOwnInItsOrder(Frequency frequency) {
        // Given
        Period period = new Period(frequency, 1945, 1);

        // When / Then
        for (int code = PeriodCode.of(period); period.year() < 2199; code++, period = period.next()) {
            assertThat(PeriodCode.of(period)).isEqualTo(code).isLessThan(1 << PeriodCode.BITS);
            assertThat(PeriodCode.period(code)).isEqualTo(period);
            assertThat(PeriodCode.frequency(code)).isEqualTo(frequency);
            assertThat(PeriodCode.firstDay(code)).isEqualTo(period.firstDay().toEpochDay());
            assertThat(PeriodCode.lastDay(code)).isEqualTo(period.lastDay().toEpochDay());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024,    QUARTER, 2024-Q1",
        "2024,    MONTH,   2024-01",
        "2024-Q3, MONTH,   2024-07",
        "2024-Q3, QUARTER, 2024-Q3",
        "2024-S2,  QUARTER, 2024-Q3",
        "2024-S2,  MONTH,   2024-07",
        "2024-P9M, QUARTER, 2024-Q1",
        "2024-P9M, MONTH,   2024-01",
    })
    void theFirstShorterPeriodInsideBeginsWithIt(String period, Frequency finer, String first) {
        // When
        int code = PeriodCode.firstInside(PeriodCode.of(Period.parse(period)), finer);

        // Then
        assertThat(PeriodCode.period(code)).isEqualTo(Period.parse(first));
    }

    @Test
    void periodsOfDifferentLengthsDoNotMeet() {
        // When
        int lastMonth = PeriodCode.of(Period.parse("2199-12"));
        int lastQuarter = PeriodCode.of(Period.parse("2199-Q4"));

        // Then
        assertThat(lastMonth).isLessThan(PeriodCode.of(Period.parse("1945-Q1")));
        assertThat(lastQuarter).isLessThan(PeriodCode.of(Period.parse("1945-S1")));
        assertThat(PeriodCode.of(Period.parse("2199-S2"))).isLessThan(PeriodCode.of(Period.parse("1945-P9M")));
        assertThat(PeriodCode.of(Period.parse("2199-P9M"))).isLessThan(PeriodCode.of(Period.year(1945)));
    }
}
