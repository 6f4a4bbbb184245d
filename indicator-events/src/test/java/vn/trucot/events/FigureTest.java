package vn.trucot.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.000, 0",
        "-0.0, 0",
        "0E+99, 0",
        "1, 1",
        "1.0, 1",
        "100, 100",
        "1E+2, 100",
        "1E+17, 100000000000000000",
        "-12.50, -12.5",
        "999999999999999999, 999999999999999999",
        "0.123456789012345678, 0.123456789012345678",
        "1E-18, 0.000000000000000001",
        "1234567890.12345678, 1234567890.12345678",
    })
    void equalNumbersAreOneFigure(BigDecimal written, String plain) {
        // When
        Figure figure = Figure.of(written);

        // Then
        assertThat(figure.numerator().toPlainString()).isEqualTo(plain);
        assertThat(figure).isEqualTo(Figure.of(new BigDecimal(plain)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456789",
                "1E+18",
                "1E-19",
                "0.1234567890123456789",
                "10000000000000000.123",
                "1E+2147483647",
                "9E-2147483647",
                "-1E+400"
            })
    @Timeout(5)
    void numbersThatAreNotExactEverywhereAreRefused(String written) {
        assertThatThrownBy(() -> Figure.of(new BigDecimal(written)))
                .isInstanceOf(InvalidTerm.class)
                .hasMessageContaining("numerator");
        assertThatThrownBy(() -> new Figure(BigDecimal.ONE, new BigDecimal(written)))
                .isInstanceOf(InvalidTerm.class)
                .hasMessageContaining("denominator");
    }

    @Test
    void zeroOfZeroAndNoDenominatorAndNotApplicableDiffer() {
        assertThat(Figure.ratio(0, 0)).isNotEqualTo(Figure.of(0)).isNotEqualTo(Figure.NOT_APPLICABLE);
        assertThat(Figure.of(0).isApplicable()).isTrue();
        assertThat(Figure.NOT_APPLICABLE.isApplicable()).isFalse();
    }

    @Test
    void denominatorNeedsANumerator() {
        assertThatThrownBy(() -> new Figure(null, BigDecimal.TEN))
                .isInstanceOf(InvalidTerm.class)
                .hasMessageContaining("?/10");
    }
}
