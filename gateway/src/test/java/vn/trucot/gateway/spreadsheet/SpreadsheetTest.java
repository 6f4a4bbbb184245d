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
