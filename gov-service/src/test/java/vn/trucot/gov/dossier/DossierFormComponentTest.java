package vn.trucot.gov.dossier;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;
import vn.trucot.gov.Units;
import vn.trucot.pillar.Histories;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.relay.TopicReader;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class DossierFormComponentTest {

    private static final String FORM = "/api/v1/gov/forms/dossiers";
    private static final String HEADER = "orgUnit,procedureCode,period,received,online,postal,resolved,onTime,overdue,"
            + "digitised,withFee,paidOnline,rated,satisfied\n";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    Platform platform;

    private MeasuredFigures figures;
    private String province = "";
    private String commune = "";

    /** Each test has a province of its own, which publishes the procedures 1.001 and 1.002, and a commune of it. */
    @BeforeEach
    void aCommune() {
        KnownUnits.awaitThatRecordsAreTaken(orgUnits);
        figures = new MeasuredFigures(dataSource);
        province = "D" + UUID.randomUUID().toString().substring(0, 8);
        commune = province + ".1";
        orgUnits.apply(Units.known(Units.unit(province, OrgUnitKind.PROVINCE, "VN")));
        orgUnits.apply(Units.known(Units.unit(commune, OrgUnitKind.COMMUNE, province)));
        given().contentType("text/csv; charset=UTF-8")
                .body("""
                        orgUnit,code,name,level,validFrom
                        %1$s,1.001,Đăng ký khai sinh,FULL,2020-01-01
                        %1$s,1.002,Chứng thực,PARTIAL,2020-01-01
                        """.formatted(province))
                .post("/api/v1/gov/procedures/batch")
                .then()
                .statusCode(200);
    }

    @Test
    void theCountsOfAllProceduresOfAMonthMakeItsFigures() {
        // When
        csv(commune + ",1.001,2025-03,10,6,1,8,7,1,5,4,2,3,2\n" + commune + ",1.002,2025-03,30,10,0,20,20,0,6,0,0,5,5")
                .statusCode(200)
                .body("created", equalTo(2));

        // Then
        assertThat(figure("RECEIVED")).isEqualTo("40 RECORDS");
        assertThat(received("online")).isEqualTo("16 RECORDS");
        assertThat(received("postal")).isEqualTo("1 RECORDS");
        assertThat(received("direct")).isEqualTo("23 RECORDS");
        assertThat(figure("ONLINE")).isEqualTo("16/40 RECORDS");
        assertThat(figure("ON_TIME")).isEqualTo("27/28 RECORDS");
        assertThat(figure("OVERDUE")).isEqualTo("1/40 RECORDS");
        assertThat(figure("DIGITISED")).isEqualTo("11/40 RECORDS");
        assertThat(figure("PAID_ONLINE")).isEqualTo("2/4 RECORDS");
        assertThat(figure("SATISFIED")).isEqualTo("7/8 RECORDS");
    }

    @Test
    void everyStateOfACountIsKeptWithWhoMadeItSoEvenWhenItIsGone() {
        // Given
        String id = put("2025-03", dossiers(10, 6)).statusCode(201).extract().path("id");
        String address = FORM + "/returns/" + id;
        given().contentType("application/json")
                .body("[" + flat("2025-03", 12, 6) + "]")
                .post(FORM + "/batch")
                .then()
                .statusCode(200)
                .body("updated", equalTo(1));
        Map<String, Object> last = Histories.presentState(address);

        // When
        given().delete(FORM + "/returns/{unit}/2025-03", commune).then().statusCode(204);

        // Then
        assertThat(Histories.of(address))
                .containsExactly(
                        "0 by lan forms/dossiers/returns/" + id,
                        "1 by lan forms/dossiers/returns/batch",
                        "2 deleted by lan forms/dossiers/returns/" + id);
        assertThat(last.toString()).contains("received=12");
        assertThat(Histories.lastState(address)).isEqualTo(last);
    }

    @Test
    void theTagOfTheLastAnswerLetsAWritePass() {
        // Given
        String tag = put("2025-03", dossiers(10, 6)).statusCode(201).extract().header("ETag");

        // When
        ValidatableResponse next = given().contentType("application/json")
                .header("If-Match", tag)
                .body(dossiers(12, 6))
                .put(FORM + "/returns/{unit}/2025-03", commune)
                .then();

        // Then
        next.statusCode(200).body("version", equalTo(1));
        given().header("If-Match", tag)
                .delete(FORM + "/returns/{unit}/2025-03", commune)
                .then()
                .statusCode(412);
    }

    @Test
    void countsWhoseSumDoesNotFitAreRefused() {
        // Given
        String most = Long.toString(Long.MAX_VALUE);

        // When
        ValidatableResponse answer = put(
                "2025-03",
                dossiers(10, 6)
                        .replace("\"online\": 6", "\"online\": " + most)
                        .replace("\"postal\": 1", "\"postal\": " + most));

        // Then
        answer.statusCode(400).body("errors.pointer", hasItems("/lines/0/figures/online", "/lines/0/figures/postal"));
        csv(commune + ",1.001,2025-03,10," + most + "," + most + ",8,7,1,5,4,2,3,2")
                .statusCode(422);
    }

    @Test
    void theCountsOfEveryFigureAddUpToIt() {
        // Given
        csv(commune + ",1.001,2025-03,10,6,1,8,7,1,5,4,2,3,2\n" + commune + ",1.002,2025-03,30,10,0,20,20,0,6,0,0,5,5\n"
                        + commune + ",1.002,2025-04,3,1,0,2,2,0,1,0,0,0,0")
                .statusCode(200);

        // When
        Set<String> opened = new OpenedFigures(dataSource, "gov").addUp(commune);

        // Then
        assertThat(opened)
                .containsExactlyInAnyOrder(
                        "GOV.DOSSIER.RECEIVED",
                        "GOV.DOSSIER.ONLINE",
                        "GOV.DOSSIER.ON_TIME",
                        "GOV.DOSSIER.OVERDUE",
                        "GOV.DOSSIER.DIGITISED",
                        "GOV.DOSSIER.PAID_ONLINE",
                        "GOV.DOSSIER.SATISFIED",
                        "GOV.REPORT.COMPLETE",
                        "GOV.REPORT.ON_TIME");
    }

    @Test
    void aCorrectedCountIsMeasuredAndToldAgain() {
        // Given
        put("2025-03", dossiers(10, 6)).statusCode(201).header("ETag", "\"0\"");

        // When
        put("2025-03", dossiers(10, 7)).statusCode(200).header("ETag", "\"1\"");

        // Then
        assertThat(figure("ONLINE")).isEqualTo("7/10 RECORDS");
        String key = "GOV.DOSSIER.ONLINE|" + commune + "|2025-03|";
        try (TopicReader topic =
                new TopicReader(platform.kafka().bootstrapServers(), Topics.observations(Pillar.GOVERNMENT))) {
            await().untilAsserted(() -> assertThat(topic.events())
                    .filteredOn(event -> event.key().equals(key))
                    .extracting(Event::revision)
                    .containsExactly(1L, 2L));
        }
    }

    @Test
    void deletedCountsLeaveNoFigure() {
        // Given
        put("2025-03", dossiers(10, 6)).statusCode(201);

        // When
        given().delete(FORM + "/returns/{unit}/2025-03", commune).then().statusCode(204);

        // Then
        assertThat(figures.inForce(commune, "GOV.DOSSIER.")).isZero();
    }

    @Test
    void twoPeopleWhoAddAtOnceEndAtTwoMore() {
        // Given
        orgUnits.apply(Units.known(Units.unit(province + ".2", OrgUnitKind.COMMUNE, province)));
        given().contentType("text/csv; charset=UTF-8")
                .body("orgUnit,code,name,level,validFrom\n"
                        + IntStream.range(0, 40)
                                .mapToObj(n -> province + ",2." + n + ",Thủ tục,FULL,2020-01-01")
                                .collect(Collectors.joining("\n")))
                .post("/api/v1/gov/procedures/batch")
                .then()
                .statusCode(200);

        // When
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40)
                    .forEach(n -> people.submit(() -> csv(commune + ",2." + n + ",2025-03,10,6,1,8,7,1,5,4,2,3,2")
                            .statusCode(200)));
        }

        // Then
        assertThat(figure("RECEIVED")).isEqualTo("400 RECORDS");
    }

    @Test
    void theSameRowsAgainChangeNothing() {
        // Given
        String rows = commune + ",1.001,2025-03,10,6,1,8,7,1,5,4,2,3,2";
        csv(rows).statusCode(200).body("created", equalTo(1));
        long before = figures.revisions(commune, "GOV.DOSSIER.");

        // When
        ValidatableResponse again = csv(rows);
        ValidatableResponse corrected = csv(rows.replace(",10,6,", ",10,5,"));

        // Then
        again.body("unchanged", equalTo(1)).body("updated", equalTo(0));
        corrected.body("updated", equalTo(1));
        assertThat(figures.revisions(commune, "GOV.DOSSIER.") - before)
                .as("online and direct received, and the share online")
                .isEqualTo(3);
    }

    @Test
    void aFileDoesNotSubmitWhatSomebodyStillWrites() {
        // Given
        put("2025-03", dossiers(10, 6)).statusCode(201);
        String broken = "{\"line\": \"1.002\", \"figures\": {\"received\": 1, \"online\": 900}}";
        put("2025-03", "{\"draft\": true, \"lines\": [" + broken + "]}").statusCode(200);

        // When
        csv(commune + ",1.001,2025-03,30,10,0,20,20,0,6,0,0,5,5").statusCode(200);

        // Then
        when().get(FORM + "/returns/{unit}/2025-03", commune)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("lines.line", contains("1.001"));
        assertThat(figure("ONLINE")).isEqualTo("10/30 RECORDS");
    }

    @Test
    void linesThatAFileOfItsScopeDoesNotNameAreWithdrawn() {
        // Given
        String first = commune + ",1.001,2025-03,30,10,0,20,20,0,6,0,0,5,5\n";
        csv(first + first.replace("1.001", "1.002")).statusCode(200);

        // When
        ValidatableResponse answer = csv(first, "?missing=withdraw&withdrawals=1&period=2025-03&within=" + commune);

        // Then
        answer.statusCode(200)
                .body("unchanged", equalTo(1))
                .body("withdrawn.count", equalTo(1))
                .body("withdrawn.first.line", contains("1.002"));
        when().get(FORM + "/returns/{unit}/2025-03", commune).then().body("lines.line", contains("1.001"));
        assertThat(figure("ONLINE")).isEqualTo("10/30 RECORDS");
    }

    @Test
    void eachMistakeOfABatchIsToldAndNothingIsStored() {
        // Given
        put("2025-02", dossiers(10, 6)).statusCode(201);

        // When
        ValidatableResponse answer = csv("""
                %1$s,1.001,2025-03,10,6,5,8,7,1,5,4,2,3,2
                %1$s,1.001,2025-04,10,6,1,8,9,11,11,11,12,9,10
                %1$s,9.999,2025-03,10,6,1,8,7,1,5,4,2,3,2
                %1$s,1.001,2025,10,6,1,8,7,1,5,4,2,3,2
                %1$s,1.001,2026-04,10,6,1,8,7,1,5,4,2,3,2
                %1$s,1.002,2025-03,-1,6,1,8,7,1,5,4,2,3,2
                P-unknown,1.001,2025-03,10,6,1,8,7,1,5,4,2,3,2
                %1$s,1.001,2025-05,ten,6,1,8,7,1,5,4,2,3,2
                %1$s,1.001,2025-06,10,6,1,8,7,1,5,4,2,3
                """.formatted(commune));

        // Then
        answer.statusCode(422)
                .body("rejected", equalTo(9))
                .body("errors.findAll { it.row == 1 }.field", contains("online"))
                .body("errors.findAll { it.row == 1 }.reason[0]", containsString("online + postal = 11"))
                .body(
                        "errors.findAll { it.row == 2 }.field",
                        contains("onTime", "overdue", "digitised", "withFee", "paidOnline", "rated", "satisfied"))
                .body("errors.findAll { it.row == 3 }.code", contains("PROCEDURE_UNKNOWN"))
                .body("errors.findAll { it.row == 4 }.code", contains("PERIOD_WRONG_FREQUENCY"))
                .body("errors.findAll { it.row == 5 }.code", contains("PERIOD_IN_FUTURE"))
                .body("errors.findAll { it.row == 6 }.field", contains("received"))
                .body("errors.findAll { it.row == 7 }.code[0]", equalTo("ORG_UNIT_UNKNOWN"))
                .body("errors.findAll { it.row == 8 }.field", contains("received"))
                .body("errors.findAll { it.row == 9 }.code", contains("ROW_MALFORMED"));
        when().get(FORM + "/returns?orgUnit={unit}", commune).then().body("items", hasSize(1));
    }

    @Test
    void theRowsWithoutAMistakeAreStoredWhenAskedFor() {
        // When
        ValidatableResponse answer = given().contentType("text/csv; charset=UTF-8")
                .body(HEADER + commune + ",1.001,2025-03,10,6,1,8,7,1,5,4,2,3,2\n" + commune
                        + ",9.999,2025-03,10,6,1,8,7,1,5,4,2,3,2")
                .post(FORM + "/batch?mode=accepted")
                .then();

        // Then
        answer.statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .body("errors.row", contains(2));
        assertThat(figure("RECEIVED")).isEqualTo("10 RECORDS");
    }

    @Test
    void fiftyThousandRowsAreOneRequest() {
        // Given: 50 procedures, 25 communes, 40 months
        given().contentType("text/csv; charset=UTF-8")
                .body("orgUnit,code,name,level,validFrom\n"
                        + IntStream.range(0, 50)
                                .mapToObj(n -> province + ",3." + n + ",Thủ tục,FULL,2020-01-01")
                                .collect(Collectors.joining("\n")))
                .post("/api/v1/gov/procedures/batch")
                .then()
                .statusCode(200);
        StringBuilder rows = new StringBuilder();
        for (int unit = 10; unit < 35; unit++) {
            String id = province + "." + unit;
            orgUnits.apply(Units.known(Units.unit(id, OrgUnitKind.COMMUNE, province)));
            for (int month = 0; month < 40; month++) {
                for (int procedure = 0; procedure < 50; procedure++) {
                    rows.append("%s,3.%d,%d-%02d,10,6,1,8,7,1,5,4,2,3,2\n"
                            .formatted(id, procedure, 2022 + month / 12, month % 12 + 1));
                }
            }
        }

        // When
        csv(rows.toString()).statusCode(200).body("created", equalTo(50_000));

        // Then
        assertThat(figures.of("GOV.DOSSIER.RECEIVED", province + ".34", "2025-04"))
                .hasValue("500 RECORDS");
        assertThat(figures.inForce(province, "GOV.DOSSIER.")).isEqualTo(25 * 40 * 10);
    }

    private String figure(String indicator) {
        return figures.of("GOV.DOSSIER." + indicator, commune, "2025-03").orElse("none");
    }

    private String received(String channel) {
        return figures.of("GOV.DOSSIER.RECEIVED", commune, "2025-03", "channel=" + channel)
                .orElse("none");
    }

    private static ValidatableResponse csv(String rows) {
        return csv(rows, "");
    }

    private static ValidatableResponse csv(String rows, String parameters) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(HEADER + rows)
                .post(FORM + "/batch" + parameters)
                .then();
    }

    private ValidatableResponse put(String period, String dossiers) {
        return given().contentType("application/json")
                .body(dossiers)
                .put(FORM + "/returns/{unit}/{period}", commune, period)
                .then();
    }

    /** A return with one line. */
    private static String dossiers(int received, int online) {
        return """
                {"lines": [{"line": "1.001", "figures": {%s}}]}""".formatted(counts(received, online));
    }

    /** A row of a file. */
    private String flat(String month, int received, int online) {
        return """
                {"orgUnit": "%s", "procedureCode": "1.001", "period": "%s", %s}""".formatted(commune, month, counts(received, online));
    }

    private static String counts(int received, int online) {
        return """
                "received": %d, "online": %d, "postal": 1, "resolved": 8, "onTime": 7, "overdue": 1, "digitised": 5,
                "withFee": 4, "paidOnline": 2, "rated": 3, "satisfied": 2""".formatted(received, online);
    }
}
