package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is worked out of decimals is what reduced fractions of whole numbers make of it. */
class RationalProperties {

    private static final int STEPS = 12;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_calculates_like_a_fraction_of_whole_numbers(long seed) {
        // Given
        Random random = new Random(seed);
        BigDecimal first = decimal(random);
        Rational actual = Rational.of(first);
        Fraction expected = Fraction.of(first);

        for (int step = 0; step < STEPS; step++) {
            // When
            BigDecimal term = decimal(random);
            Fraction other = Fraction.of(term);
            switch (random.nextInt(4)) {
                case 0 -> {
                    actual = actual.plus(Rational.of(term));
                    expected = expected.plus(other);
                }
                case 1 -> {
                    actual = actual.minus(Rational.of(term));
                    expected = expected.plus(other.times(Fraction.of(BigDecimal.ONE.negate())));
                }
                case 2 -> {
                    actual = random.nextBoolean() ? actual.times(term) : actual.times(Rational.of(term));
                    expected = expected.times(other);
                }
                default -> {
                    if (term.signum() != 0) {
                        actual = actual.over(Rational.of(term));
                        expected = expected.over(other);
                    }
                }
            }

            // Then
            assertThat(actual.round(6)).as("seed %d", seed).isEqualTo(expected.rounded(6));
            assertThat(actual).as("seed %d", seed).isEqualTo(asRational(expected));
            assertThat(actual.compareTo(Rational.of(term))).as("seed %d", seed).isEqualTo(expected.compareTo(other));
            assertThat(actual.hashCode())
                    .as("seed %d", seed)
                    .isEqualTo(asRational(expected).hashCode());
        }
    }

    private static Rational asRational(Fraction fraction) {
        return new Rational(new BigDecimal(fraction.top()), new BigDecimal(fraction.bottom()));
    }

    private static BigDecimal decimal(Random random) {
        return BigDecimal.valueOf(random.nextInt(-2_000, 2_001), random.nextInt(-1, 4));
    }
}
