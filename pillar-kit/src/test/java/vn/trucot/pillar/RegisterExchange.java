package vn.trucot.pillar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assumptions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** How records of any register go out as files and come in again. */
public abstract class RegisterExchange extends RegisterEvidence {

    @Test
    void whatIsReadCanBeSentBackAsCsv() {
        // Given
        csv("", List.of(record(1), record(2))).statusCode(200).body("created", equalTo(2));
        List<Map<String, Object>> ids = new ArrayList<>();
        for (int number : List.of(1, 2)) {
            UUID id = UUID.randomUUID();
            put(id, record(number + 10), null).statusCode(201);
            ids.add(with(withoutLists(record(number + 10)), "id", id));
        }

        // When
        ValidatableResponse again = csv("", ids);

        // Then
        again.statusCode(200).body("received", equalTo(2)).body("created", equalTo(0));
        csv("", List.of(record(1), record(2))).body("unchanged", equalTo(2));
    }

    @Test
    void aListIsAFileThatChangesNothingWhenItIsSentBack() {
        // Given
        List<UUID> ids = storedWithLists(3);
        ValidatableResponse file = given().accept(Table.CSV).get(list()).then();
        file.statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .header("Content-Disposition", containsString("attachment; filename=\""));
        String text = file.extract().asString();

        // When
        ValidatableResponse again = given().contentType("text/csv; charset=UTF-8")
                .body(text)
                .post(records() + "/batch")
                .then();

        // Then
        assertThat(text)
                .startsWith("id,")
                .contains(ids.getFirst().toString(), ids.getLast().toString());
        again.statusCode(200)
                .body("rejected", equalTo(0))
                .body("created", equalTo(0))
                .body("updated", equalTo(0));
        assertThat(again.extract().jsonPath().getLong("unchanged")).isGreaterThanOrEqualTo(3);
        given().get(list() + separator() + "format=csv&bom=true")
                .then()
                .statusCode(200)
                .body(equalTo("\uFEFF" + text));
        given().get(list() + separator() + "format=pdf").then().statusCode(400);
        given().accept("application/pdf").get(list()).then().statusCode(406);
        given().accept("*/*").get(list()).then().contentType("application/json");
    }

    @Test
    void aWorkbookOfAListChangesNothingWhenItIsSentBack() throws IOException {
        // Given
        UUID id = storedWithLists(3).getFirst();
        byte[] workbook = workbookOf(list());

        // When
        ValidatableResponse again = xlsx("", workbook);

        // Then
        again.statusCode(200)
                .body("rejected", equalTo(0))
                .body("created", equalTo(0))
                .body("updated", equalTo(0));
        assertThat(again.extract().jsonPath().getLong("unchanged")).isGreaterThanOrEqualTo(3);
        try (ReadableWorkbook sheets = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(sheets.findSheet("DEMO")).isEmpty();
            full(1).forEach((field, value) -> {
                if (value instanceof Collection<?> list && !list.isEmpty()) {
                    assertThat(texts(sheets, field))
                            .filteredOn(row -> row.getFirst().equals(id.toString()))
                            .hasSize(list.size());
                }
            });
        }
        put(id, with(full(1), "demo", true), null).statusCode(200);
        try (ReadableWorkbook sheets = new ReadableWorkbook(new ByteArrayInputStream(workbookOf(list())))) {
            assertThat(texts(sheets, "DEMO").toString()).contains("DEMO", "1/");
        }
    }

