package vn.trucot.pillar.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.measure.DaySpan;

/** Days of May 2024, written as {@code 3-5 9-}: from the third to the fifth, and from the ninth on. */
class DaysTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -",
                "3-5, -, 3-5",
                "3-5, 7-9, 3-5 7-9",
                "3-5, 6-9, 3-9",
                "3-5, 4-9, 3-9",
                "3-9, 4-5, 3-9",
                "3-5 8-9, 5-8, 3-9",
                "3-, 5-6, 3-",
                "5-6, 3-, 3-",
                "3-5, 9-, 3-5 9-",
                "3-5, 6-, 3-",
                "3-, 9-, 3-"
            })
    void theDaysOfEitherAreSpansApart(@Nullable String one, @Nullable String other, @Nullable String both) {
        assertThat(written(days(one).and(days(other)))).isEqualTo(both == null ? "" : both);
        assertThat(written(days(other).and(days(one)))).isEqualTo(both == null ? "" : both);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "3-5, 3-5, -",
                "3-5, -, 3-5",
                "3-5, 3-9, 6-9",
                "3-5, 4-9, 3-3 6-9",
                "3-5, 7-9, 3-5 7-9",
                "3-5, 6-9, 3-9",
                "3-9, 5-6, 3-4 7-9",
                "3-, 5-, 3-4",
                "3-, 5-6, 3-4 7-",
                "3-, 3-, -"
            })
    void theDaysOfOneAloneAreTheSameFromBothSides(
            @Nullable String one, @Nullable String other, @Nullable String alone) {
        assertThat(written(days(one).without(days(other)))).isEqualTo(alone == null ? "" : alone);
        assertThat(written(days(other).without(days(one)))).isEqualTo(alone == null ? "" : alone);
    }

    @Test
    void aSpanThatEndsBeforeItBeginsHasNoDay() {
        assertThat(days("3-5").and(new DaySpan(may(9), may(8)))).isEqualTo(days("3-5"));
    }

    private static Days days(@Nullable String written) {
        Days days = Days.NONE;
        for (String span : written == null ? List.<String>of() : Arrays.asList(written.split(" "))) {
            String[] edges = span.split("-", -1);
            days = days.and(new DaySpan(
                    may(Integer.parseInt(edges[0])), edges[1].isEmpty() ? null : may(Integer.parseInt(edges[1]))));
        }
        return days;
    }

    private static String written(Days days) {
        return String.join(
                " ",
                days.spans().stream()
                        .map(span -> span.first().getDayOfMonth() + "-"
                                + (span.last() == null ? "" : span.last().getDayOfMonth()))
                        .toList());
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2024, 5, day);
    }
}
