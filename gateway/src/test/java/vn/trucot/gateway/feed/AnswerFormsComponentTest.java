package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.trucot.gateway.feed.ReferenceData.MEMBERS;
import static vn.trucot.gateway.feed.ReferenceData.ONLINE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.problem.RequestId;
import vn.trucot.web.table.Table;

/** Answers for people: sheets, and what was recorded last. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class AnswerFormsComponentTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    Broker broker;
    private long revision = System.nanoTime() / 1000;

    @BeforeEach
    void theTopicsHoldTheReferenceData() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
    }

    @Test
    void aSheetOfSeriesHasARowPerValueAndNumbersThatCanBeAddedUp() throws IOException {
        // Given
        String query = "indicator=" + ONLINE + "&orgUnit=15.132.04279&period=2023-01,2022-01";
        observe(key(ONLINE, "15.132.04279", "2023-01"), Figure.ratio(2, 3), SourceKind.DEMO, Instant.EPOCH);
        await().atMost(LIMIT).until(() -> get("/api/v1/series?" + query).path("series[0].values[0]"), equalTo(66.7f));

        // When
        List<Row> rows = sheet("/api/v1/series?" + query);

        // Then
        assertThat(texts(rows.get(0)))
                .startsWith("indicator", "indicatorName", "orgUnit", "name", "breakdown", "period", "value", "state");
        assertThat(texts(rows.get(1))).startsWith("Mã chỉ tiêu", "Chỉ tiêu", "Mã đơn vị", "Đơn vị");
        assertThat(rows.get(2).getCell(6).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(2).getCellAsNumber(6)).contains(new BigDecimal("66.7"));
        assertThat(rows.get(2).getCellText(11)).isEqualTo("có");
        assertThat(texts(rows.get(3))).contains("2022-01", "chưa có số liệu").doesNotContain("2023-01");
        assertThat(rows).hasSize(4);
    }

    @Test
    void aSheetOfSeriesSaysBesideItsRowsWhatTheFileIs() throws IOException {
        // Given
        String path = "/api/v1/series?lang=en&indicator=" + ONLINE + "&orgUnit=15.133.04300&period=2023-01";
        observe(key(ONLINE, "15.133.04300", "2023-01"), Figure.ratio(1, 2), SourceKind.DEMO, Instant.EPOCH);
        await().atMost(LIMIT)
                .until(() -> given().accept("application/json").get(path).path("series[0].values[0]"), equalTo(50));

        // When
        byte[] file = given().accept(Table.XLSX).get(path).asByteArray();

        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<List<String>> notes = workbook.findSheet("Notes").orElseThrow().read().stream()
                    .map(AnswerFormsComponentTest::texts)
                    .toList();
            assertThat(notes)
                    .anySatisfy(line -> assertThat(line).contains("Measure unit", "%"))
                    .anySatisfy(line -> assertThat(line.toString()).contains("Sample data (DEMO), YES"))
                    .anySatisfy(line -> assertThat(line.toString()).contains("Address, http", path));
        }
    }

    @Test
    void aFileForPeopleHasTheSameColumnsAsCsvAndAsASheet() throws IOException {
        // Given
        String path = "/api/v1/series?lang=vi&indicator=" + ONLINE + "&orgUnit=15.133.04300&period=2023-01";

        // When
        String csv = given().accept("text/csv").get(path).asString();

        // Then
        String head = csv.lines().findFirst().orElseThrow();
        assertThat(head).startsWith("\uFEFFMã chỉ tiêu;");
        assertThat(List.of(head.substring(1).split(";")))
                .isEqualTo(texts(sheet(path).get(1)));
    }

    @Test
    void aLanguageThatNoFileHasIsRefused() {
        given().accept("text/csv")
                .get("/api/v1/rankings?lang=de&indicator=" + MEMBERS + "&level=COMMUNE&period=2019-05")
                .then()
                .statusCode(400);
    }

    @Test
    void aSheetOfARankingHasTheRowsOfTheRanking() throws IOException {
        // Given
        String query = "indicator=" + MEMBERS + "&level=COMMUNE&parent=15&period=2019-05";
        observe(key(MEMBERS, "15.132.04252", "2019-05"), Figure.of(5), SourceKind.RECORDS, Instant.EPOCH);
        observe(key(MEMBERS, "15.133.04282", "2019-05"), Figure.of(7), SourceKind.RECORDS, Instant.EPOCH);
        await().atMost(LIMIT).until(() -> get("/api/v1/rankings?" + query).path("ranked.size()"), equalTo(2));
        Response ranking = get("/api/v1/rankings?" + query);

        // When
        List<Row> rows = sheet("/api/v1/rankings?" + query);

        // Then
        assertThat(rows.get(2).getCellAsNumber(0)).contains(BigDecimal.ONE);
        assertThat(rows.get(2).getCellText(1)).isEqualTo("15.133.04282");
        assertThat(rows.get(2).getCellAsNumber(3)).contains(BigDecimal.valueOf(7));
        assertThat(rows).hasSize(2 + 2 + ranking.<List<Object>>path("unranked").size());
    }

    @Test
    void aSheetThatCannotBeMadeIsAProblem() {
        // When
        Response answer = given().accept(Table.XLSX).get("/api/v1/series?indicator=SOC.NO.SUCH&orgUnit=15&period=2024");

        // Then
        answer.then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void aUnitThatIsUnknownIsToldInTheLanguageAsked() {
        // Given
        String path = "/api/v1/series?indicator=" + ONLINE + "&orgUnit=99999&period=2024";

        // When
        Response vietnamese = given().header("Accept-Language", "vi,en;q=0.5").get(path);
        Response english = get(path);

        // Then
        vietnamese
                .then()
                .statusCode(422)
                .header("Content-Language", equalTo("vi"))
                .header("Vary", equalTo("Accept-Language, Accept-Encoding"))
                .body("detail", equalTo("không có đơn vị 99999"))
                .body("errors[0].reason", equalTo("không có đơn vị 99999"));
        english.then()
                .statusCode(422)
                .header("Content-Language", equalTo("en"))
                .body("detail", equalTo("org unit 99999 is unknown"));
    }

    @Test
    void anAnswerSaysWhatItDependsOnAndNothingOfWhatItDoesNotHave() {
        // Given
        String path = "/api/v1/rankings?indicator=" + MEMBERS + "&level=COMMUNE&period=2019-05";

        // When
        Response whole = given().accept("application/json").get(path);
        String opaque = whole.header("ETag").replaceFirst("^W/", "");
        Response known = given().accept("application/json")
                .header("If-None-Match", "\"other\", " + opaque)
                .get(path);

        // Then
        whole.then().header("Vary", equalTo("Accept, Accept-Language, Accept-Encoding"));
        known.then()
                .statusCode(304)
                .header("ETag", equalTo(whole.header("ETag")))
                .header("Vary", equalTo("Accept, Accept-Language, Accept-Encoding"))
                .header("Content-Encoding", nullValue());
        given().accept(Table.CSV).get(path).then().header("Content-Type", equalTo("text/csv;charset=UTF-8"));
        given().accept(Table.XLSX).get(path).then().header("Content-Type", equalTo(Table.XLSX));
    }

    @Test
    void whatStandsBetweenNeitherKeepsTheStreamNorHoldsItBack() throws IOException, InterruptedException {
        // When
        HttpResponse<InputStream> stream;
        try (HttpClient client = HttpClient.newHttpClient()) {
            stream = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/stream"))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            stream.body().close();
            client.shutdownNow();
        }

        // Then
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(stream.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(stream.headers().firstValue("X-Accel-Buffering")).contains("no");
    }

    @Test
    void aFileOfRanksByATrialSetSaysSoInEveryRow() {
        // When
        List<String> rows = given().accept(Table.CSV)
                .get("/api/v1/rankings?indexSet=dti-922&level=COMMUNE&period=2024")
                .asString()
                .lines()
                .toList();

        // Then
        int trial = List.of(rows.getFirst().split(",", -1)).indexOf("trial");
        assertThat(trial).isNotNegative();
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.stream().skip(1))
                .allSatisfy(row -> assertThat(row.split(",", -1)[trial]).isEqualTo("true"));
    }

    @Test
    void whoHasTheJsonDoesNotHaveTheSheet() {
        // Given
        String path = "/api/v1/rankings?indicator=" + MEMBERS + "&level=COMMUNE&period=2019-05";
        String tagOfJson = given().accept("application/json").get(path).header("ETag");

        // When
        Response answer =
                given().accept(Table.XLSX).header("If-None-Match", tagOfJson).get(path);

        // Then
        answer.then().statusCode(200).contentType(Table.XLSX);
    }

    @Test
    void anAnswerIsTheSameWhenItIsAskedAgainAndAnotherAfterAChange() {
        // Given
        String path = "/api/v1/rankings?indicator=" + MEMBERS + "&level=COMMUNE&parent=15&period=2019-07";
        observe(key(MEMBERS, "15.132.04252", "2019-07"), Figure.of(5), SourceKind.RECORDS, Instant.EPOCH);
        await().atMost(LIMIT).until(() -> get(path).path("ranked[0].value"), equalTo(5));

        // When
        Response first = given().accept("application/json").get(path);
        Response again = given().accept("application/json").get(path);
        observe(key(MEMBERS, "15.132.04252", "2019-07"), Figure.of(6), SourceKind.RECORDS, Instant.EPOCH);

        // Then
        assertThat(ofTheAnswer(again)).containsExactlyInAnyOrderElementsOf(ofTheAnswer(first));
        assertThat(again.header(RequestId.HEADER)).isNotEqualTo(first.header(RequestId.HEADER));
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("Content-Encoding")).isEqualTo("gzip");
        await().atMost(LIMIT)
                .until(() -> given().accept("application/json").get(path).path("ranked[0].value"), equalTo(6));
        given().accept(Table.XLSX).get(path).then().contentType(Table.XLSX);
    }

    /** What is said of an answer, and not of the request that it answers. */
    private static List<Header> ofTheAnswer(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header(RequestId.HEADER, "")))
                .toList();
    }

    @Test
    void whoAsksForNothingParticularGetsJson() {
        // When
        Response answer =
                given().accept("*/*").get("/api/v1/rankings?indicator=" + MEMBERS + "&level=COMMUNE&period=2019-05");

        // Then
        answer.then().statusCode(200).contentType("application/json");
    }

    @Test
    void whatWasRecordedLastComesFirstWithItsNameAndSource() {
        // Given
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(3600);
        long before = get("/api/v1/changes?orgUnit=15.132").jsonPath().getLong("today");
        observe(key(MEMBERS, "15.132.04252", "2018-01"), Figure.of(5), SourceKind.DEMO, now);
        observe(key(MEMBERS, "15.132.04252", "2018-02"), Figure.of(6), SourceKind.DEMO, now.minusSeconds(1));
        observe(key(MEMBERS, "15.133.04282", "2018-01"), Figure.of(7), SourceKind.DEMO, now.plusSeconds(1));

        // When
        Response answer = await().atMost(LIMIT)
                .until(
                        () -> get("/api/v1/changes?orgUnit=15.132&size=2"),
                        changes -> changes.jsonPath().getLong("today") == before + 2);

        // Then
        answer.then()
                .body("items.period", equalTo(List.of("2018-01", "2018-02")))
                .body("items[0].orgUnit", equalTo("15.132.04252"))
                .body("items[0].names.vi", equalTo("Phường Yên Ninh"))
                .body("items[0].measureUnit", equalTo("PERSON"))
                .body("items[0].numerator", equalTo(5))
                .body("items[0].source.kind", equalTo("DEMO"))
                .body("items[0].withdrawn", equalTo(false))
                .body("demo", equalTo(true));
    }

    @Test
    void moreChangesThanAreKeptCannotBeAskedFor() {
        // When
        Response answer = get("/api/v1/changes?size=501");

        // Then
        answer.then().statusCode(400).contentType("application/problem+json").body("errors.size()", equalTo(1));
    }

    private static ObservationKey key(String indicator, String unit, String period) {
        return CubeBuilder.key(indicator, unit, period, "");
    }

    private void observe(ObservationKey key, Figure figure, SourceKind kind, Instant recordedAt) {
        Source source = new Source(kind, "test");
        Observation observation = new Observation(key, figure, ++revision, source, Status.APPROVED, recordedAt);
        broker.publish(List.of(new Event.IndicatorObserved(observation, 1)));
    }

    private static List<Row> sheet(String path) throws IOException {
        Response answer = given().accept(Table.XLSX).get(path);
        answer.then().statusCode(200).contentType(Table.XLSX);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
