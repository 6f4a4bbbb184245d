package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.trucot.gateway.feed.ReferenceData.MEMBERS;
import static vn.trucot.gateway.feed.ReferenceData.ONLINE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Topics;
import vn.trucot.figures.cube.CubeBuilder;

/** The gateway on a real broker: events in, answers out. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class GatewayComponentTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Source RECORDS = new Source(SourceKind.RECORDS, "records");

    Broker broker;
    private long revision = System.nanoTime() / 1000;

    @BeforeEach
    void theTopicsHoldTheReferenceData() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
    }

    @Test
    void aFigureRollsUpFromItsCommuneToTheCountry() {
        // Given
        observe(MEMBERS, "15.132.04252", "2020-01", Figure.of(5), RECORDS);
        observe(MEMBERS, "15.133.04282", "2020-01", Figure.of(7), RECORDS);

        // When
        Response answer =
                awaitSeries("indicator=" + MEMBERS + "&orgUnit=15.132.04252,15.132,15,VN&period=2020-01", 3, 12);

        // Then
        answer.then()
                .body("series.values.flatten()", contains(5, 5, 12, 12))
                .body("series.orgUnit", contains("15.132.04252", "15.132", "15", "VN"))
                .body("demo", equalTo(false))
                .body("series[0].measureUnit", equalTo("PERSON"));
    }

    @Test
    void everyAnswerWithGeneratedFiguresSaysSo() {
        // When
        observe(MEMBERS, "15.132.04252", "2023-02", Figure.of(5), new Source(SourceKind.DEMO, "demo"));

        // Then
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15&period=2023-02", 0, 5)
                .then()
                .body("demo", equalTo(true))
                .body("series[0].demo", equalTo(true));
        get("/api/v1/metrics?orgUnit=15&period=2023-02").then().body("demo", equalTo(true));
    }

    @Test
    void whatIsNoValueSaysWhy() {
        // Given
        observe(ONLINE, "15.132.04252", "2023-03", Figure.ratio(0, 0), RECORDS);
        observe(ONLINE, "15.132.04252", "2023-04", Figure.NOT_APPLICABLE, RECORDS);
        observe(ONLINE, "15.132.04252", "2023-05", Figure.ratio(1, 3), RECORDS);

        // When
        Response answer = awaitSeries(
                "indicator=" + ONLINE + "&orgUnit=15.132.04252&period=2023-05,2023-02..2023-04&detail=true", 0, 33.3f);

        // Then
        answer.then()
                .body("periods", contains("2023-05", "2023-02", "2023-03", "2023-04"))
                .body("series[0].values[1]", nullValue())
                .body(
                        "series[0].states",
                        equalTo(Map.of("2023-02", "NO_DATA", "2023-03", "UNDEFINED", "2023-04", "NOT_APPLICABLE")))
                .body("series[0].denominators[0]", equalTo(3))
                .body("series[0].origins", contains("OWN", null, "OWN", "OWN"))
                .body("series[0].sources[0].kind", equalTo("RECORDS"));
    }

    @Test
    void onEarlierBoundariesAnIdMeansTheUnitWithItsCodesThen() {
        // Given
        observe(MEMBERS, "15", "2024-12", Figure.of(100), RECORDS);
        observe(MEMBERS, "10", "2024-12", Figure.of(40), RECORDS);
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15~2025&period=2024-12", 0, 140);

        // When
        Response answer =
                get("/api/v1/series?indicator=" + MEMBERS + "&orgUnit=15~2025&period=2024-12&boundaries=2024-12-31");

        // Then
        answer.then()
                .body("series[0].orgUnit", equalTo("15"))
                .body("series[0].resolvedFrom", equalTo("15~2025"))
                .body("boundaries", equalTo("2024-12-31"))
                .body("series[0].values[0]", equalTo(100));
    }

    @Test
    void allUnitsOfALevelAreThoseOfThePeriod() {
        // When
        Response answer = get("/api/v1/series?indicator=" + MEMBERS + "&level=COMMUNE&parent=15&period=2024-12");

        // Then
        answer.then().statusCode(200).body("series.size()", equalTo(173));
    }

    @Test
    void aCsvHasARowPerValue() {
        // Given
        observe(ONLINE, "15.132.04258", "2023-01", Figure.ratio(2, 3), new Source(SourceKind.REPORTED, "a, \"b\""));
        String query = "indicator=" + ONLINE + "&orgUnit=15.132.04258&period=2023-01,2022-01&detail=true";
        awaitSeries(query, 0, 66.7f);

        // When
        String csv = given().accept("text/csv").get("/api/v1/series?" + query).asString();

        // Then
        assertThat(csv.lines())
                .containsExactly(
                        "indicator,orgUnit,breakdown,period,value,state,measureUnit,demo,resolvedFrom,boundaries,reason,"
                                + "periodState,unitsReporting,unitsExpected,periodsReporting,periodsExpected,"
                                + "reportsReporting,reportsExpected,numerator,denominator,origin,sourceKind,sourceName,"
                                + "indicatorName,name",
                        "GOV.DOSSIER.ONLINE,15.132.04258,,2023-01,66.7,VALUE,PERCENT,false,,,,ENDED,1,1,1,1,1,1,"
                                + "2,3,OWN,REPORTED,\"a, \"\"b\"\"\",Chỉ tiêu GOV.DOSSIER.ONLINE,Phường Nguyễn Thái Học",
                        "GOV.DOSSIER.ONLINE,15.132.04258,,2022-01,,NO_DATA,PERCENT,false,,,,ENDED,0,1,0,1,0,1,,,,,,"
                                + "Chỉ tiêu GOV.DOSSIER.ONLINE,Phường Nguyễn Thái Học");
    }

    @Test
    void aNumberHasOneFormInEveryAnswer() {
        // Given
        observe(MEMBERS, "15.132.04261", "2023-07", Figure.of(new BigDecimal("0.0000001")), RECORDS);
        observe(MEMBERS, "15.132.04261", "2023-08", Figure.of(new BigDecimal("10.00")), RECORDS);
        String unit = "&orgUnit=15.132.04261&period=";
        awaitSeries("indicator=" + MEMBERS + unit + "2023-08", 0, 10);

        // When
        String small =
                get("/api/v1/lineage?indicator=" + MEMBERS + unit + "2023-07").asString();
        String ten =
                get("/api/v1/lineage?indicator=" + MEMBERS + unit + "2023-08").asString();

        // Then
        assertThat(small).contains("\"numerator\":0.0000001").doesNotContain("E-");
        assertThat(ten).contains("\"numerator\":10").doesNotContain("10.0");
    }

    @ParameterizedTest
    @CsvSource({
        "series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024&boundaries=2024-12, boundaries",
        "series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024&boundaries=2024-02-30, boundaries",
        "series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024&boundaries=31/12/2024, boundaries",
        "series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024&detail=maybe, detail",
        "org-units?on=2024-12, on",
        "org-units?level=TOWN, level",
        "org-units?page=2147483648, page",
        "org-units?q=%00, q",
        "rankings?indexSet=dti-922&level=COMMUNE&period=2024-13, period",
        "scores?indexSet=dti-922&orgUnit=15..1&period=2024&level=X, level",
    })
    void aParameterThatIsNotOfItsFormIsNamed(String request, String parameter) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/" + request)
                .then()
                .statusCode(400)
                .body("code", equalTo("VALUE_MALFORMED"))
                .body("errors[0].field", equalTo(parameter));
    }

    @Test
    void anOldRevisionChangesNothingAndAWithdrawalTakesTheFigureAway() {
        // Given
        observe(MEMBERS, "15.132.04264", "2023-01", Figure.of(5), RECORDS);
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15.132.04264&period=2023-01", 0, 5);
        broker.publish(List.of(CubeBuilder.observed(
                CubeBuilder.key(MEMBERS, "15.132.04264", "2023-01", ""), Figure.of(6), 1, 1, RECORDS)));

        // When
        observe(MEMBERS, "15.132.04267", "2023-01", Figure.of(1), RECORDS);
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15.132.04264,15.132.04267&period=2023-01", 1, 1)
                .then()
                .body("series[0].values[0]", equalTo(5));
        broker.publish(List.of(
                new Event.IndicatorWithdrawn(CubeBuilder.key(MEMBERS, "15.132.04264", "2023-01", ""), ++revision, 1)));

        // Then
        await().atMost(LIMIT)
                .until(
                        () -> get("/api/v1/series?indicator=" + MEMBERS + "&orgUnit=15.132.04264&period=2023-01")
                                .path("series[0].states.'2023-01'"),
                        equalTo("NO_DATA"));
    }

    @Test
    void metricsShowChangeTargetAndCoverage() {
        // Given
        observe(MEMBERS, "15.132.04252", "2021-12", Figure.of(4), RECORDS);
        observe(MEMBERS, "15.132.04252", "2022-11", Figure.of(9), RECORDS);
        observe(MEMBERS, "15.132.04252", "2022-12", Figure.of(10), RECORDS);
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15&period=2022-12", 0, 10);

        // When
        Response answer = get("/api/v1/metrics?orgUnit=15&period=2022-12");

        // Then
        String metric = "metrics.find { it.indicator == '" + MEMBERS + "' }";
        answer.then()
                .statusCode(200)
                .body(metric + ".value", equalTo(10))
                .body(metric + ".previous.change", equalTo(1))
                .body(metric + ".yearBefore.change", equalTo(6))
                .body(metric + ".target.due", equalTo("2025"))
                .body(metric + ".target.gap", equalTo(990))
                .body(metric + ".coverage.reporting", equalTo(1))
                .body(metric + ".coverage.expected", equalTo(173));
    }

    @Test
    void whoHasThePresentVersionIsToldSo() {
        // Given
        observe(MEMBERS, "15.132.04270", "2023-01", Figure.of(1), RECORDS);
        String query = "indicator=" + MEMBERS + "&orgUnit=15.132.04270&period=2023-01";
        String tag = awaitSeries(query, 0, 1).header("ETag");

        // When
        Response again =
                given().accept(ContentType.JSON).header("If-None-Match", tag).get("/api/v1/series?" + query);

        // Then
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body().asByteArray()).isEmpty();
        observe(MEMBERS, "15.132.04270", "2023-01", Figure.of(2), RECORDS);
        awaitSeries(query, 0, 2);
        given().accept(ContentType.JSON)
                .header("If-None-Match", tag)
                .get("/api/v1/series?" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void orgUnitsAreFoundWithoutDiacriticsAndSortedAsInVietnamese() {
        // When
        Response found = get("/api/v1/org-units?q=yen bai&on=2024-12-31");
        List<String> names = get("/api/v1/org-units?level=PROVINCE&size=50").path("items.names.vi");

        // Then
        found.then().body("items.id", hasItems("15", "15.132"));
        assertThat(names).containsExactly("Tỉnh Lào Cai", "Tỉnh Lào Cai", "Tỉnh Thái Nguyên", "Tỉnh Yên Bái");
    }

    @Test
    void theUnitsThatAListNamesAreReadAtOnceWhateverElseIsNamed() {
        // When
        Response found = get("/api/v1/org-units?id=15.132&id=15~2025&id=99&id=15.132&size=1000");

        // Then
        found.then().body("items.id", containsInAnyOrder("15.132", "15~2025"));
        get("/api/v1/org-units?id=15..1").then().statusCode(400).body("errors[0].field", equalTo("id"));
    }

    @Test
    void unitsThatLastAreFoundBeforeThoseThatEnded() {
        // When
        List<String> ids = get("/api/v1/org-units?q=lao cai&level=PROVINCE").path("items.id");

        // Then
        assertThat(ids).containsExactly("15~2025", "10");
    }

    @Test
    void unitsStandWordByWordAsInADictionary() {
        // When
        List<String> names = get("/api/v1/org-units?level=COMMUNE&size=1000").path("items.names.vi");

        // Then
        assertThat(names)
                .containsSubsequence("Xã La Pan Tẩn", "Xã Làng Giàng", "Xã Lao Chải")
                .containsSubsequence("Xã Tú Lệ", "Xã Túc Đán")
                .containsSubsequence("Xã Y Tý", "Xã Yên Thắng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đại Lịch", "\u00D0ại Lịch", "đại\u00A0lịch", "dai  lich", "\u0110a\u0323i Li\u0323ch\u200B"})
    void aUnitIsFoundInWhateverFormItsNameIsWritten(String asked) {
        // When
        Response found = given().queryParam("q", asked).get("/api/v1/org-units");

        // Then
        found.then().body("items.id", hasItem("15.140.04687"));
    }

    @Test
    void aUnitShowsWhatItCameFromAndWhetherItsSuccessorIsUnknown() {
        // When
        Response merged = get("/api/v1/org-units/15~2025");
        Response lost = get("/api/v1/org-units/15.138.04528");

        // Then
        merged.then()
                .body("predecessors.id", contains("10", "15"))
                .body("successorUnknown", equalTo(false))
                .body("partOf.id", contains("VN"));
        lost.then().body("successorUnknown", equalTo(true)).body("validTo", equalTo("2025-01-01"));
    }

    @Test
    void anIdMeansTheUnitThatHadItsCodesOnTheBoundariesAndTheAnswerSaysSo() {
        // When
        Response now = get("/api/v1/org-units/15?boundaries=2026-11-28");
        Response before = get("/api/v1/org-units/15~2025?boundaries=2024-12-31");
        Response itself = get("/api/v1/org-units/15?boundaries=2024-12-31");

        // Then
        now.then()
                .body("id", equalTo("15~2025"))
                .body("names.vi", equalTo("Tỉnh Lào Cai"))
                .body("resolvedFrom", equalTo("15"));
        before.then()
                .body("id", equalTo("15"))
                .body("names.vi", equalTo("Tỉnh Yên Bái"))
                .body("resolvedFrom", equalTo("15~2025"));
        itself.then().body("id", equalTo("15")).body("resolvedFrom", nullValue());
        get("/api/v1/org-units/15.132?boundaries=2026-11-28")
                .then()
                .statusCode(422)
                .body("code", equalTo("BOUNDARIES_UNKNOWN"));
    }

    @Test
    void theFirstPageIsThePresentUnitInAYearThatIsOver() {
        // When
        Response home = get("/api/v1/home");

        // Then
        home.then()
                .body("orgUnit", equalTo("15~2025"))
                .body("validTo", nullValue())
                .body("predecessors.orgUnit", hasItems("10", "15"));
        assertThat(Integer.parseInt(home.path("period")))
                .isLessThan(LocalDate.now().getYear());
    }

    @Test
    void indicatorsAreListedAndDescribed() {
        // When
        Response list = get("/api/v1/indicators?pillar=society");

        // Then
        list.then().body("items.code", contains(MEMBERS));
        get("/api/v1/indicators/" + MEMBERS)
                .then()
                .body("acrossTime", equalTo("LAST"))
                .body("pillar", equalTo("society"));
    }

    @Test
    void aMessageThatIsNoEventIsPutAsideAndReadingGoesOn() {
        // Given
        long before = status("deadLetters", Long.class);
        byte[] key = "GOV.X|15|2024|".getBytes(StandardCharsets.UTF_8);
        byte[] garbage = {1, 2, 3};
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(Topics.observations(Pillar.GOVERNMENT), 2, key, garbage);
        message.headers().add("ce_type", "indicator.observed.v1".getBytes(StandardCharsets.UTF_8));

        // When
        long offset = broker.write(List.of(message)).getLast();
        observe(MEMBERS, "15.132.04273", "2023-01", Figure.of(3), RECORDS);

        // Then
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15.132.04273&period=2023-01", 0, 3);
        ConsumerRecord<byte[], byte[]> letter = deadLetters().getLast();
        assertThat(letter.key()).isEqualTo(key);
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(header(letter, "trucot_reason")).contains("unreadable");
        assertThat(header(letter, "trucot_topic")).isEqualTo("trucot.gov.observations.v1");
        assertThat(header(letter, "trucot_partition")).isEqualTo("2");
        assertThat(header(letter, "trucot_offset")).isEqualTo(Long.toString(offset));
        assertThat(status("deadLetters", Long.class)).isEqualTo(before + 1);
    }

    @Test
    void aBrokerThatWasAwayIsReadOnAndReadersAreAnsweredMeanwhile() {
        // Given
        observe(MEMBERS, "15.132.04276", "2023-01", Figure.of(1), RECORDS);
        String query = "indicator=" + MEMBERS + "&orgUnit=15.132.04276&period=2023-01";
        awaitSeries(query, 0, 1);

        // When
        broker.kafka().process().kill();
        Response meanwhile = get("/api/v1/series?" + query);
        int health = get("/q/health/ready").statusCode();
        broker.kafka().restart();
        observe(MEMBERS, "15.132.04276", "2023-01", Figure.of(2), RECORDS);

        // Then
        meanwhile.then().body("series[0].values[0]", equalTo(1));
        assertThat(health).isEqualTo(200);
        awaitSeries(query, 0, 2);
    }

    @Test
    void theStatusSaysHowOldTheFiguresOfASilentPillarAre() {
        // Given
        long version = status("version", Long.class);
        long deadLetters = status("deadLetters", Long.class);
        Instant at = Instant.now().minusSeconds(3_600).truncatedTo(ChronoUnit.SECONDS);
        Heartbeat last = new Heartbeat(Pillar.ECONOMY, at, at, 0, List.of());

        // When
        broker.publish(List.of(new Event.PillarHeard(last, at.toEpochMilli(), 1)));

        // Then
        await().atMost(LIMIT).untilAsserted(() -> get("/api/v1/status")
                .then()
                .body("pillars.pillar", contains("gov", "economy", "society"))
                .body("pillars[1].state", equalTo("SILENT"))
                .body("pillars[1].completeTo", equalTo(at.toString()))
                .body("pillars[1].ageSeconds", greaterThanOrEqualTo(3_600))
                .body("pillars[1].silentSeconds", greaterThanOrEqualTo(3_600)));
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'cube' }.data.economy", equalTo("SILENT, complete to " + at));
        assertThat(status("version", Long.class)).isEqualTo(version);
        assertThat(status("deadLetters", Long.class)).isEqualTo(deadLetters);
    }

    @Test
    void theStatusShowsEveryTopic() {
        // When
        Response status = get("/api/v1/status");

        // Then
        status.then()
                .body("topics.topic", hasItem("trucot.org-units.v1"))
                .body("topics.size()", equalTo(7))
                .body("caughtUp", equalTo(true))
                .body("topics.find { it.topic == 'trucot.society.observations.v1' }.partitions", equalTo(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/metrics?orgUnit=15&period=1945",
                "/api/v1/rankings?indicator=" + MEMBERS + "&level=COMMUNE&period=1945",
                "/api/v1/scores?indexSet=dti-922&orgUnit=15&period=1945"
            })
    void aPeriodWithoutOneBeforeItIsNamed(String address) {
        // When
        Response answer = get(address);

        // Then
        answer.then().statusCode(400).body("detail", containsString("'1945'")).body("detail", containsString("before"));
    }

    @Test
    void theLastPeriodsThereAreHaveNoData() {
        // When
        Response answer = get("/api/v1/series?indicator=" + MEMBERS + "&orgUnit=15&period=2198..2199");

        // Then
        answer.then().statusCode(200).body("periods", contains("2198", "2199"));
    }

    @Test
    void anAnswerOfAnotherVersionThanWantedIsAProblem() {
        // When
        Response answer = given().header("If-Match", "\"another\"").get("/api/v1/indicators");

        // Then
        answer.then().statusCode(412).body("code", equalTo("VERSION_CONFLICT"));
    }

    @Test
    void whatCannotBeAskedIsAProblem() {
        // When
        String unit = "&orgUnit=15&period=2024";

        // Then
        problem("indicator=SOC.UNHEARD.OF" + unit, 422, "indicator-unknown");
        problem("indicator=" + MEMBERS + "&orgUnit=99&period=2024", 422, "org-unit-unknown");
        problem(
                "indicator=" + MEMBERS + "&orgUnit=15.132&period=2024&boundaries=2025-08-01",
                422,
                "boundaries-unknown");
        problem("indicator=" + MEMBERS + unit + "&breakdown=sex=F", 422, "breakdown-unknown");
        problem("indicator=" + MEMBERS + "&orgUnit=15&period=2024-13", 400, "value-malformed");
        problem("indicator=" + MEMBERS + "&period=2024", 400, "validation-failed");
        problem("orgUnit=15&period=2024", 400, "validation-failed");
        get("/api/v1/org-units/99").then().statusCode(404).body("type", containsString("not-found"));
    }

    private static void problem(String query, int status, String type) {
        get("/api/v1/series?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", containsString(type));
    }

    private void observe(String indicator, String unit, String period, Figure figure, Source source) {
        broker.publish(List.of(
                CubeBuilder.observed(CubeBuilder.key(indicator, unit, period, ""), figure, 1, ++revision, source)));
    }

    private static Response awaitSeries(String query, int series, Number value) {
        return await().atMost(LIMIT)
                .until(
                        () -> given().accept(ContentType.JSON).get("/api/v1/series?" + query),
                        answer -> value.equals(answer.path("series[" + series + "].values[0]")));
    }

    private static <T> T status(String path, Class<T> type) {
        return get("/api/v1/status").jsonPath().getObject(path, type);
    }

    private List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(broker.settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(Topics.DEAD_LETTERS, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(LIMIT).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
                return !letters.isEmpty();
            });
        }
        return letters;
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
