package vn.trucot.pillar.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.trucot.pillar.reporting.StatementCalls.BASE;
import static vn.trucot.pillar.reporting.StatementCalls.HEADER;
import static vn.trucot.pillar.reporting.StatementCalls.isProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.PublishedUnits;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.ProblemCode;

/** Statements that are made, read, contradicted and withdrawn. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ObservationComponentTest {

    Platform platform;

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private StatementCalls calls;

    @BeforeEach
    void unitsAreKnown() {
        PublishedUnits.publish(platform, orgUnits);
        calls = new StatementCalls(platform, dataSource);
    }

    @Test
    void a_stated_figure_is_read_back_with_its_source_and_its_revisions() {
        // Given
        String key = BASE + "/SOC.TEAM.MEMBERS/15.132.04252/2021-Q1?breakdown=sex=F";
        String body = """
                {"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15.132.04252", "period": "2021-Q1", "breakdown": "sex=F",
                 "numerator": %s}""";

        // When
        calls.as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body.formatted(7))
                .post(BASE)
                .then()
                .statusCode(201);
        calls.as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body.formatted(9))
                .post(BASE)
                .then()
                .statusCode(200);
        calls.as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body.formatted(9.0))
                .post(BASE)
                .then()
                .body("outcome", equalTo("UNCHANGED"));

        // Then
        given().get(key)
                .then()
                .statusCode(200)
                .body("statements", hasSize(1))
                .body("statements[0].numerator", equalTo(9))
                .body("statements[0].source.kind", equalTo("REPORTED"))
                .body("statements[0].source.name", equalTo("lan"))
                .body("statements[0].inForce", equalTo(true))
                .body("revisions.revision", contains(1, 2))
                .body("revisions.cause", hasSize(2))
                .body(not(containsString("recordedBy")));
        calls.as(Role.REPORTER, "minh").get(key).then().body("revisions.recordedBy", contains("lan", "lan"));
        given().header("Authorization", "Bearer no.to.ken")
                .get(key)
                .then()
                .statusCode(200)
                .body(not(containsString("recordedBy")));
        String table = BASE + "?indicator=SOC.TEAM.MEMBERS&orgUnit=15.132.04252&period=2021-Q1";
        given().accept("text/csv")
                .get(table)
                .then()
                .body(containsString(",recordedBy\n"), not(containsString("Z,lan\n")));
        calls.as(Role.REPORTER, "minh").accept("text/csv").get(table).then().body(containsString("Z,lan\n"));
    }

    @Test
    void contradicting_publications_stand_side_by_side_with_the_rule_that_chose() {
        // Given
        String key = BASE + "/SOC.TEAM.MEMBERS/15.132.04252/2019";
        String csv = "indicator,orgUnit,period,numerator,sourceKind,sourceName,publishedOn,place,note\n"
                + "SOC.TEAM.MEMBERS,15.132.04252,2019,35,PUBLISHED,newspaper,2023-02-27,https://example.org/a,\n"
                + "SOC.TEAM.MEMBERS,15.132.04252,2019,36,PUBLISHED,magazine,2023,,\"\"\"more\"\" than 36\"\n";

        // When
        calls.as(Role.APPROVER, "thu")
                .contentType("text/csv")
                .body(csv)
                .post(BASE + "/batch")
                .then()
                .statusCode(200)
                .body("created", equalTo(2));

        // Then
        given().get(key)
                .then()
                .statusCode(200)
                .body("chosenBy", equalTo("NEWER_PUBLICATION"))
                .body("statements.source.name", contains("newspaper", "magazine"))
                .body("statements.inForce", contains(true, false))
                .body("contradictedBy", hasSize(1))
                .body("contradictedBy[0].numerator", equalTo(36))
                .body("contradictedBy[0].publishedOn", equalTo("2023"))
                .body("contradictedBy[0].note", equalTo("\"more\" than 36"))
                .body("statements[0].place", equalTo("https://example.org/a"))
                .body("revisions.publishedOn", contains("2023", "2023-02-27"));
        given().get(BASE + "?contradicted=true&inForce=true&period=2019").then().body("items.numerator", contains(35));
        given().get(BASE + "?contradicted=true&period=2019").then().body("items.numerator", containsInAnyOrder(35, 36));
        given().get(BASE + "?contradicted=false&period=2019").then().body("items", empty());
        given().accept("text/csv")
                .get(BASE + "?period=2019&source=magazine")
                .then()
                .body(containsString(",PUBLISHED,magazine,2023,,\"\"\"more\"\" than 36\",APPROVED,false,"));
    }

    @Test
    void a_generated_figure_contradicts_nobody() {
        // Given
        String csv = "indicator,orgUnit,period,numerator,sourceKind,sourceName\n"
                + "SOC.TEAM.MEMBERS,15.132.04252,2017,35,PUBLISHED,newspaper\n"
                + "SOC.TEAM.MEMBERS,15.132.04252,2017,41,DEMO,demo\n";

        // When
        calls.as(Role.APPROVER, "thu")
                .contentType("text/csv")
                .body(csv)
                .post(BASE + "/batch")
                .then()
                .statusCode(200)
                .body("created", equalTo(2));

        // Then
        given().get(BASE + "/SOC.TEAM.MEMBERS/15.132.04252/2017")
                .then()
                .body("statements", hasSize(2))
                .body("contradictedBy", empty());
        given().get(BASE + "?contradicted=true&period=2017").then().body("items", empty());
        given().get(BASE + "?contradicted=false&period=2017").then().body("items", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"publishedOn,2023-13", "publishedOn,27/02/2023", "note,a\u0000b", "place,' '"})
    void a_publication_that_makes_no_sense_is_refused_at_its_field(String field, String text) {
        // Given
        String body = """
                {"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15.132.04252", "period": "2018", "numerator": 1,
                 "%s": "%s"}""".formatted(field, text.replace("\u0000", "\\u0000"));

        // When
        ValidatableResponse response = calls.as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body)
                .post(BASE)
                .then();

        // Then
        response.statusCode(ProblemCode.VALUE_MALFORMED.status()).body("errors[0].pointer", equalTo("/" + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "indicator", "orgUnit", "period", "breakdown"})
    void a_sign_that_cannot_be_stored_is_no_failure_of_the_service(String parameter) {
        given().urlEncodingEnabled(false)
                .get(BASE + "?" + parameter + "=%00")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALUE_MALFORMED"))
                .body("errors[0].field", equalTo(parameter));
    }

    @Test
    void writes_need_a_token_that_is_valid_and_a_role_that_allows_the_source() {
        // Given
        String body = HEADER + "SOC.TEAM.MEMBERS,15,2017-Q1,,1,";
        String tampered = platform.token(Role.REPORTER, "lan") + "x";

        // When
        var anonymous =
                given().contentType("text/csv").body(body).post(BASE + "/batch").then();
        var forged = given().auth()
                .oauth2(tampered)
                .contentType("text/csv")
                .body(body)
                .post(BASE + "/batch")
                .then();
        var published = calls.as(Role.REPORTER, "lan")
                .contentType("text/csv")
                .body(body)
                .post(BASE + "/batch?sourceKind=PUBLISHED&sourceName=Báo")
                .then();
        var counted = calls.as(Role.ADMINISTRATOR, "root")
                .contentType("text/csv")
                .body(body)
                .post(BASE + "/batch?sourceKind=RECORDS")
                .then();
        var approved = calls.as(Role.APPROVER, "hoa")
                .contentType("text/csv")
                .body(body)
                .post(BASE + "/batch?sourceKind=PUBLISHED&sourceName=Báo")
                .then();

        // Then
        isProblem(anonymous, ProblemCode.TOKEN_MISSING).header("WWW-Authenticate", containsString("Bearer"));
        isProblem(forged, ProblemCode.TOKEN_INVALID);
        isProblem(published, ProblemCode.SOURCE_NOT_ALLOWED);
        isProblem(counted, ProblemCode.SOURCE_NOT_ALLOWED);
        approved.statusCode(200).body("created", equalTo(1));
    }

    @Test
    void a_withdrawn_statement_is_gone_and_its_history_stays() {
        // Given
        String key = BASE + "/SOC.TEAM.MEMBERS/15/2016-Q1";
        calls.batch(HEADER + "SOC.TEAM.MEMBERS,15,2016-Q1,,1,", "text/csv").statusCode(200);

        // When
        calls.as(Role.REPORTER, "lan").delete(key).then().statusCode(204);

        // Then
        given().get(key).then().body("statements", hasSize(0)).body("revisions.withdrawn", contains(false, true));
        isProblem(calls.as(Role.REPORTER, "lan").delete(key).then(), ProblemCode.NOT_FOUND);
    }

    @Test
    void statements_are_listed_in_pages_and_exported_as_what_can_be_imported() {
        // Given
        calls.batch(
                        HEADER
                                + "SOC.TEAM.ACTIVE,15,2015-Q1,,1,2\nSOC.TEAM.ACTIVE,15,2015-Q2,,1,2\nSOC.TEAM.ACTIVE,15,2015-Q3,,1,2",
                        "text/csv")
                .statusCode(200);

        // When
        var page = given().get(BASE + "?indicator=SOC.TEAM.ACTIVE&orgUnit=15&source=lan&inForce=true&page=1&size=2")
                .then();
        var csv = given().accept("text/csv")
                .get(BASE + "?indicator=SOC.TEAM.ACTIVE&orgUnit=15")
                .then();

        // Then
        page.statusCode(200).body("total", equalTo(3)).body("items.period", contains("2015-Q3"));
        csv.statusCode(200).header("Content-Type", equalTo("text/csv;charset=UTF-8"));
        assertThat(csv.extract().asString())
                .startsWith(String.join(",", StatementTable.HEAD))
                .contains("SOC.TEAM.ACTIVE,15,2015-Q1,,1,2,false,REPORTED,lan,,,,APPROVED,true,1,");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/society/observations/SOC.TEAM.MEMBERS/15/1990, NOT_FOUND",
        "/api/v1/society/observations/soc/15/1990, VALUE_MALFORMED",
        "/api/v1/society/observations/SOC.TEAM.MEMBERS/15/then, VALUE_MALFORMED",
        "/api/v1/society/observations?size=0, VALIDATION_FAILED",
        "/api/v1/society/indicators/SOC.NO.SUCH, NOT_FOUND",
        "/api/v1/society/nothing, NOT_FOUND",
        "/nothing, NOT_FOUND"
    })
    void a_read_that_finds_nothing_or_is_malformed_is_a_problem(String path, ProblemCode code) {
        isProblem(given().get(path).then(), code);
    }

    @Test
    void indicators_are_read_with_their_defaults() {
        given().get("/api/v1/society/indicators/SOC.TEAM.ACTIVE")
                .then()
                .statusCode(200)
                .body("acrossUnits", equalTo("RATIO"))
                .body("factor", equalTo(100))
                .body("numeratorWithinDenominator", equalTo(true));
        given().get("/api/v1/society/indicators").then().body("code", hasSize(3));
    }

    @Test
    void the_status_counts_what_is_stored_and_nothing_stays_pending() {
        // Given
        int before = given().get("/api/v1/society/status").then().extract().path("keysInForce");

        // When
        calls.batch(HEADER + "SOC.TEAM.MEMBERS,15,2014-Q1,,1,\nSOC.TEAM.MEMBERS,15,2014-Q2,,1,", "text/csv")
                .statusCode(200);

        // Then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/api/v1/society/status")
                .then()
                .statusCode(200)
                .body("pillar", equalTo("society"))
                .body("epoch", equalTo(1))
                .body("keysInForce", equalTo(before + 2))
                .body("orgUnits", greaterThanOrEqualTo(5))
                .body("definitions", equalTo(3))
                .body("relay.pending", equalTo(0)));
    }

    @Test
    void only_an_administrator_sends_everything_again() {
        String path = "/api/v1/society/relay/republish";
        isProblem(given().post(path).then(), ProblemCode.TOKEN_MISSING);
        isProblem(calls.as(Role.APPROVER, "hoa").post(path).then(), ProblemCode.ROLE_MISSING);
        calls.as(Role.ADMINISTRATOR, "root").post(path).then().statusCode(202);
    }

    @Test
    void every_operation_has_an_id_and_tells_its_problems() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths.collectMany { it.value.findAll { m, o -> !o.operationId }.keySet() }", hasSize(0))
                .body("paths.collectMany { it.value.findAll { m, o -> !o.responses.default }.keySet() }", hasSize(0));
    }
}
