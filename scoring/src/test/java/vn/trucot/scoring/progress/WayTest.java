package vn.trucot.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayTest {

    @ParameterizedTest
    @CsvSource({
        // (55 - 40) / (100 - 40)
        "40, 100, 55,   15,   0.2500",
        "40, 100, 40,   0,    0.0000",
        "40, 100, 31,   -9,   -0.1500",
        "40, 100, 106,  66,   1.1000",
        // a rank that falls: (24 - 30) / (10 - 30)
        "30, 10,  24,   -6,   0.3000",
        "0,  3,   0.2,  0.2,  0.0667",
        "50, 50,  55,   5,",
    })
    void the_way_is_counted_from_where_it_began(
            BigDecimal baseline, BigDecimal goal, BigDecimal value, BigDecimal change, BigDecimal gone) {
        // When
        Way way = new Way(baseline, goal, value);

        // Then
        assertThat(way.change()).isEqualByComparingTo(change);
        assertThat(way.gone()).isEqualTo(gone);
    }
}