    @Test
    void aWorkbookTellsWhatASpreadsheetMakesOfValues() throws IOException {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, Object> record = withoutLists(record(1));
        List<String> columns = List.copyOf(record.keySet());
        try (Workbook workbook = new Workbook(bytes, "Excel", "16.0")) {
            Worksheet sheet = workbook.newWorksheet("Trang tính1");
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                Object value = record.get(columns.get(column));
                String text = String.valueOf(value);
                if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                    sheet.value(3, column, LocalDate.parse(text));
                } else if (value instanceof Boolean truth) {
                    sheet.value(3, column, truth);
                } else {
                    sheet.value(3, column, Normalizer.normalize(text, Normalizer.Form.NFD) + " ");
                }
            }
            sheet.value(5, 0, " ");
        }

        // When
        ValidatableResponse answer = xlsx("", bytes.toByteArray());

        // Then
        answer.statusCode(200).body("received", equalTo(1)).body("created", equalTo(1));
        batch(List.of(record(1))).body("unchanged", equalTo(1));
    }

    @Test
    void aMistakeInAWorkbookIsToldAsInAFile() throws IOException {
        bad().forEach((field, record) -> {
            // Given
            List<Map<String, Object>> rows = List.of(record(1), record);

            // When
            if (!(record.get(field) instanceof Collection)) {
                ValidatableResponse answer = xlsx("", workbook(rows));

                // Then
                answer.statusCode(422)
                        .body("rejected", equalTo(1))
                        .body("errors[0].row", equalTo(2))
                        .body("errors[0].field", containsString(field));
            }
        });
        xlsx("", new byte[0]).statusCode(400).body("code", equalTo("BODY_MALFORMED"));
        xlsx("", "id,name\n".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        xlsx("", workbook(List.of(with(withoutLists(record(1)), "colour", "red"))))
                .statusCode(400)
                .body("code", equalTo("ROW_MALFORMED"))
                .body("errors[0].field", equalTo("colour"));
    }

    @Test
    void aListOfARecordIsChangedOnItsOwnSheet() throws IOException {
        // Given
        UUID id = storedWithLists(1).getFirst();
        Map<String, Object> full = full(1);
        Map<String, Object> row = with(withoutLists(full), "id", id);
        String list = full.keySet().stream()
                .filter(field -> full.get(field) instanceof Collection<?> entries && !entries.isEmpty())
                .findFirst()
                .orElse(null);
        Assumptions.assumeThat(list).as("a kind with lists").isNotNull();

        // When
        ValidatableResponse answer =
                xlsx("", workbook(List.of(row), list, List.of(with(first(full.get(list)), "id", null))));

        // Then
        answer.statusCode(200).body("updated", equalTo(1));
        assertThat(given().get(address(id)).jsonPath().getList(list)).isEmpty();
        Map<String, Object> stranger = new LinkedHashMap<>(first(full.get(list)));
        stranger.put("id", UUID.randomUUID());
        xlsx("", workbook(List.of(row), list, List.of(stranger)))
                .statusCode(400)
                .body("code", equalTo("ROW_MALFORMED"))
                .body("detail", containsString("sheet '" + list + "'"));
        Map<String, Object> wrong = with(stranger, "id", id);
        wrong.replaceAll((field, value) -> field.equals("id") ? value : "?");
        xlsx("", workbook(List.of(row), list, List.of(wrong)))
                .statusCode(422)
                .body("errors[0].field", containsString(list))
                .body("errors[0].reason", containsString("sheet '" + list + "', row 1: "));
    }

    @Test
    void aTemplateIsAFileToFillInThatSaysWhatEachFieldIs() throws IOException {
        // When
        String csv = given().accept(Table.CSV)
                .get(records() + "/template")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        byte[] vietnamese = workbookOf(records() + "/template");
        byte[] english = given().header("Accept-Language", "en-GB,vi;q=0.5")
                .get(records() + "/template?format=xlsx")
                .asByteArray();

        // Then
        Set<String> fields = withoutLists(record(1)).keySet();
        assertThat(List.of(csv.strip().split(",")))
                .startsWith("id")
                .containsAll(fields)
                .doesNotContain("version");
        csvText(csv).statusCode(200).body("received", equalTo(0));
        xlsx("", vietnamese).statusCode(200).body("received", equalTo(0));
        for (String field : fields) {
            assertThat(explained(vietnamese, "Giải thích", field)).isNotEqualTo(field);
            assertThat(explained(english, "Fields", field))
                    .isNotEqualTo(field)
                    .isNotEqualTo(explained(vietnamese, "Giải thích", field));
        }
        assertThat(part(vietnamese, "xl/worksheets/sheet1.xml")).contains("TRUE,FALSE");
    }

    @Test
    void aFileLeavesAsItIsWhatItHasNoColumnFor() {
        // Given
        UUID id = storedWithLists(1).getFirst();
        Map<String, Object> before = given().get(address(id)).jsonPath().getMap("$");
        Map<String, Object> row = with(withoutLists(before), "demo", true);
        row.remove("version");

        // When
        csv("", List.of(row)).statusCode(200).body("updated", equalTo(1));

        // Then
        Map<String, Object> expected = with(before, "demo", true);
        expected.remove("version");
        mustHold(id, expected);
    }

    @Test
    void aRowOfAnEarlierVersionIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, changed(record(1)), null).statusCode(201);
        Map<String, Object> old = with(with(withoutLists(changed(record(1))), "id", id), "version", 0);
        put(id, record(1), null).statusCode(200);

        // When
        ValidatableResponse late = csv("", List.of(old));

        // Then
        late.statusCode(422)
                .body("errors[0].row", equalTo(1))
                .body("errors[0].field", equalTo("version"))
                .body("errors[0].code", equalTo("VERSION_CONFLICT"));
        csv("", List.of(with(old, "version", 1))).statusCode(200).body("updated", equalTo(1));
        csv("", List.of(with(with(withoutLists(record(2)), "id", UUID.randomUUID()), "version", 0)))
                .statusCode(422);
        batch(List.of(with(with(record(1), "id", id), "version", 0))).statusCode(422);
    }

    @Test
    void noNameBecomesAFormula() {
        // Given
        String formula = "=HYPERLINK(1)" + UUID.randomUUID();
        UUID id = UUID.randomUUID();
        put(id, with(record(1), "name", formula), null).statusCode(201);

        // When
        String text = given().accept(Table.CSV).get(list()).asString();

        // Then
        assertThat(text).contains("'" + formula).doesNotContain("," + formula);
        csvText(text).statusCode(200).body("updated", equalTo(0));
        mustHold(id, with(record(1), "name", formula));
    }

    private static String explained(byte[] workbook, String sheet, String field) throws IOException {
        try (ReadableWorkbook sheets = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return texts(sheets, sheet).stream()
                    .filter(row -> row.getFirst().equals(field))
                    .map(row -> row.get(1))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private byte[] workbookOf(String address) {
        return given().accept(Table.XLSX)
                .get(address)
                .then()
                .statusCode(200)
                .contentType(Table.XLSX)
                .extract()
                .asByteArray();
    }

    private ValidatableResponse xlsx(String query, byte[] workbook) {
        return given().contentType(Table.XLSX)
                .body(workbook)
                .post(records() + "/batch" + query)
                .then();
    }

    private static byte[] workbook(List<Map<String, Object>> rows) {
        return workbook(rows, null, List.of());
    }

    private static byte[] workbook(
            List<Map<String, Object>> rows, String list, List<? extends Map<String, Object>> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxFile file = new XlsxFile(bytes)) {
            List<String> columns = List.copyOf(withoutLists(rows.getLast()).keySet());
            Table sheet = file.sheet("records", columns.toArray(String[]::new));
            rows.forEach(row -> sheet.row(columns.stream().map(row::get).toArray()));
            if (list != null) {
                List<String> fields = List.copyOf(entries.getFirst().keySet());
                Table entered = file.sheet(list, fields.toArray(String[]::new));
                entries.stream()
                        .filter(entry -> entry.get("id") != null)
                        .forEach(entry ->
                                entered.row(fields.stream().map(entry::get).toArray()));
            }
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> texts(ReadableWorkbook workbook, String sheet) {
        try (Stream<Row> rows = workbook.findSheet(sheet).orElseThrow().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
