package vn.trucot.gov.officialscore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5     | 5
            5.40  | 5.4
            5,4   | 5.4
            ' 83,87 ' | 83.87
            0,00  | 0
            """)
    void aCommaIsAPoint(String text, String number) {
        assertThat(ScoreNumber.of(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "-1", "1.234,5", "1,234.5", "5,", ",5", "5 4", "1e3", "N/A", "5%", "12345678901", "٥"})
    void whatCanBeReadInTwoWaysOrNotAtAllIsNone(String text) {
        assertThat(ScoreNumber.of(text)).isNull();
    }
}
