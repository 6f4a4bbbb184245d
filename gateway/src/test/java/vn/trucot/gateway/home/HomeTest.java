package vn.trucot.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.YenBai;

/** Where a visitor begins. */
class HomeTest {

    private final Cube cube = YenBai.cube().build();

    @ParameterizedTest
    @CsvSource({"15, 2025-06-30, 15", "15, 2025-07-01, 15~2025", "15~2025, 2026-11-28, 15~2025", "VN, 2026-11-28, VN"})
    void the_home_is_what_the_configured_unit_went_on_as_by_the_day(
            String configured, LocalDate today, String present) {
        // When
        String found = cube.read(view -> Objects.requireNonNull(new Home(view, today).present(OrgUnitId.of(configured)))
                .id()
                .text());

        // Then
        assertThat(found).isEqualTo(present);
    }

    @Test
    void a_unit_nobody_has_told_of_has_no_present() {
        // When
        boolean unknown =
                cube.read(view -> new Home(view, LocalDate.of(2026, 11, 28)).present(OrgUnitId.of("99")) == null);

        // Then
        assertThat(unknown).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 2024", "2026-11-28, 2025"})
    void the_first_period_is_the_last_year_that_is_closed(LocalDate today, String year) {
        // When
        String found = cube.read(view -> new Home(view, today).lastClosedYear().toString());

        // Then
        assertThat(found).isEqualTo(year);
    }
}
