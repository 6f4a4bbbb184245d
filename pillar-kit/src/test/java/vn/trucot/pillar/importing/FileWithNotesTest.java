package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.problem.Fault;
import vn.trucot.problem.ProblemCode;
import vn.trucot.reason.Language;
import vn.trucot.reason.Reasons;

/** The same file back, with what is wrong in its cells. */
class FileWithNotesTest {

    private static final Map<String, Class<?>> TYPES = Map.of("code", String.class, "amount", BigDecimal.class);
    private static final String WRONG = "'15.9' is no org unit";

    record Sale(
            String code,
            @Nullable BigDecimal amount,
            @Nullable String note) {}

    private final FileWithNotes files = new FileWithNotes(new Reasons());
    private final BatchReader reader = BatchReaders.reader();

    @Test
    void aWorkbookComesBackWithItsMistakesAsCommentsInTheLanguageOfTheReader() throws IOException {
        // Given
        byte[] sent = workbook();

        // When
        byte[] vietnamese = noted(BodyForm.XLSX, sent, Language.VI, wrong(1, "amount"));
        byte[] english = noted(BodyForm.XLSX, sent, Language.EN, wrong(1, "amount"), wrong(2, null));

        // Then
        assertThat(comments(vietnamese)).isEqualTo(Map.of("B2", "không có đơn vị '15.9'", "C3", "Hỏi lại xã"));
        assertThat(comments(english)).isEqualTo(Map.of("B2", WRONG, "A3", "Whole row: " + WRONG, "C3", "Hỏi lại xã"));
        assertThat(parts(vietnamese).get("xl/worksheets/sheet1.xml"))
                .contains("sqref=\"B2\"", "type=\"expression\"", "legacyDrawing");
        assertThat(parts(vietnamese).get("xl/styles.xml")).contains("FFFFC7CE");
    }

    @Test
    void everyCellAndEveryOtherPartStaysWhatItWas() throws IOException {
        // Given
        byte[] sent = workbook();

        // When
        byte[] noted = noted(BodyForm.XLSX, sent, Language.VI, wrong(1, "amount"));

        // Then
        assertThat(read(BodyForm.XLSX, noted))
                .isEqualTo(read(BodyForm.XLSX, sent))
                .hasSize(2);
        Map<String, String> before = parts(sent);
        Map<String, String> after = parts(noted);
        assertThat(after)
                .containsAllEntriesOf(
                        without(before, "xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"));
        String cells = before.get("xl/worksheets/sheet1.xml");
        assertThat(after.get("xl/worksheets/sheet1.xml"))
                .contains(cells.substring(cells.indexOf("<sheetData>"), cells.indexOf("</sheetData>"))
                        .replaceAll("/>", "></c>"));
    }

    @Test
    void whatIsMendedIsNotMarkedAnyMoreAndWhatPeopleWroteStays() throws IOException {
        // Given
        byte[] first =
                noted(BodyForm.XLSX, workbook(), Language.EN, wrong(1, "amount"), wrong(2, "code"), wrong(2, "note"));

        // When
        byte[] second = noted(BodyForm.XLSX, first, Language.EN, wrong(2, "note"));

        // Then
        assertThat(comments(first))
                .isEqualTo(Map.of("B2", WRONG, "A3", WRONG, "C3", "Hỏi lại xã\n--- Trụ Cột:\n" + WRONG));
        assertThat(comments(second)).isEqualTo(Map.of("C3", "Hỏi lại xã\n--- Trụ Cột:\n" + WRONG));
        assertThat(parts(second).get("xl/worksheets/sheet1.xml"))
                .containsOnlyOnce("<conditionalFormatting")
                .contains("sqref=\"C3\"");
        assertThat(read(BodyForm.XLSX, second)).hasSize(2);
    }

    @Test
    void aCsvFileComesBackAsAWorkbookOfItsRows() throws IOException {
        // Given
        byte[] sent = "code;amount;note\n007;40,5;40,5\n\nb;1\nc;\"x\"y;\n".getBytes(StandardCharsets.UTF_8);

        // When
        byte[] noted = noted(BodyForm.CSV, sent, Language.EN, wrong(0, "note"), wrong(1, "amount"), wrong(2, null));

        // Then
        assertThat(comments(noted)).isEqualTo(Map.of("C1", WRONG, "B2", WRONG, "A3", "Whole row: " + WRONG));
        assertThat(read(BodyForm.XLSX, noted))
                .containsExactly(
                        new Sale("007", new BigDecimal("40.5"), "40,5"),
                        new Sale("b", new BigDecimal("1"), null),
                        new Sale("c", null, null));
    }

    private static Fault wrong(long row, @Nullable String field) {
        return Fault.ofRow(row, field, ProblemCode.ORG_UNIT_UNKNOWN, WRONG);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Excel", "16.0")) {
            Worksheet sheet = workbook.newWorksheet("Trang 1");
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "amount");
            sheet.value(0, 2, "note");
            sheet.value(1, 0, "a & b < c");
            sheet.value(1, 1, 12.5);
            sheet.value(2, 0, "\uD83D\uDE00 Yên Bái");
            sheet.style(2, 0).bold().fillColor("00FF00").set();
            sheet.comment(2, 2, "Hỏi lại xã");
            workbook.newWorksheet("Ghi chú").value(0, 0, "giữ nguyên");
        }
        return bytes.toByteArray();
    }

    private byte[] noted(BodyForm form, byte[] sent, Language language, Fault... mistakes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SpooledBody body = SpooledBody.of(new ByteArrayInputStream(sent))) {
            files.write(form, body, TYPES, List.of(mistakes), language, out);
        }
        return out.toByteArray();
    }

    private List<Sale> read(BodyForm form, byte[] file) {
        BatchFaults faults = new BatchFaults();
        List<Sale> rows = new ArrayList<>();
        reader.each(Sale.class, form, new ByteArrayInputStream(file), 10, faults, (number, id, row) -> rows.add(row));
        assertThat(faults.listed()).isEmpty();
        return rows;
    }

    private static Map<String, String> comments(byte[] file) {
        String part = parts(file).entrySet().stream()
                .filter(each -> each.getKey().startsWith("xl/comments"))
                .findFirst()
                .orElseThrow()
                .getValue();
        Map<String, String> comments = new TreeMap<>();
        Matcher matcher = Pattern.compile("<comment ref=\"(\\w+)\".*?</comment>", Pattern.DOTALL)
                .matcher(part);
        while (matcher.find()) {
            comments.put(
                    matcher.group(1), matcher.group().replaceAll("<[^>]*>", "").replace("&apos;", "'"));
        }
        return comments;
    }

    private static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new TreeMap<>();
        RawWorkbook.parts(file).forEach((name, part) -> parts.put(name, new String(part, StandardCharsets.UTF_8)));
        return parts;
    }

    private static Map<String, String> without(Map<String, String> parts, String... names) {
        Map<String, String> others = new TreeMap<>(parts);
        List.of(names).forEach(others::remove);
        others.keySet().removeIf(name -> name.contains("comments") || name.contains("vml"));
        return others;
    }
}
