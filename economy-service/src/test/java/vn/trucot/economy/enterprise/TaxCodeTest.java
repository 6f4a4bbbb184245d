package vn.trucot.economy.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxCodeTest {

    /** Of 010010910: 29 + 17 + 9 x 7 + 5 = 114, which is 4 modulo 11. */
    @ParameterizedTest
    @CsvSource({
        "0100109106, true, 10 - 4",
        "0100109106-001, true, a dependent unit is checked by its first ten digits",
        "0100109107, false, a wrong digit",
        "0100109016, false, two digits changed places",
        "1000000001, true, '31 is 9 modulo 11: 1'",
        "0000000010, false, '3 is 3 modulo 11: 7'",
        "0000000017, true, 10 - 3"
    })
    void theTenthDigitChecksTheNineBeforeIt(String code, boolean checked, String why) {
        assertThat(TaxCode.isChecked(code)).as(why).isEqualTo(checked);
    }

    @Test
    void nineDigitsWhoseCheckWouldBeTenHaveNoTaxCode() {
        // 4 x 7 + 1 x 5 = 33
        assertThat(IntStream.range(0, 10).mapToObj(digit -> "000000410" + digit))
                .noneMatch(TaxCode::isChecked);
    }

    /** A valid tax code for a number below ten millions; the next number whose nine digits have a check digit. */
    static String taxCode(int number) {
        return IntStream.range(0, 100)
                .mapToObj(i -> "%09d%d".formatted(53 * (long) number + i / 10, i % 10))
                .filter(TaxCode::isChecked)
                .findFirst()
                .orElseThrow();
    }
}
