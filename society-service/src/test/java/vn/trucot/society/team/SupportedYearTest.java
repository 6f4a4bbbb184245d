package vn.trucot.society.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the support of teams is configured. */
class SupportedYearTest {

    @Test
    void aYearSaysItsMonthsAndTheAmountForEach() {
        assertThat(SupportedYear.parse(" 2023=7x500000")).isEqualTo(new SupportedYear(2023, 7, 500_000));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, write year=months x amount",
        "2023=x500000, write year=months x amount",
        "2023=7x-5, write year=months x amount",
        "2023=0x500000, 0 months of 2023",
        "2023=13x500000, 13 months of 2023"
    })
    void whatIsNoYearIsRefusedWithItsKeyAndReason(String text, String reason) {
        assertThatThrownBy(() -> SupportedYear.parse(text))
                .hasMessageContaining("trucot.team-support")
                .hasMessageContaining(reason);
    }

    @Test
    void withoutAnAmountNothingIsCounted() {
        // When
        TeamSupport none = new TeamSupport(Optional.empty());
        TeamSupport some = new TeamSupport(Optional.of(List.of("2023=7x500000", "2024=12x600000")));

        // Then
        assertThat(none.counted()).isEmpty();
        assertThat(none.countedOf("community-teams")).isEmpty();
        assertThat(some.countedOf("community-teams")).hasSize(1);
        assertThat(some.countedOf("culture-houses")).isEmpty();
        assertThat(some.counted().getFirst().sql())
                .contains("when '2023' then least(m.months, 7) * 500000 when '2024' then least(m.months, 12) * 600000");
    }
}
