package vn.trucot.pillar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assumptions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** What holds for every register, whatever its records are. Each kind runs it with records of its own. */
@TestSecurity(user = "lan", roles = "reporter")
public abstract class RegisterContract {

    private static final int WRITERS = 20;
    private static final int MORE_THAN_A_CHUNK = 1_200;

    @Inject
    protected OrgUnits orgUnits;

    @Inject
    ObjectMapper mapper;

    /** Address of the collection. */
    protected abstract String records();

    /** A good record of the test's own unit; another one, with a key of its own, for each number. */
    protected abstract Map<String, Object> record(int number);

    /** The same record, recognised by the same key, with something else changed. */
    protected abstract Map<String, Object> changed(Map<String, Object> record);

    /** Records that break a rule, each by the field that is to be named. */
    protected abstract Map<String, Map<String, Object>> bad();

    /** A record with something in each of its lists, if it has any. */
    protected Map<String, Object> full(int number) {
        return record(number);
    }

    /** Address of a list that holds the records of the test's own unit only. */
    protected abstract String list();

    /** Whether a second record with the key of another one is refused. */
    protected abstract boolean keyIsOfOneRecord();

    @Test
    void aRecordIsMadeReadChangedAndTakenAway() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(id.toString()));
        mustHold(id, record(1));

        // When
        put(id, changed(record(1)), null).statusCode(200).header("ETag", equalTo("\"1\""));

        // Then
        mustHold(id, changed(record(1)));
        given().delete(address(id)).then().statusCode(204);
        given().get(address(id)).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        given().delete(address(id)).then().statusCode(404);
        assertThat(Histories.of(address(id)))
                .extracting(line -> line.replaceAll(" [a-z-]+/.*", ""))
                .containsExactly("0 by lan", "1 by lan", "2 deleted by lan");
    }

    @Test
    void whatProvesARecordIsAddedReadAndWithdrawnWithATrace() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);
        byte[] pdf = "%PDF-1.7 biên bản".getBytes(StandardCharsets.UTF_8);
        prove(id, Map.of("kind", "LINK", "link", "https://example.org/a", "about", "name"))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("addedBy", equalTo("lan"));
        prove(id, Map.of("kind", "FILE", "fileName", "Biên bản.pdf", "content", pdf))
                .statusCode(201)
                .body("number", equalTo(2))
                .body("stored", equalTo(true))
                .body("sha256.length()", equalTo(64));

        // When
        ValidatableResponse file = given().get(address(id) + "/evidence/2").then();
        withdraw(id, 1, Map.of("reason", "trang đã gỡ")).statusCode(200);

        // Then
        file.statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        assertThat(file.extract().asByteArray()).isEqualTo(pdf);
        given().get(address(id) + "/evidence")
                .then()
                .body("number", contains(1, 2))
                .body("[0].about", equalTo("name"))
                .body("[0].withdrawn.by", equalTo("lan"))
                .body("[0].withdrawn.reason", equalTo("trang đã gỡ"))
                .body("[1].withdrawn", equalTo(null));
        given().get(address(id)).then().header("ETag", equalTo("\"0\""));
        given().delete(address(id)).then().statusCode(204);
        given().get(address(id) + "/evidence").then().statusCode(200).body("number", contains(1, 2));
    }

    @Test
    void evidenceThatIsNotThereOrNotLetInIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);
        Map<String, Object> link = Map.of("kind", "LINK", "link", "https://example.org/a");
        prove(id, link).statusCode(201);
        withdraw(id, 1, Map.of("reason", "sai")).statusCode(200);

        // When / Then
        prove(id, Map.of("kind", "LINK", "link", "javascript:alert(1)"))
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.pointer", contains("/link"));
        prove(id, Map.of("kind", "LINK", "link", "https://a.vn", "about", "?")).statusCode(400);
        withdraw(id, 1, Map.of("reason", "sai")).statusCode(409).body("code", equalTo("CONFLICT"));
        withdraw(id, 2, Map.of("reason", "sai")).statusCode(404);
        withdraw(id, 1, Map.of("reason", " ")).statusCode(400);
        given().get(address(id) + "/evidence/1").then().statusCode(404);
        given().get(address(UUID.randomUUID()) + "/evidence").then().statusCode(404);
        prove(UUID.randomUUID(), link).statusCode(404).body("code", equalTo("NOT_FOUND"));
        given().get(address(id) + "/evidence").then().body("number", contains(1));
    }

    @Test
    @TestSecurity(user = "khach", roles = "reader")
    void whoMayNotWriteTheRecordAddsNoEvidence() {
        // Given
        UUID id = UUID.randomUUID();

        // When / Then
        prove(id, Map.of("kind", "LINK", "link", "https://example.org/a"))
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"));
        withdraw(id, 1, Map.of("reason", "sai")).statusCode(403);
    }

    @Test
    void theTagOfTheLastAnswerLetsAWritePassHoweverItIsWritten() {
        // Given
        UUID id = UUID.randomUUID();
        String tag = put(id, record(1), null).extract().header("ETag");
        Map<String, Object> next = changed(record(1));

        // When
        tag = put(id, next, tag).statusCode(200).extract().header("ETag");
        tag = put(id, record(1), "W/" + tag).statusCode(200).extract().header("ETag");
        put(id, next, "\"99\", " + tag).statusCode(200).header("ETag", equalTo("\"3\""));
        put(id, record(1), "*").statusCode(200).header("ETag", equalTo("\"4\""));

        // Then
        assertThat(given().get(address(id)).header("ETag")).isEqualTo("\"4\"");
        given().header("If-Match", "\"4\"").delete(address(id)).then().statusCode(204);
    }

    @Test
    void aWriteForAnotherVersionIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        String tag = put(id, record(1), null).extract().header("ETag");
        put(id, changed(record(1)), null).statusCode(200);

        // When
        ValidatableResponse late = put(id, record(1), tag);

        // Then
        late.statusCode(412).body("code", equalTo("VERSION_CONFLICT"));
        given().header("If-Match", tag).delete(address(id)).then().statusCode(412);
        put(UUID.randomUUID(), record(2), "*").statusCode(412);
        put(id, record(1), "7").statusCode(400);
        mustHold(id, changed(record(1)));
    }

    @Test
    void theSameAgainWritesNothing() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);

        // When
        put(id, record(1), null).statusCode(200).header("ETag", equalTo("\"0\""));
        batch(List.of(with(record(1), "id", id))).body("unchanged", equalTo(1));

        // Then
        assertThat(Histories.of(address(id))).hasSize(1);
    }

    @Test
    void aFileSentTwiceChangesNothing() {
        // Given
        List<Map<String, Object>> file = List.of(record(1), record(2), record(3));
        batch(file).statusCode(200).body("created", equalTo(3));

        // When
        ValidatableResponse again = batch(file);

        // Then
        again.statusCode(200).body("unchanged", equalTo(3)).body("created", equalTo(0));
        batch(List.of(changed(record(2)))).body("updated", equalTo(1)).body("created", equalTo(0));
    }

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
    void theRegisterIsDescribedInBothLanguagesAsItsRecordsAre() {
        // When
        JsonPath register =
                given().get(description()).then().statusCode(200).extract().jsonPath();

        // Then
        assertThat(register.getList("fields.name", String.class)).containsAll(full(1).keySet());
        assertThat(register.getString("unit")).isIn(record(1).keySet());
        assertThat(register.getList("figures.indicator", String.class))
                .isNotEmpty()
                .allSatisfy(indicator -> given().get(pillar() + "/indicators/" + indicator)
                        .then()
                        .statusCode(200));
        assertThat(DescribedWords.missing(register.getMap("$")))
                .as("%s.properties says nothing, or the same in both languages", collection())
                .isEmpty();
        given().get(pillar() + "/registers").then().body("collection", hasItem(collection()));
        given().get(description() + "x").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void everyFilterOfTheDescriptionIsOneThatTheListTakes() {
        // Given
        Map<String, String> wrong = Map.of("DAY", "yesterday", "PERIOD", "soon", "CHOICE", "NO_SUCH", "NUMBER", "x");
        JsonPath register = given().get(description()).jsonPath();

        // When
        List<Map<String, String>> filters = register.getList("filters");

        // Then
        List<String> parameters = given().queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getList("paths.'" + records() + "'.get.parameters.name", String.class);
        assertThat(parameters).contains("q");
        assertThat(filters)
                .isNotEmpty()
                .extracting(filter -> filter.get("name"))
                .isSubsetOf(parameters);
        filters.stream().filter(filter -> wrong.containsKey(filter.get("type"))).forEach(filter -> given().queryParam(
                        filter.get("name"), wrong.get(filter.get("type")))
                .get(records())
                .then()
                .statusCode(oneOf(400, 404)));
    }

    @Test
    void recordsAreFoundByWordsOfTheirTextsWithMarksOrWithout() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);
        String title = given().get(description()).jsonPath().getString("title");
        String name = String.valueOf(record(1).get(title));
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');

        // When
        for (String words : List.of(name, plain.toLowerCase(Locale.ROOT), plain.toUpperCase(Locale.ROOT), " ")) {
            given().queryParam("q", words).get(list()).then().body("items.id", hasItem(id.toString()));
        }

        // Then
        given().queryParam("q", name + "%").get(list()).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aRecordTellsWhichFiguresItIsCountedIn() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, full(1), null).statusCode(201);
        List<String> counted = given().get(description()).jsonPath().getList("figures.indicator");
        List<Map<String, Object>> figures = new ArrayList<>();

        // When
        for (String period : List.of("2025-03", "2025-12", "2025-Q4", "2025")) {
            figures.addAll(given().queryParam("period", period)
                    .get(address(id) + "/figures")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("$"));
        }

        // Then
        assertThat(figures).isNotEmpty().allSatisfy(figure -> {
            assertThat(counted).contains((String) figure.get("indicator"));
            String key = figure.get("indicator") + "/" + figure.get("orgUnit") + "/" + figure.get("period");
            given().queryParam("breakdown", figure.get("breakdown"))
                    .get(pillar() + "/observations/" + key + "/records")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.id == '" + id + "' }.numerator", equalTo(figure.get("numerator")));
        });
        given().get(address(id) + "/figures").then().statusCode(400);
        given().queryParam("period", "2025")
                .get(address(UUID.randomUUID()) + "/figures")
                .then()
                .statusCode(404);
    }

    /** Address of the pillar: {@code /api/v1/gov}. */
    private String pillar() {
        return records().substring(0, records().lastIndexOf('/'));
    }

    private String collection() {
        return records().substring(records().lastIndexOf('/') + 1);
    }

    private String description() {
        return pillar() + "/registers/" + collection();
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

    @Test
    void aTryAnswersAsTheBatchWouldAndStoresNothing() {
        // Given
        UUID id = UUID.randomUUID();
        List<Map<String, Object>> rows = List.of(with(record(1), "id", id), record(2));

        // When
        ValidatableResponse answer = send(rows, "?dryRun=true");

        // Then
        answer.statusCode(200).body("created", equalTo(2));
        given().get(address(id)).then().statusCode(404);
        batch(rows).body("created", equalTo(2));
        send(List.of(bad().values().iterator().next()), "?dryRun=true").statusCode(422);
    }

    @Test
    void oneRecordStandsOnceInABatch() {
        // Given
        UUID id = UUID.randomUUID();

        // When
        ValidatableResponse answer = batch(List.of(
                with(record(1), "id", id), with(record(2), "id", id), record(3), changed(record(3)), record(4)));

        // Then
        answer.statusCode(422)
                .body("rejected", equalTo(2))
                .body("errors.row", contains(2, 4))
                .body("errors.code", contains("ROW_DUPLICATE", "ROW_DUPLICATE"))
                .body("errors[0].field", equalTo("id"));
        given().get(address(id)).then().statusCode(404);
    }

    @Test
    void aKeyOfOneRecordIsGivenToNoOther() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);
        int expected = keyIsOfOneRecord() ? 409 : 201;

        // When
        ValidatableResponse second = put(UUID.randomUUID(), changed(record(1)), null);

        // Then
        second.statusCode(expected);
        batch(List.of(with(record(1), "id", UUID.randomUUID()))).statusCode(keyIsOfOneRecord() ? 422 : 200);
    }

    @Test
    void everyRuleNamesItsFieldAndNothingIsStored() {
        bad().forEach((field, record) -> {
            // Given
            UUID id = UUID.randomUUID();

            // When
            ValidatableResponse single = put(id, record, null);
            ValidatableResponse batch = batch(List.of(record(1), with(record, "id", id)));

            // Then
            assertThat(single.extract().statusCode()).as(field).isIn(400, 422);
            single.contentType("application/problem+json").body("errors[0].pointer", containsString("/" + field));
            batch.statusCode(422).body("rejected", equalTo(1)).body("errors[0].row", equalTo(2));
            batch.body("errors[0].field", containsString(field));
            given().get(address(id)).then().statusCode(404);
        });
    }

    @Test
    void rowsWithoutAMistakeAreStoredIfThatIsAskedFor() {
        // Given
        List<Map<String, Object>> rows = new ArrayList<>(List.of(record(1), record(2)));
        rows.addAll(1, bad().values());

        // When
        ValidatableResponse answer = send(rows, "?mode=accepted");

        // Then
        answer.statusCode(200).body("created", equalTo(2)).body("rejected", equalTo(bad().size()));
        batch(List.of(record(1), record(2))).body("unchanged", equalTo(2));
    }

    @Test
    void aBodyThatIsNotOneRecordIsRefused() throws Exception {
        // Given
        UUID id = UUID.randomUUID();
        String good = mapper.writeValueAsString(record(1));
        String field = record(1).keySet().iterator().next();
        String twice = good.replaceFirst("\\{", "{\"" + field + "\": \"x\", ");
        String more = good.replaceFirst("\\{", "{\"noSuchField\": 1, ");

        // When
        for (String body : List.of("", " ", "null", "[]", good + good, good + "garbage", twice, more)) {
            int status = given().contentType("application/json")
                    .body(body)
                    .put(address(id))
                    .statusCode();

            // Then
            assertThat(status).as(body).isEqualTo(400);
        }
        for (String body : List.of("", "null", "{}", "[" + good + "][]", "[" + good + "] garbage", "[" + good)) {
            given().contentType("application/json")
                    .body(body)
                    .post(records() + "/batch")
                    .then()
                    .statusCode(400);
        }
        given().get(address(id)).then().statusCode(404);
    }

    @Test
    void aDayThatNoCalendarHasIsRefused() {
        record(1).forEach((field, value) -> {
            if (String.valueOf(value).matches("\\d{4}-\\d\\d-\\d\\d")) {
                put(UUID.randomUUID(), with(record(1), field, "+999999999-12-31"), null)
                        .statusCode(400)
                        .body("errors[0].pointer", equalTo("/" + field));
            }
        });
    }

    @Test
    void aPageFarBehindTheLastOneIsEmpty() {
        for (String page : List.of("page=1000000&size=100", "page=300000&size=10000", "page=2147483647&size=10000")) {
            given().get(records() + "?" + page).then().statusCode(200).body("items", hasSize(0));
        }
        given().get(records() + "?size=10001").then().statusCode(400);
    }

    @Test
    void aBatchMayBeOfAnySize() {
        // Given
        List<Map<String, Object>> rows = IntStream.range(0, MORE_THAN_A_CHUNK)
                .mapToObj(number -> withoutLists(with(record(number), "id", UUID.randomUUID())))
                .toList();

        // When
        csv("", rows).statusCode(200).body("created", equalTo(MORE_THAN_A_CHUNK));

        // Then
        csv("", rows).body("unchanged", equalTo(MORE_THAN_A_CHUNK));
        List<Map<String, Object>> last = new ArrayList<>(rows);
        last.set(
                MORE_THAN_A_CHUNK - 1,
                with(rows.getLast(), "id", rows.getFirst().get("id")));
        csv("", last).statusCode(422).body("errors.row", contains(MORE_THAN_A_CHUNK));
    }

    @Test
    void ofWritersAtOnceEachStoresItsRecordAndOneOfThoseWhoSawTheSameVersionWins() throws Exception {
        // Given
        UUID shared = UUID.randomUUID();
        String tag = put(shared, record(0), null).extract().header("ETag");

        // When
        List<Integer> own = atOnce(number -> put(UUID.randomUUID(), record(number), null));
        List<Integer> same = atOnce(number -> put(shared, changed(record(0)), tag));

        // Then
        assertThat(own).hasSize(WRITERS).containsOnly(201);
        assertThat(same).hasSize(WRITERS).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    @TestSecurity
    void whoHasNoTokenReadsButDoesNotWrite() {
        UUID id = UUID.randomUUID();
        given().get(records()).then().statusCode(200);
        given().get(address(id)).then().statusCode(404);
        put(id, record(1), null).statusCode(401);
        batch(List.of(record(1))).statusCode(401);
        given().delete(address(id)).then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "khach", roles = "reader")
    void whoHasNoRoleToWriteDoesNot() {
        put(UUID.randomUUID(), record(1), null).statusCode(403);
        batch(List.of(record(1))).statusCode(403);
        given().delete(address(UUID.randomUUID())).then().statusCode(403);
    }

    @Test
    void theDocumentOfTheServiceTellsTheShapeOfARecord() {
        // When
        JsonPath document = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        String one = "paths.'" + records() + "/{id}'.";
        Map<String, Object> sent = shape(document, one + "put.requestBody.content.'application/json'.schema");
        Map<String, Object> answered = shape(document, one + "get.responses.'200'.content.'application/json'.schema");
        assertThat(sent).containsKeys(record(1).keySet().toArray(String[]::new)).doesNotContainKey("version");
        assertThat(answered)
                .containsKeys(record(1).keySet().toArray(String[]::new))
                .containsKeys("id", "version");
        assertThat(shape(document, "paths.'" + records() + "'.get.responses.'200'.content.'application/json'.schema"))
                .containsKeys("items", "total");
    }

    @Test
    void theDocumentOfTheServiceTellsWhichFilesThereAre() {
        // When
        JsonPath document = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        String list = "paths.'" + records() + "'.get.";
        String batch = "paths.'" + records() + "/batch'.post.requestBody.content.";
        assertThat(document.getString(list + "responses.'200'.content.'text/csv'.schema.type"))
                .isEqualTo("string");
        assertThat(document.getString(list + "responses.'200'.content.'" + Table.XLSX + "'.schema.format"))
                .isEqualTo("binary");
        assertThat(document.getList(list + "parameters.name", String.class)).contains("format", "bom");
        assertThat(document.getString(batch + "'" + Table.XLSX + "'.schema.format"))
                .isEqualTo("binary");
        assertThat(document.getString(batch + "'application/json'.schema.items.'$ref'"))
                .isEqualTo(document.getString(
                        "paths.'" + records() + "/{id}'.put.requestBody.content.'application/json'.schema.'$ref'"));
        assertThat(document.getMap("paths.'" + records() + "/template'.get.responses.'200'.content"))
                .containsOnlyKeys("text/csv", Table.XLSX);
    }

    private static Map<String, Object> shape(JsonPath document, String schema) {
        String reference = document.getString(schema + ".'$ref'");
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return document.getMap("components.schemas.'" + name + "'.properties");
    }

    /** A record with one field of another value. */
    protected static Map<String, Object> with(Map<String, Object> record, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(record);
        changed.put(field, value);
        return changed;
    }

    private interface Write {
        ValidatableResponse of(int number);
    }

    private static List<Integer> atOnce(Write write) throws Exception {
        List<Callable<Integer>> writers = IntStream.rangeClosed(1, WRITERS)
                .mapToObj(number ->
                        (Callable<Integer>) () -> write.of(number).extract().statusCode())
                .toList();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Integer> writer : threads.invokeAll(writers)) {
                answers.add(writer.get());
            }
        }
        return answers;
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

    private ValidatableResponse csvText(String text) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(text)
                .post(records() + "/batch")
                .then();
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

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(Object list) {
        return (Map<String, Object>) ((Collection<?>) list).iterator().next();
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

    private List<UUID> storedWithLists(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    UUID id = UUID.randomUUID();
                    put(id, full(number), null).statusCode(201);
                    return id;
                })
                .toList();
    }

    private String separator() {
        return list().contains("?") ? "&" : "?";
    }

    private void mustHold(UUID id, Map<String, Object> record) {
        Map<String, Object> answer = given().get(address(id))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
        assertThat(answer).containsEntry("id", id.toString());
        record.forEach((field, value) ->
                assertThat(String.valueOf(answer.get(field))).as(field).isEqualTo(String.valueOf(value)));
    }

    private String address(UUID id) {
        return records() + "/" + id;
    }

    private ValidatableResponse put(UUID id, Map<String, Object> record, String ifMatch) {
        return given().contentType("application/json")
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(record)
                .put(address(id))
                .then();
    }

    private ValidatableResponse prove(UUID id, Map<String, Object> piece) {
        return given().contentType("application/json")
                .body(piece)
                .post(address(id) + "/evidence")
                .then();
    }

    private ValidatableResponse withdraw(UUID id, int number, Map<String, Object> why) {
        return given().contentType("application/json")
                .body(why)
                .post(address(id) + "/evidence/" + number + "/withdrawal")
                .then();
    }

    private ValidatableResponse batch(Object rows) {
        return send(rows, "");
    }

    private ValidatableResponse send(Object rows, String query) {
        return given().contentType("application/json")
                .body(rows)
                .post(records() + "/batch" + query)
                .then();
    }

    /** The columns of a file are the fields that are no lists. */
    private ValidatableResponse csv(String query, List<Map<String, Object>> rows) {
        Collection<String> columns = withoutLists(rows.getFirst()).keySet();
        String text = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> Objects.toString(row.get(column), ""))
                        .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", columns) + "\n", "\n"));
        return given().contentType("text/csv; charset=UTF-8")
                .body(text)
                .post(records() + "/batch" + query)
                .then();
    }

    private static Map<String, Object> withoutLists(Map<String, Object> record) {
        Map<String, Object> columns = new LinkedHashMap<>(record);
        columns.values().removeIf(Collection.class::isInstance);
        return columns;
    }
}
