package vn.trucot.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.figures.figure.Rational;

class PointsTest {

    private static final Rational MAXIMUM = Rational.of(1_000);

    @Test
    void theDifferenceIsThatOfThePointsWhichAreFinerThanTheValues() {
        // Given: values of 0.5123 and 0.4801
        Points now = reached("512.3449");
        Points earlier = reached("480.0751");

        // When
        BigDecimal difference = now.since(earlier);

        // Then
        assertThat(difference).isEqualByComparingTo("32.2698");
    }

    @Test
    void whoSubtractsWhatIsPrintedGetsTheDifference() {
        // Given
        Points now = new Points(Rational.of(2).over(Rational.of(3)), Rational.ONE, MAXIMUM, MAXIMUM);
        Points earlier = new Points(Rational.ONE.over(Rational.of(3)), Rational.ONE, MAXIMUM, MAXIMUM);

        // When
        BigDecimal difference = now.since(earlier);

        // Then: 0.6667 - 0.3333, where the exact one would be printed as 0.3333
        assertThat(difference).isEqualByComparingTo("0.3334");
    }

    @ParameterizedTest
    @CsvSource({"350, true", "349.9999, false", "351, true"})
    void enoughIsScoredFromTheLeastShareOfWhatAppliesOn(BigDecimal scored, boolean enough) {
        // Given: 700 of 1,000 points apply
        Points points = new Points(Rational.ZERO, Rational.of(scored), Rational.of(700), MAXIMUM);

        // When / Then
        assertThat(points.isScoredAtLeast(new BigDecimal("0.5"))).isEqualTo(enough);
    }

    @Test
    void ofNothingThereIsNoValueAndNoShare() {
        // When
        Points nothing = Points.none(MAXIMUM);
        Points withoutMaximum = new Points(Rational.ONE, Rational.ONE, Rational.ONE, Rational.ZERO);

        // Then
        assertThat(nothing.value()).isNull();
        assertThat(nothing.valueOfScored()).isNull();
        assertThat(nothing.share()).isNull();
        assertThat(withoutMaximum.value()).isNull();
        assertThat(withoutMaximum.valueOfScored()).isEqualByComparingTo("1");
    }

    private static Points reached(String points) {
        return new Points(Rational.of(new BigDecimal(points)), MAXIMUM, MAXIMUM, MAXIMUM);
    }
}
