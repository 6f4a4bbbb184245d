package vn.trucot.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01, MONTH, 2024, 1, 2024-01-01, 2024-01-31",
        "2024-02, MONTH, 2024, 2, 2024-02-01, 2024-02-29",
        "2023-02, MONTH, 2023, 2, 2023-02-01, 2023-02-28",
        "2024-12, MONTH, 2024, 12, 2024-12-01, 2024-12-31",
        "2024-Q1, QUARTER, 2024, 1, 2024-01-01, 2024-03-31",
        "2024-Q3, QUARTER, 2024, 3, 2024-07-01, 2024-09-30",
        "2024-Q4, QUARTER, 2024, 4, 2024-10-01, 2024-12-31",
        "2024-S1, HALF_YEAR, 2024, 1, 2024-01-01, 2024-06-30",
        "2024-S2, HALF_YEAR, 2024, 2, 2024-07-01, 2024-12-31",
        "2024-P9M, NINE_MONTHS, 2024, 1, 2024-01-01, 2024-09-30",
        "1945, YEAR, 1945, 1, 1945-01-01, 1945-12-31",
        "2199, YEAR, 2199, 1, 2199-01-01, 2199-12-31",
    })
    void readsItsFormsAndKnowsItsDays(
            String text, Frequency frequency, int year, int position, LocalDate first, LocalDate last) {
        // When
        Period period = Period.parse(text);

        // Then
        assertThat(period).isEqualTo(new Period(frequency, year, position)).hasToString(text);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(Period.of(frequency, first)).isEqualTo(period);
        assertThat(Period.of(frequency, last)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24",
                "202",
                "20245",
                "2024-",
                "2024-1",
                "2024-00",
                "2024-13",
                "2024-20",
                "2024-1a",
                "2024-Q0",
                "2024-Q5",
                "2024-q1",
                "2024Q1",
                "2024-Q",
                "2024-Q12",
                "2024/03",
                "2024-03-01",
                "-024",
                "+024",
                "1944",
                "2200",
                "1944-12",
                "2200-01",
                "\u0662\u0660\u0662\u0664",
                "２０２４",
                " 2024",
                "2024 ",
                "2024-\u0661\u0662",
                "null",
                "2024-W01",
                "2024-S0",
                "2024-S3",
                "2024-s1",
                "2024-S",
                "2024-P6M",
                "2024-P9m",
                "2024-9M",
                "202a-P9M",
                "0000"
            })
    void refusesAnythingElseAndNamesIt(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOfSatisfying(
                        InvalidTerm.class, e -> assertThat(e.value()).isEqualTo(text))
                .hasMessage(
                        "'" + text + "' is no period: write a month 2024-03, a quarter 2024-Q1, a half-year 2024-S1,"
                                + " nine months 2024-P9M or a year 2024");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, true",
        "2024, 2024-Q1, true",
        "2024, 2024-12, true",
        "2024, 2023-12, false",
        "2024, 2025-01, false",
        "2024-Q2, 2024-04, true",
        "2024-Q2, 2024-06, true",
        "2024-Q2, 2024-03, false",
        "2024-Q2, 2024-07, false",
        "2024-Q2, 2023-05, false",
        "2024-Q2, 2024-Q2, true",
        "2024-Q2, 2024-Q1, false",
        "2024-Q1, 2024, false",
        "2024-S1, 2024-Q2, true",
        "2024-S1, 2024-07, false",
        "2024-S2, 2024-Q2, false",
        "2024-P9M, 2024-S1, true",
        "2024-P9M, 2024-S2, false",
        "2024-P9M, 2024-Q3, true",
        "2024-P9M, 2024-Q4, false",
        "2024-P9M, 2024-09, true",
        "2024-P9M, 2024-10, false",
        "2024-P9M, 2024, false",
        "2024, 2024-P9M, true",
        "2024-01, 2024-Q1, false",
        "2024-01, 2024-01, true",
        "2024-01, 2024-02, false",
    })
    void containsThePeriodsWhoseDaysLieInIt(Period outer, Period inner, boolean contained) {
        assertThat(outer.contains(inner)).isEqualTo(contained);
    }

    @Test
    void splitsIntoTheFinerPeriodsInOrder() {
        assertThat(Period.parse("2024-Q4").split(Frequency.MONTH))
                .extracting(Period::toString)
                .containsExactly("2024-10", "2024-11", "2024-12");
        assertThat(Period.year(2024).split(Frequency.QUARTER))
                .extracting(Period::toString)
                .containsExactly("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
        assertThat(Period.year(2024).split(Frequency.MONTH)).hasSize(12);
        assertThat(Period.month(2024, 5).split(Frequency.MONTH)).containsExactly(Period.month(2024, 5));
        assertThat(Period.parse("2024-S2").split(Frequency.QUARTER))
                .extracting(Period::toString)
                .containsExactly("2024-Q3", "2024-Q4");
        assertThat(Period.parse("2024-P9M").split(Frequency.QUARTER))
                .extracting(Period::toString)
                .containsExactly("2024-Q1", "2024-Q2", "2024-Q3");
        assertThat(Period.parse("2024-P9M").split(Frequency.MONTH)).hasSize(9);
        assertThat(Period.parse("2024-P9M").split(Frequency.HALF_YEAR)).isEmpty();
        assertThat(Period.year(2024).split(Frequency.HALF_YEAR)).hasSize(2);
        assertThat(Period.year(2024).split(Frequency.NINE_MONTHS)).isEmpty();
        assertThat(Period.month(2024, 5).split(Frequency.YEAR)).isEmpty();
        assertThat(Period.parse("2024-Q1").split(Frequency.YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12, 2025-01",
        "2024-01, 2024-02",
        "2024-Q4, 2025-Q1",
        "2024-Q1, 2024-Q2",
        "2024-S1, 2024-S2",
        "2024-S2, 2025-S1",
        "2024-P9M, 2025-P9M",
        "2024, 2025",
    })
    void nextAndPreviousCrossTheYear(Period period, Period next) {
        assertThat(period.next()).isEqualTo(next);
        assertThat(next.previous()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, -27, 2021-12",
        "2024-Q1, -5, 2022-Q4",
        "2024-Q1, 7, 2025-Q4",
        "2024, -4, 2020",
        "2024-03, 0, 2024-03"
    })
    void addsPeriods(Period period, int periods, Period sum) {
        assertThat(period.plus(periods)).isEqualTo(sum);
    }

    @Test
    void endsWhereItsYearsEnd() {
        assertThatThrownBy(() -> Period.year(2199).next()).isInstanceOf(InvalidTerm.class);
        assertThatThrownBy(() -> Period.month(1945, 1).previous()).isInstanceOf(InvalidTerm.class);
        assertThatThrownBy(() -> Period.year(1945).yearBefore()).isInstanceOf(InvalidTerm.class);
    }

    @Test
    void yearBeforeKeepsThePlaceInTheYear() {
        assertThat(Period.parse("2024-Q3").yearBefore()).hasToString("2023-Q3");
        assertThat(Period.parse("2024-02").yearBefore()).hasToString("2023-02");
        assertThat(Period.year(2024).yearBefore()).hasToString("2023");
        assertThat(Period.parse("2024-S2").yearBefore()).hasToString("2023-S2");
        assertThat(Period.parse("2024-P9M").yearBefore()).hasToString("2023-P9M");
    }

    @Test
    void sortsByFirstDayTheLongerFirst() {
        // Given
        List<String> sorted = List.of(
                "2023",
                "2023-P9M",
                "2023-S1",
                "2023-Q1",
                "2023-01",
                "2023-02",
                "2023-S2",
                "2023-12",
                "2024",
                "2024-Q1",
                "2024-01",
                "2024-Q2",
                "2024-04");

        // When
        Stream<Period> shuffled =
                sorted.stream().sorted(Comparator.reverseOrder()).map(Period::parse);

        // Then
        assertThat(shuffled.sorted()).extracting(Period::toString).isEqualTo(sorted);
    }
}
