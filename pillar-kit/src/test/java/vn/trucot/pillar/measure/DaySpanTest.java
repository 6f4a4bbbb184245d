package vn.trucot.pillar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-01-01, -, 2024-01-01, -, ",
                "2024-01-01, 2024-05-01, 2024-01-01, 2024-05-01, ",
                "2024-01-01, -, 2024-03-01, -, 2024-01-01..2024-02-29",
                "2024-03-01, -, 2024-01-01, -, 2024-01-01..2024-02-29",
                "2024-01-01, -, 2024-01-01, 2024-05-01, 2024-05-01..",
                "2024-01-01, 2024-05-01, 2024-01-01, -, 2024-05-01..",
                "2024-01-01, 2024-05-01, 2024-01-01, 2024-04-01, 2024-04-01..2024-04-30",
                "2024-01-01, 2024-05-01, 2024-02-01, -, 2024-01-01..2024-01-31 2024-05-01..",
            })
    void tellsTheDaysOfOneValidityAlone(
            LocalDate first, LocalDate end, LocalDate otherFirst, LocalDate otherEnd, String spans) {
        // When
        String found = DaySpan.between(first, end, otherFirst, otherEnd).stream()
                .map(DaySpanTest::text)
                .reduce((a, b) -> a + " " + b)
                .orElse(null);

        // Then
        assertThat(found).isEqualTo(spans);
    }

    @Test
    void holdsBothSpans() {
        // Given
        LocalDate day = LocalDate.of(2024, 5, 1);
        DaySpan span = new DaySpan(day, day.plusDays(3));

        // Then
        assertThat(span.and(new DaySpan(day.minusDays(2), day)))
                .isEqualTo(new DaySpan(day.minusDays(2), day.plusDays(3)));
        assertThat(span.and(new DaySpan(day.plusDays(9), null))).isEqualTo(new DaySpan(day, null));
    }

    private static String text(DaySpan span) {
        return span.first() + ".." + (span.last() == null ? "" : span.last());
    }
}
