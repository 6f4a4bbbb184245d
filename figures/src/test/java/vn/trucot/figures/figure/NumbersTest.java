package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in machine words, and in decimals where those would not do: what they are is the same. */
class NumbersTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @ParameterizedTest
    @CsvSource({
        "9223372036854775806,  1,  9223372036854775807,  false",
        "9223372036854775806,  2,  9223372036854775808,  true",
        "-9223372036854775807, -1, -9223372036854775808, false",
        "-9223372036854775807, -2, -9223372036854775809, true",
        "9223372036854775807,  -1, 9223372036854775806,  false",
        "-1,  9223372036854775807, 9223372036854775806,  false",
    })
    void aSumThatLeavesTheMachineWordGoesOnAsDecimal(long first, long second, BigDecimal sum, boolean decimal) {
        // Given
        Numbers above = longs(first, 1);
        Numbers below = longs(1, first);

        // When
        above.add(0, at(3, second, 1), 3);
        below.add(0, at(3, 1, second), 3);

        // Then
        assertThat(above.numerator(0)).isEqualTo(sum);
        assertThat(above.denominator(0)).isEqualTo("2");
        assertThat(above.isExact(0)).isEqualTo(decimal);
        assertThat(below.numerator(0)).isEqualTo("2");
        assertThat(below.denominator(0)).isEqualTo(sum);
        assertThat(below.isExact(0)).isEqualTo(decimal);
    }

    @Test
    void aDecimalStaysOneWhateverIsAdded() {
        // Given
        Numbers decimal = new Numbers(0);
        decimal.set(0, HALF, BigDecimal.TEN);
        Numbers whole = longs(1, 2);

        // When
        decimal.add(0, longs(1, 2), 0);
        whole.add(0, decimal, 0);

        // Then
        assertThat(decimal.numerator(0)).isEqualByComparingTo("1.5");
        assertThat(decimal.denominator(0)).isEqualByComparingTo("12");
        assertThat(whole.numerator(0)).isEqualByComparingTo("2.5");
        assertThat(whole.denominator(0)).isEqualByComparingTo("14");
    }

    @Test
    void manyPeriodsAreAddedAtOnceEachInItsOwnWay() {
        // Given: period 0 is empty, 1 holds words, 2 a decimal, and 3 is not asked for
        Numbers sum = longs(100, 100);
        sum.numerators[1] = 10;
        sum.denominators[1] = 20;
        sum.set(2, HALF, HALF);
        sum.numerators[3] = 7;
        Numbers more = new Numbers(0);
        for (int i = 0; i < 4; i++) {
            more.numerators[i] = 1L + i;
            more.denominators[i] = 5;
        }

        // When
        sum.add(more, 0b0111, 0b0001, BigDecimal.ONE);

        // Then
        assertThat(new BigDecimal[] {sum.numerator(0), sum.numerator(1), sum.numerator(2), sum.numerator(3)})
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("1"), decimal("12"), decimal("3.5"), decimal("7"));
        assertThat(new BigDecimal[] {sum.denominator(0), sum.denominator(1), sum.denominator(2)})
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("5"), decimal("25"), decimal("5.5"));
        assertThat(sum.isExact(1)).isFalse();
    }

    @Test
    void aShareOfNumbersIsExactToo() {
        // Given
        Numbers sum = longs(100, 100);
        sum.numerators[1] = 10;
        sum.denominators[1] = 20;
        Numbers more = longs(3, 5);
        more.numerators[1] = 3;
        more.denominators[1] = 5;

        // When
        sum.add(more, 0b11, 0b01, HALF);

        // Then
        assertThat(sum.numerator(0)).isEqualByComparingTo("1.5");
        assertThat(sum.denominator(0)).isEqualByComparingTo("2.5");
        assertThat(sum.numerator(1)).isEqualByComparingTo("11.5");
        assertThat(sum.denominator(1)).isEqualByComparingTo("22.5");
    }

    @Test
    void numbersOfOtherPlacesAreAddedAsDecimals() {
        // Given: 1.25 of 2.50, in hundredths
        Numbers hundredths = new Numbers(2);
        hundredths.numerators[0] = 125;
        hundredths.denominators[0] = 250;
        Numbers whole = longs(1, 1);

        // When
        whole.add(hundredths, 0b1, 0b0, BigDecimal.ONE);
        Numbers copied = new Numbers(0);
        copied.copy(5, hundredths, 0, BigDecimal.ONE);

        // Then
        assertThat(whole.numerator(0)).isEqualByComparingTo("2.25");
        assertThat(whole.denominator(0)).isEqualByComparingTo("3.5");
        assertThat(copied.numerator(5)).isEqualByComparingTo("1.25");
        assertThat(copied.denominator(5)).isEqualByComparingTo("2.5");
    }

    @Test
    void aCopyOfWordsReplacesADecimal() {
        // Given
        Numbers numbers = new Numbers(0);
        numbers.set(0, HALF, HALF);

        // When
        numbers.copy(0, at(2, 6, 7), 2, new BigDecimal("1.0"));

        // Then
        assertThat(numbers.isExact(0)).isFalse();
        assertThat(numbers.numerator(0)).isEqualTo("6");
        assertThat(numbers.denominator(0)).isEqualTo("7");
    }

    @Test
    void zeroOfZeroIsOverZeroAsWordAndAsDecimal() {
        // Given
        Numbers numbers = longs(4, 5);
        numbers.set(1, BigDecimal.ONE, new BigDecimal("0.00"));
        numbers.set(2, BigDecimal.ONE, BigDecimal.ONE);
        numbers.set(3, BigDecimal.ONE, BigDecimal.ONE);

        // When
        numbers.setZero(3);

        // Then
        assertThat(new boolean[] {
                    numbers.isOverZero(0), numbers.isOverZero(1), numbers.isOverZero(2), numbers.isOverZero(3)
                })
                .containsExactly(false, true, false, true);
        assertThat(numbers.numerator(3)).isEqualTo("0");
        assertThat(numbers.isExact(2)).isTrue();
    }

    @Test
    void whatIsDroppedIsNoDecimalAnyMore() {
        // Given
        Numbers numbers = new Numbers(0);
        numbers.set(0, HALF, HALF);
        numbers.set(1, HALF, HALF);
        numbers.set(2, HALF, HALF);

        // When
        numbers.drop(0b010);
        boolean[] dropped = {numbers.isExact(0), numbers.isExact(1), numbers.isExact(2)};
        numbers.clear();

        // Then
        assertThat(dropped).containsExactly(true, false, true);
        assertThat(numbers.isExact(0)).isFalse();
    }

    private static Numbers longs(long numerator, long denominator) {
        return at(0, numerator, denominator);
    }

    private static Numbers at(int i, long numerator, long denominator) {
        Numbers numbers = new Numbers(0);
        numbers.numerators[i] = numerator;
        numbers.denominators[i] = denominator;
        return numbers;
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
