package vn.trucot.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A sheet that spreadsheet programs open. */
class XlsxFileTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Table sheet = XlsxFile.of(bytes, "series", "value", "name", "demo");

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
        sheet.row(1_234_567_890_123_456L, "", false);
        sheet.row(1_000_000_000_000_000L, "", false);

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
        assertThat(rows.get(4).getCellText(0)).isEqualTo("1234567890123456");
        assertThat(rows.get(4).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(5).getCellAsNumber(0))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("1e15"));
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

    @Test
    void sheetsOfOneFileFollowEachOther() throws IOException {
        // Given
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XlsxFile sheets = new XlsxFile(file)) {
            sheets.sheet("xã", "id").row("15.132");
            sheets.sheet("thôn", "id").row("15.132.1");
        }

        // When
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            // Then
            assertThat(workbook.findSheet("xã").orElseThrow().read().getLast().getCellText(0))
                    .isEqualTo("15.132");
            assertThat(workbook.findSheet("thôn").orElseThrow().read().getLast().getCellText(0))
                    .isEqualTo("15.132.1");
        }
    }

    private List<Row> rows() throws IOException {
        sheet.close();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }
}
