package vn.trucot.gov.officialscore;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.Problem;

/** What the portal tells of scores stands as published, once, with its revisions; what cannot be read is told by name. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"approver", "approver:*:*"})
class OfficialScoreComponentTest {

    private static final String SCORE = "GOV.SERVICE_QUALITY.SCORE";
    private static final String POINTS = "GOV.SERVICE_QUALITY.OFFICIAL_POINTS";
    private static final String SYNCHRONISED = "scoreItem=openness.status-synchronised";
    private static final String TOLD = "2025-07-15";

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ImportOfficialScores scores;

    private MeasuredFigures figures;
    private String commune = "";
    private String department = "";
    private String code = "";
    private String portalId = "";

    /** A commune known by its electronic identity, a department by the portal's id. */
    @BeforeEach
    void twoBodiesThatThePortalKnows() {
        KnownUnits units = new KnownUnits(orgUnits);
        commune = units.commune();
        department = units.unit(OrgUnitKind.DEPARTMENT, "so-mau");
        code = "000.00.20." + units.province();
        portalId = "id-" + units.province();
        identity(commune, "ELECTRONIC_IDENTITY", code);
        identity(department, "PORTAL", portalId);
        figures = new MeasuredFigures(dataSource);
    }

    private String row(String total, String index, String score, String maximum) {
        return """
                {"ID": "x", "TEN": "Xã mẫu", "MA_COQUAN": "%s", "CAPDONVIID": "2", "TONG_SCORE": "%s", "ROW_STT": "7",
                 "CODE": "%s", "SCORE": "%s", "MAX_SCORE": "%s"}""".formatted(code, total, index, score, maximum);
    }

    private static ValidatableResponse take(String rows, String parameters) {
        return given().contentType("application/json")
                .body(rows)
                .post("/api/v1/gov/official-scores/batch?on=" + TOLD + "&" + parameters)
                .then();
    }

    @Test
    void totalAndIndexStandAsPublished() {
        // When
        take("[" + row("83,87", "DOSSIER_SYNC", "5.4", "6") + "]", "period=2025-Q2")
                .statusCode(200)
                .body("received", equalTo(1))
                .body("created", equalTo(2))
                .body("rejected", equalTo(0))
                .body("accepted.orgUnit", contains(commune))
                .body("accepted.scores", contains(2));

        // Then
        assertThat(figures.of(SCORE, commune, "2025-Q2")).hasValue("83.87 PUBLISHED");
        assertThat(figures.of(POINTS, commune, "2025-Q2", SYNCHRONISED)).hasValue("5.4/6 PUBLISHED");
        given().get("/api/v1/gov/observations/" + SCORE + "/" + commune + "/2025-Q2")
                .then()
                .statusCode(200)
                .body("statements[0].source.name", equalTo("Cổng Dịch vụ công quốc gia"))
                .body("statements[0].publishedOn", equalTo(TOLD))
                .body("statements[0].note", equalTo("TEN: Xã mẫu; ROW_STT: 7"));
    }

    @Test
    void whatIsToldAgainChangesNothingAndWhatIsToldOtherwiseIsARevision() {
        // Given
        String rows = "{\"data\": [" + row("83.87", "DOSSIER_SYNC", "5.4", "6") + "]}";
        take(rows, "period=2025-Q2").statusCode(200).body("created", equalTo(2));

        // When: the same the day after, written otherwise
        String again = rows.replace("83.87", "83,870").replace("5.4", "5,40");
        given().contentType("application/json")
                .body(again)
                .post("/api/v1/gov/official-scores/batch?period=2025-Q2&on=2025-07-16")
                .then()
                .body("unchanged", equalTo(2))
                .body("updated", equalTo(0));
        assertThat(figures.revisions(commune, "GOV.SERVICE_QUALITY")).isEqualTo(2);

        // When: another score, later
        given().contentType("application/json")
                .body(rows.replace("83.87", "84.1"))
                .post("/api/v1/gov/official-scores/batch?period=2025-Q2&on=2025-07-20")
                .then()
                .body("unchanged", equalTo(1))
                .body("updated", equalTo(1));

        // Then
        assertThat(figures.of(SCORE, commune, "2025-Q2")).hasValue("84.1 PUBLISHED");
        given().get("/api/v1/gov/observations/" + SCORE + "/" + commune + "/2025-Q2")
                .then()
                .body("revisions.size()", equalTo(2));

        // When: the older file once more
        take(rows, "period=2025-Q2")
                .body("rejected", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("errors[0].reason", containsString("2025-07-20"));
        assertThat(figures.of(SCORE, commune, "2025-Q2")).hasValue("84.1 PUBLISHED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            DOSSIER_SYNC | 6.1 | 6   | DOSSIER_SYNC | above 6
            DOSSIER_SYNC | N/A | 6   | SCORE        | 'N/A' is no score
            DOSSIER_SYNC | 5   | ""  | MAX_SCORE    | '' is no score
            SOMETHING    | 5   | 6   | CODE         | 'SOMETHING' is unknown
            """)
    void anIndexThatCannotBeReadIsNamedAndTheRestStands(
            String index, String score, String maximum, String field, String reason) {
        // When
        take("[" + row("80", index, score, maximum) + "]", "period=2025-Q2")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .body("errors[0].row", equalTo(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].reason", containsString(reason));

        // Then
        assertThat(figures.of(SCORE, commune, "2025-Q2")).hasValue("80 PUBLISHED");
        assertThat(figures.inForce(commune, POINTS)).isZero();
    }

    @Test
    void aBodyNobodyKnowsIsNamedAndTheOthersStand() {
        String unknown = row("80", "DOSSIER_SYNC", "5", "6").replace(code, "000.99");
        String other = """
                {"ID": "%s", "TEN": "Sở mẫu", "TONG_SCORE": 101, "CAPDONVIID": 1}""".formatted(portalId);
        String wrongLevel =
                row("70", "DOSSIER_SYNC", "5", "6").replace("\"CAPDONVIID\": \"2\"", "\"CAPDONVIID\": \"1\"");

        take(
                        "[" + unknown + "," + other + "," + wrongLevel + "," + row("60", "progress", "15", "20") + "]",
                        "period=2025")
                .statusCode(200)
                .body("received", equalTo(4))
                .body("rejected", equalTo(3))
                .body("errors.field", contains("MA_COQUAN", "TONG_SCORE", "CAPDONVIID"))
                .body("errors[0].reason", containsString("'000.99'"))
                .body("errors[1].reason", containsString("above 100"))
                .body("created", equalTo(2));

        assertThat(figures.of(SCORE, commune, "2025")).hasValue("60 PUBLISHED");
        assertThat(figures.of(POINTS, commune, "2025", "scoreItem=progress")).hasValue("15/20 PUBLISHED");
    }

    @Test
    void aBodyWithoutIdentityIsFoundByItsOwnCode() {
        String own = commune.substring(commune.indexOf('.') + 1);

        take("[" + row("80", "DOSSIER_SYNC", "5", "6").replace(code, own) + "]", "period=2025-Q2")
                .body("accepted.orgUnit", contains(commune));
        take("[" + row("80", "DOSSIER_SYNC", "5", "6").replace(code, commune) + "]", "period=2025-Q2")
                .body("unchanged", equalTo(2));
    }

    @Test
    void rowsOfMonthsAreOfTheirMonths() {
        String may = row("80", "DOSSIER_SYNC", "5", "6").replace("\"ID\"", "\"MONTH\": \"5\", \"ID\"");
        String other = row("80", "DOSSIER_SYNC", "5", "6").replace("\"ID\"", "\"MONTH\": \"2024-05\", \"ID\"");

        take("[" + may + "," + other + "]", "period=2025")
                .body("created", equalTo(2))
                .body("accepted.period", contains("2025-05"))
                .body("errors.field", contains("MONTH"));

        assertThat(figures.of(SCORE, commune, "2025-05")).hasValue("80 PUBLISHED");
    }

    @Test
    void allOrNothingAndATryStoreNothing() {
        String good = row("80", "DOSSIER_SYNC", "5", "6");
        take("[" + good + "," + good.replace("80", "81") + "]", "period=2025-Q2&mode=all")
                .statusCode(422)
                .body("errors[0].reason", containsString("row 1 tells another score"));
        take("[" + good + "]", "period=2025-Q2&dryRun=true").statusCode(200).body("created", equalTo(2));

        assertThat(figures.inForce(commune, "GOV.SERVICE_QUALITY")).isZero();
    }

    @Test
    void whatIsMadeUpSaysSo() {
        take("[" + row("80", "DOSSIER_SYNC", "5", "6") + "]", "period=2025-Q2&demo=true")
                .statusCode(200);

        assertThat(figures.of(SCORE, commune, "2025-Q2")).hasValue("80 DEMO");
    }

    @Test
    void periodsAndBodiesOfRequestsAreChecked() {
        take("[]", "period=2025-P9M").statusCode(422).body("type", containsString("period-wrong-frequency"));
        take("[]", "period=2199").statusCode(422).body("type", containsString("period-in-future"));
        take("{}", "period=2025").statusCode(400).body("type", containsString("body-malformed"));
        take("[]", "period=2025").statusCode(200).body("accepted", empty());
        given().post("/api/v1/gov/official-scores/imports?period=2025")
                .then()
                .statusCode(409)
                .body("detail", containsString("trucot.portal.address"));
    }

    @Test
    void anImportSeesWhatAnotherOneAtTheSameTimeStates() throws Exception {
        // Given: another import that is about to state a score seen on the 20th
        take("[" + row("83.87", "DOSSIER_SYNC", "5.4", "6") + "]", "period=2025-Q2")
                .statusCode(200);
        try (Connection other = dataSource.getConnection();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute("select pg_advisory_xact_lock(hashtextextended('trucot.gov.official-scores', 0))");

            // When: one seen on the 18th comes in meanwhile
            CompletableFuture<ValidatableResponse> older =
                    CompletableFuture.supplyAsync(() -> given().contentType("application/json")
                            .body("[" + row("84.1", "DOSSIER_SYNC", "5.4", "6") + "]")
                            .post("/api/v1/gov/official-scores/batch?period=2025-Q2&on=2025-07-18")
                            .then());
            await().until(() -> waiting(sql) == 1);
            sql.execute("""
                    update statement set numerator = 90, published_on = '2025-07-20' from observation_key k
                    where k.id = key_id and k.org_unit = '%s' and k.indicator = '%s'""".formatted(commune, SCORE));
            other.commit();

            // Then
            older.get(20, TimeUnit.SECONDS)
                    .body("rejected", equalTo(1))
                    .body("errors[0].reason", containsString("2025-07-20"));
        }
        assertThat(figures.of(SCORE, commune, "2025-Q2")).hasValue("90 PUBLISHED");
    }

    private static int waiting(Statement sql) throws SQLException {
        try (ResultSet locks = sql.executeQuery(
                "select count(*) from pg_locks where locktype = 'advisory' and not granted and database ="
                        + " (select oid from pg_database where datname = current_database())")) {
            locks.next();
            return locks.getInt(1);
        }
    }

    @Test
    @TestSecurity(
            user = "an",
            roles = {"reporter", "reporter:*:*"})
    void aReporterPublishesNothing() {
        take("[]", "period=2025").statusCode(403);
        given().post("/api/v1/gov/official-scores/imports?period=2025").then().statusCode(403);
    }

    @Test
    void thePortalIsAskedAndWhenItFailsInTheMiddleNothingIsStored() {
        String first = "[" + row("80", "DOSSIER_SYNC", "5", "6") + "," + row("80", "PUBLISH_ON_TIME", "6", "6") + "]";
        try (PortalStandIn broken = PortalStandIn.of(first, "<html>")) {
            assertThatThrownBy(() -> asked(broken))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("OTHER_SYSTEM_FAILED");
            assertThat(figures.inForce(commune, "GOV.SERVICE_QUALITY")).isZero();
        }
        try (PortalStandIn portal = PortalStandIn.of(first)) {
            assertThat(asked(portal).created()).isEqualTo(3);
            assertThat(asked(portal).unchanged()).isEqualTo(3);
            assertThat(figures.of(POINTS, commune, "2025-Q2", SYNCHRONISED)).hasValue("5/6 PUBLISHED");
        }
    }

    private ImportSummary asked(PortalStandIn portal) {
        PortalSettings settings = portal.settings();
        return new OfficialScoreResource(new PortalClient(settings), settings, scores)
                .ask(Period.parse("2025-Q2"), 15, BatchMode.ACCEPTED, false);
    }

    private static void identity(String unit, String system, String code) {
        given().contentType("application/json")
                .body("""
                        {"orgUnit": "%s", "system": "%s", "code": "%s", "name": "Tên trên Cổng", "validFrom": "2024-01-01",
                         "demo": false}""".formatted(unit, system, code))
                .put("/api/v1/gov/org-unit-identities/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }
}
