package vn.trucot.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Period;

class YearToDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01, 2024-01",
        "2024-02, 2024-01 2024-02",
        "2024-03, 2024-Q1",
        "2024-05, 2024-Q1 2024-04 2024-05",
        "2024-06, 2024-S1",
        "2024-08, 2024-S1 2024-07 2024-08",
        "2024-09, 2024-P9M",
        "2024-11, 2024-P9M 2024-10 2024-11",
        "2024-12, 2024",
        "2024-Q2, 2024-S1",
        "2024-Q3, 2024-P9M",
        "2024-S2, 2024",
        "2024-P9M, 2024-P9M",
        "2024, 2024",
    })
    void a_year_so_far_is_made_of_as_few_whole_periods_as_there_can_be(String last, String parts) {
        assertThat(YearToDate.of(Period.parse(last)).stream()
                        .map(Period::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @Test
    void its_parts_follow_one_another_without_gap_from_the_first_day_to_the_last() {
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Period.month(2024, month))
                .forEach(last -> {
                    // When
                    var parts = YearToDate.of(last);

                    // Then
                    assertThat(parts.getFirst().firstDay()).isEqualTo("2024-01-01");
                    assertThat(parts.getLast().lastDay()).isEqualTo(last.lastDay());
                    for (int i = 1; i < parts.size(); i++) {
                        assertThat(parts.get(i).firstDay())
                                .isEqualTo(parts.get(i - 1).lastDay().plusDays(1));
                    }
                });
    }
}
