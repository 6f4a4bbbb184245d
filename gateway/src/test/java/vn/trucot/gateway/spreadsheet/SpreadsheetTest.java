package vn.trucot.gateway.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A sheet that spreadsheet programs open. */
class SpreadsheetTest {

    private final Spreadsheet sheet = new Spreadsheet("series", "value", "name", "demo");

    @Test
    void numbersStayNumbersAndTextIsNoFormula() throws IOException {
        // Given
        sheet.row(new BigDecimal("12.50"), "=1+1", true);

        // When
        Row row = rows().getLast();

        // Then
        assertThat(row.getCellAsNumber(0))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("12.50"));
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).getFormula()).isNull();
        assertThat(row.getCellAsString(1)).contains("=1+1");
        assertThat(row.getCellAsBoolean(2)).contains(true);
    }

    @Test
    void codesAndNumbersOfMoreDigitsThanASpreadsheetKeepsAreWholeAsText() throws IOException {
        // Given
        sheet.row(new BigDecimal("123456789012345678"), "04630", false);
        sheet.row(new BigDecimal("123456789012345"), "15~2025", false);
        sheet.row(new BigDecimal("0.0000001"), "-5", false);

        // When
        List<Row> rows = rows();

        // Then
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("123456789012345678");
        assertThat(rows.get(1).getCellText(1)).isEqualTo("04630");
        assertThat(rows.get(2).getCellAsNumber(0)).hasValue(new BigDecimal("123456789012345"));
        assertThat(rows.get(3).getCellAsNumber(0))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("0.0000001"));
        assertThat(rows.get(3).getCell(1).getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void whatIsUnknownIsAnEmptyCell() throws IOException {
        // Given
        sheet.row(null, "Xã Âu Lâu & <Tuy Lộc>", false);

        // When
        Row row = rows().getLast();

        // Then
        assertThat(row.hasCell(0) && row.getCell(0) != null).isFalse();
        assertThat(row.getCellAsString(1)).contains("Xã Âu Lâu & <Tuy Lộc>");
    }

    @Test
    void rowsThatWereWrittenAheadAreAllThere() throws IOException {
        // Given
        for (int i = 1; i <= 2_500; i++) {
            sheet.row(i, "xã " + i, false);
        }

        // When
        List<Row> rows = rows();

        // Then
        assertThat(rows).hasSize(2_501);
        assertThat(rows.get(1_000).getCellText(1)).isEqualTo("xã 1000");
        assertThat(rows.get(1_001).getCellText(1)).isEqualTo("xã 1001");
    }

    private List<Row> rows() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet.finish()))) {
            return workbook.getFirstSheet().read();
        }
    }
}
