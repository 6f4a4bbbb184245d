package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trucot.pillar.form.FormSample.line;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchReaders;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.SpooledBody;

/** A file that a unit fills in and sends back. */
class FormTemplateTest {

    private final Form form = FormSample.form(FormSample.BY_NETWORK);
    private final FormTemplate begun = new FormTemplate(
            form,
            OrgUnitId.of("15.132.04252"),
            Period.parse("2025-Q1"),
            List.of(line("mobi", "villages=12"), line("vnpt", "villages=4", "covered=3.5")));

    @Test
    void aFileOfAUnitHasTheLinesThatItBeginsWith() {
        assertThat(csv(begun, false)).isEqualToNormalizingNewlines("""
                        orgUnit,period,network,villages,covered,comment
                        15.132.04252,2025-Q1,mobi,12,,
                        15.132.04252,2025-Q1,vnpt,4,3.5,
                        """);
    }

    @Test
    void aFileForAllIsItsHead() {
        // Given
        FormTemplate empty = new FormTemplate(FormSample.form(FormSample.YAML), null, null, List.of());

        // Then
        assertThat(csv(empty, false)).isEqualToNormalizingNewlines("orgUnit,period,villages,covered,comment\n");
        assertThat(csv(empty, true)).startsWith("\uFEFForgUnit");
    }

    @Test
    void whatIsTakenAwayIsReadBackAsItIs() {
        for (BodyForm writtenAs : List.of(BodyForm.CSV, BodyForm.XLSX)) {
            // Given
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (writtenAs == BodyForm.CSV) {
                begun.csv(bytes, true);
            } else {
                begun.xlsx(bytes, "vi");
            }
            List<FormRows.Row> rows = new ArrayList<>();
            BatchFaults faults = new BatchFaults();

            // When
            try (SpooledBody body = SpooledBody.of(new ByteArrayInputStream(bytes.toByteArray()))) {
                new FormRows(BatchReaders.reader(), writtenAs, body).read(List.of(form), faults, rows);
            }

            // Then
            assertThat(faults.listed()).isEmpty();
            assertThat(rows).extracting(FormRows.Row::line).isEqualTo(begun.lines());
        }
    }

    @Test
    void aWorkbookExplainsItsColumnsInTheLanguageAskedFor() throws IOException {
        assertThat(explained("vi"))
                .containsExactly(
                        "cột | ý nghĩa | đơn vị tính | yêu cầu",
                        "Thôn có sóng",
                        "network | Mạng | bắt buộc",
                        "villages | Số thôn | VILLAGE | bắt buộc",
                        "covered | Thôn có sóng | không bắt buộc",
                        "covered <= villages",
                        "villages ± 20 %");
        assertThat(explained("en"))
                .containsExactly(
                        "column | meaning | unit | need",
                        "Villages with a signal",
                        "network | Network | required",
                        "villages | Villages | VILLAGE | required",
                        "covered | Thôn có sóng | may be empty",
                        "covered <= villages",
                        "villages ± 20 %");
    }

    @Test
    void aLongCodeIsCutToWhatASheetCanBeCalled() throws IOException {
        // Given
        String code = "BM-" + "x".repeat(40);
        FormTemplate template =
                new FormTemplate(FormSample.form(FormSample.YAML.replace("BM-01", code)), null, null, List.of());

        // When
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.xlsx(bytes, "en");

        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly(code.substring(0, 31), "Fields");
        }
    }

    /** The rows of the second sheet, the texts of each that are not empty. */
    private List<String> explained(String language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        begun.xlsx(bytes, language);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            Sheet sheet = workbook.getSheets().skip(1).findFirst().orElseThrow();
            return sheet.read().stream().map(FormTemplateTest::texts).toList();
        }
    }

    private static String texts(Row row) {
        return String.join(
                " | ",
                row.stream()
                        .filter(cell -> cell != null && !cell.getText().isEmpty())
                        .map(cell -> cell.getText())
                        .toList());
    }

    private static String csv(FormTemplate template, boolean byteOrderMark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.csv(bytes, byteOrderMark);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
