package vn.trucot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Báo Yên Bái  | Báo Yên Bái
                    =1+1         | '=1+1
                    +84          | '+84
                    -2+3         | '-2+3
                    @SUM(1)      | '@SUM(1)
                    '=1          | ''=1
                    'tis         | 'tis
                    a,b          | "a,b"
                    a"b          | "a""b"
                    ="x"         | "'=""x""\"
                    04630        | 04630
                    """)
    void textThatWouldBeAFormulaIsGuardedAndQuotedWhereNeeded(String text, String cell) {
        assertThat(CsvCell.of(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "=1+1", "-5", "'=1", "''@x", "'", "'tis", "\t=1", "\n=1+1", "\rx", "a,b", "=\"x\",\ny"})
    void whatIsReadBackIsWhatWasWritten(String text) {
        // When
        String cell = CsvCell.of(text);

        // Then
        String unquoted =
                cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
        assertThat(CsvCell.unguarded(unquoted)).isEqualTo(text);
        assertThat(unquoted).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
    }
}
