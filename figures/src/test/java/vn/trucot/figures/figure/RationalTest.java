package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact numbers, and how they are printed. */
class RationalTest {

    @Test
    void a_third_and_two_thirds_are_one() {
        // Given
        Rational third = number("1").over(number("3"));

        // When
        Rational sum = third.plus(number("2").over(number("3")));

        // Then
        assertThat(sum).isEqualTo(Rational.ONE).hasSameHashCodeAs(Rational.ONE);
        assertThat(sum.minus(third)).isNotEqualTo(Rational.ONE).isGreaterThan(third);
    }

    @Test
    void a_sum_of_equal_divisors_keeps_them() {
        // Given
        Rational third = Rational.of(1).over(Rational.of(3));

        // When
        Rational sum = third.plus(third);

        // Then
        assertThat(sum).hasToString("2/3");
        assertThat(sum.hashCode())
                .isNotEqualTo(third.hashCode())
                .isEqualTo(number("4").over(number("6")).hashCode());
    }

    @Test
    void a_product_is_that_of_dividends_over_that_of_divisors() {
        // Given
        Rational third = Rational.of(1).over(Rational.of(3));

        // When
        Rational product = third.times(Rational.of(6).over(Rational.of(5)));

        // Then
        assertThat(product).isEqualTo(number("0.4")).isEqualTo(third.times(new BigDecimal("1.2")));
    }

    @Test
    void a_divisor_below_zero_gives_its_sign_to_the_dividend() {
        // When
        Rational number = new Rational(new BigDecimal("3"), new BigDecimal("-2"));

        // Then
        assertThat(number).isEqualTo(number("-1.5")).isLessThan(Rational.ZERO);
        assertThat(number.divisor().signum()).isPositive();
    }

    @Test
    void nothing_is_divided_by_zero() {
        // When / Then
        assertThatThrownBy(() -> Rational.ONE.over(number("0.00")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("cannot be divided by 0");
    }

    @ParameterizedTest
    @CsvSource({
        "2,   3,   2, 0.67,    0.67",
        "-2,  3,   2, -0.67,   -0.67",
        "1,   8,   2, 0.13,    0.13",
        "-1,  8,   2, -0.13,   -0.13",
        "1,   2,   3, 0.500,   0.5",
        "1E3, 1,   1, 1000.0,  1000",
        "0,   7,   4, 0.0000,  0",
        "99,  100, 0, 1,       1",
    })
    void it_is_rounded_half_up_with_all_places_or_with_those_it_needs(
            BigDecimal dividend, BigDecimal divisor, int places, String all, String needed) {
        // Given
        Rational number = new Rational(dividend, divisor);

        // When / Then
        assertThat(number.round(places).toPlainString()).isEqualTo(all);
        assertThat(number.at(places).toString()).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "250, 2,  125",
        "1E4, 1,  10000",
        "1,   3,  0.3333333333333333333333333333333333",
        "2,   3,  0.6666666666666666666666666666666667",
        "7.50, 1, 7.5",
        "0.0, 3,  0",
    })
    void in_full_it_has_at_most_34_digits(BigDecimal dividend, BigDecimal divisor, String inFull) {
        // When
        BigDecimal decimal = new Rational(dividend, divisor).toDecimal();

        // Then
        assertThat(decimal.toString()).isEqualTo(inFull);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "0, 0", "0.3, 0.3", "1.00, 1", "1.2, 1"})
    void a_share_is_at_least_nothing_and_at_most_all(String number, String share) {
        // When
        Rational within = number(number).withinUnit();

        // Then
        assertThat(within).isEqualTo(number(share));
        assertThat(within.isZero()).isEqualTo(share.equals("0"));
    }

    private static Rational number(String number) {
        return Rational.of(new BigDecimal(number));
    }
}
