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

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ObservationComponentTest {

    private static final String BASE = "/api/v1/society/observations";
    private static final String HEADER = "indicator,orgUnit,period,breakdown,numerator,denominator\n";

    Platform platform;

    @TestHTTPResource("/")
    URI server;

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void unitsAreKnown() {
        PublishedUnits.publish(platform, orgUnits);
    }

    @Test
    void a_stated_figure_is_read_back_with_its_source_and_its_revisions() {
        // Given
        String key = BASE + "/SOC.TEAM.MEMBERS/15.132.04252/2021-Q1?breakdown=sex=F";
        String body = """
                {"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15.132.04252", "period": "2021-Q1", "breakdown": "sex=F",
                 "numerator": %s}""";

        // When
        as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body.formatted(7))
                .post(BASE)
                .then()
                .statusCode(201);
        as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body.formatted(9))
                .post(BASE)
                .then()
                .statusCode(200);
        as(Role.REPORTER, "lan")
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
        as(Role.REPORTER, "minh").get(key).then().body("revisions.recordedBy", contains("lan", "lan"));
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
        as(Role.REPORTER, "minh").accept("text/csv").get(table).then().body(containsString("Z,lan\n"));
    }

    @Test
    void contradicting_publications_stand_side_by_side_with_the_rule_that_chose() {
        // Given
        String key = BASE + "/SOC.TEAM.MEMBERS/15.132.04252/2019";
        String csv = "indicator,orgUnit,period,numerator,sourceKind,sourceName,publishedOn,place,note\n"
                + "SOC.TEAM.MEMBERS,15.132.04252,2019,35,PUBLISHED,newspaper,2023-02-27,https://example.org/a,\n"
                + "SOC.TEAM.MEMBERS,15.132.04252,2019,36,PUBLISHED,magazine,2023,,\"\"\"more\"\" than 36\"\n";

        // When
        as(Role.APPROVER, "thu")
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
        as(Role.APPROVER, "thu")
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
        ValidatableResponse response = as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body)
                .post(BASE)
                .then();

        // Then
        response.statusCode(ProblemCode.VALUE_MALFORMED.status()).body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void a_batch_tells_created_updated_and_unchanged_whether_csv_or_json() {
        // Given
        String csv = "\uFEFF" + HEADER.replace("\n", "\r\n")
                + "SOC.TEAM.MEMBERS,15.132.04252,2020-Q1,,5,\r\n"
                + "SOC.TEAM.ACTIVE,15.132.04252,2020-Q1,,5,6\r\n";
        String json = """
                [{"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15.132.04252", "period": "2020-Q1", "numerator": 5},
                 {"indicator": "SOC.TEAM.ACTIVE", "orgUnit": "15.132.04252", "period": "2020-Q1", "numerator": "4",
                  "denominator": 6},
                 {"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15", "period": "2020", "notApplicable": true}]""";

        // When
        ValidatableResponse first = batch(csv, "text/csv").statusCode(200);
        ValidatableResponse second = batch(json, "application/json").statusCode(200);

        // Then
        first.body("received", equalTo(2)).body("created", equalTo(2)).body("rejected", equalTo(0));
        second.body("received", equalTo(3))
                .body("created", equalTo(1))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1));
    }

    @Test
    void a_name_that_looks_like_a_formula_comes_back_from_the_export_as_it_was() {
        // Given
        String key = "SOC.TEAM.MEMBERS,15.132.04252,2013-Q%d,,%d,,%s\n";
        String csv = HEADER.strip() + ",sourceName\n" + key.formatted(1, 1, "=1+1") + key.formatted(2, 2, "-2+3")
                + key.formatted(3, 3, "\"\n@SUM(1)\"") + key.formatted(4, 4, "''=x");
        batch(csv, "text/csv").statusCode(200).body("created", equalTo(4));

        // When
        String export = given().accept("text/csv")
                .get(BASE + "?orgUnit=15.132.04252&bom=true")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(export).startsWith("\uFEFFindicator,").contains(",'=1+1,", ",'-2+3,", ",'@SUM(1),", ",''=x,");
        String again = export.lines()
                .map(line -> String.join(",", Arrays.asList(line.split(",", -1)).subList(0, 9)))
                .filter(line -> line.contains("indicator,") || line.contains(",2013-Q"))
                .collect(Collectors.joining("\n"));
        batch(again, "text/csv").statusCode(200).body("received", equalTo(4)).body("unchanged", equalTo(4));
    }

    @Test
    void one_source_name_is_one_source_however_it_was_typed() {
        // Given
        String row = "SOC.TEAM.MEMBERS,15.132.04252,2012-Q1,,%d,,%s\n";
        String header = HEADER.strip() + ",sourceName\n";
        batch(header + row.formatted(1, "Báo Yên Bái"), "text/csv").statusCode(200);

        // When
        batch(header + row.formatted(2, "\u00A0Ba\u0301o Ye\u0302n Ba\u0301i "), "text/csv")
                .statusCode(200)
                .body("updated", equalTo(1));

        // Then
        given().queryParam("source", "Ba\u0301o Ye\u0302n Ba\u0301i ")
                .queryParam("period", "2012-Q1")
                .get(BASE)
                .then()
                .body("items.source.name", contains("Báo Yên Bái"))
                .body("items.numerator", contains(2));
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

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b"})
    void a_name_that_cannot_be_stored_is_refused_by_its_row(String name) {
        // When
        ValidatableResponse answer = batch("""
                [{"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15", "period": "2011", "numerator": 1, "sourceName": "%s"}]""".formatted(name), "application/json");

        // Then
        answer.statusCode(422)
                .body("errors.row", contains(1))
                .body("errors.field", contains("sourceName"))
                .body("errors.code", contains("VALUE_MALFORMED"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    [] []              | behind the JSON value comes more
                    [{"period": "2011", "period": "2012"}] | field 'period' is there twice
                    """)
    void what_would_be_dropped_in_silence_is_refused(String body, String reason) {
        batch(body, "application/json")
                .statusCode(400)
                .body("code", equalTo("BODY_MALFORMED"))
                .body("detail", containsString(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    SOC.NO.SUCH,15.132.04252,2023-Q1,,1,            | INDICATOR_UNKNOWN      | indicator
                    GOV.DOSSIER.RECEIVED,15.132.04252,2023-Q1,,1,   | INDICATOR_NOT_OWNED    | indicator
                    SOC.TEAM.MEMBERS,15.132.04252,2023-01,,1,       | PERIOD_WRONG_FREQUENCY | period
                    SOC.TEAM.MEMBERS,15.132.04252,2199,,1,          | PERIOD_IN_FUTURE       | period
                    SOC.TEAM.MEMBERS,15.132.99999,2023-Q1,,1,       | ORG_UNIT_UNKNOWN       | orgUnit
                    SOC.TEAM.MEMBERS,15.132.04264,2025-Q1,,1,       | ORG_UNIT_NOT_VALID     | orgUnit
                    SOC.TEAM.MEMBERS,15.132.04252.03,2023-Q1,,1,    | ORG_UNIT_WRONG_LEVEL   | orgUnit
                    SOC.TEAM.MEMBERS,15.132.04252,2023-Q1,sex=X,1,  | BREAKDOWN_UNKNOWN      | breakdown
                    SOC.TEAM.ACTIVE,15.132.04252,2023-Q1,,1,0       | DENOMINATOR_ZERO       | denominator
                    SOC.TEAM.ACTIVE,15.132.04252,2023-Q1,,1,        | DENOMINATOR_MISSING    | denominator
                    SOC.TEAM.ACTIVE,15.132.04252,2023-Q1,,7,6       | NUMERATOR_ABOVE_BOUND  | numerator
                    SOC.TEAM.MEMBERS,15.132.04252,2023-Q1,,-1,      | NUMERATOR_BELOW_BOUND  | numerator
                    SOC.TEAM.MEMBERS,15.132.04252,2023-Q1,,many,    | VALUE_MALFORMED        | numerator
                    SOC.TEAM.MEMBERS,15.132.04252,2023-Q1,,1        | ROW_MALFORMED          | denominator
                    SOC.TEAM.MEMBERS,15.132.04252,2023-Q1,,"1"2,    | ROW_MALFORMED          | numerator
                    SOC.TEAM.MEMBERS,15,2023-Q4,,2,                 | ROW_DUPLICATE          | indicator
                    """)
    void a_batch_with_one_bad_row_is_refused_with_row_field_and_code_and_nothing_is_stored(
            String row, ProblemCode code, String field) {
        // Given
        long before = rows();

        // When
        ValidatableResponse answer = batch(HEADER + "SOC.TEAM.MEMBERS,15,2023-Q4,,1,\n" + row + "\n", "text/csv");

        // Then
        isProblem(answer, ProblemCode.BATCH_REJECTED)
                .body("received", equalTo(2))
                .body("rejected", equalTo(1))
                .body("errors[0].row", equalTo(2))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code.name()));
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "SOC.NO.SUCH, 15.132.04252, 2023-Q1, 1, , INDICATOR_UNKNOWN, /indicator",
        "SOC.TEAM.MEMBERS, 15.132.04252, 2023-01, 1, , PERIOD_WRONG_FREQUENCY, /period",
        "SOC.TEAM.MEMBERS, 15.132.04264, 2025-Q1, 1, , ORG_UNIT_NOT_VALID, /orgUnit",
        "SOC.TEAM.ACTIVE, 15.132.04252, 2023-Q1, 1, 0, DENOMINATOR_ZERO, /denominator",
        "SOC.TEAM.ACTIVE, 15.132.04252, 2023-Q1, 2, 1, NUMERATOR_ABOVE_BOUND, /numerator"
    })
    void one_bad_figure_is_its_own_problem_and_nothing_is_stored(
            String indicator,
            String orgUnit,
            String period,
            String numerator,
            String denominator,
            ProblemCode code,
            String pointer) {
        // Given
        long before = rows();
        String body = "{\"indicator\":\"%s\",\"orgUnit\":\"%s\",\"period\":\"%s\",\"numerator\":%s,\"denominator\":%s}"
                .formatted(indicator, orgUnit, period, numerator, denominator);

        // When
        ValidatableResponse answer = as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body)
                .post(BASE)
                .then();

        // Then
        isProblem(answer, code).body("errors.pointer", contains(pointer));
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, '[{\"indicator\":', BODY_MALFORMED",
        "application/json, '{\"indicator\": 1}', BODY_MALFORMED",
        "application/json, nonsense, BODY_MALFORMED",
        "text/csv, 'indicator,orgUnit,period', ROW_MALFORMED",
        "text/csv, 'indicator,orgUnit,period,numerator,colour', ROW_MALFORMED",
        "text/calendar, x, UNSUPPORTED_MEDIA_TYPE"
    })
    void a_body_that_is_no_batch_is_a_problem(String type, String body, ProblemCode code) {
        isProblem(batch(body, type), code);
    }

    @Test
    void a_body_above_the_limit_is_a_problem_and_nothing_is_stored() {
        // Given
        long before = rows();
        String row = "SOC.TEAM.MEMBERS,15,2019-Q4,,1,\n";

        // When
        ValidatableResponse answer = batch(HEADER + row.repeat(5_000_000 / row.length() + 1), "text/csv");

        // Then
        isProblem(answer, ProblemCode.BODY_TOO_LARGE);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_body_that_turns_out_above_the_limit_while_it_is_read_is_a_problem() throws Exception {
        // Given
        long before = rows();
        byte[] body = (HEADER + "SOC.TEAM.MEMBERS,15,2019-Q4,,1,\n".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        HttpRequest unannounced = HttpRequest.newBuilder(server.resolve(BASE + "/batch"))
                .header("Content-Type", "text/csv")
                .header("Authorization", "Bearer " + platform.token(Role.REPORTER, "lan"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        // When
        HttpResponse<String> answer;
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            answer = client.send(unannounced, HttpResponse.BodyHandlers.ofString());
        }

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("BODY_TOO_LARGE");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void with_mode_accepted_the_good_rows_are_stored_and_all_mistakes_counted() {
        // Given
        String bad = IntStream.range(0, 1_500)
                .mapToObj(i -> "SOC.NO.SUCH,15.x" + i + ",2018-Q1,,1,")
                .collect(Collectors.joining("\n"));

        // When
        ValidatableResponse answer = as(Role.REPORTER, "lan")
                .contentType("text/csv")
                .body(HEADER + "SOC.TEAM.MEMBERS,15,2018-Q1,,1,\n" + bad)
                .post(BASE + "/batch?mode=accepted&sourceKind=SYSTEM&sourceName=portal")
                .then();

        // Then
        answer.statusCode(200)
                .body("received", equalTo(1_501))
                .body("created", equalTo(1))
                .body("rejected", equalTo(1_500))
                .body("errorCount", equalTo(3_000))
                .body("errors", hasSize(1_000));
        given().get(BASE + "/SOC.TEAM.MEMBERS/15/2018-Q1").then().body("statements[0].source.name", equalTo("portal"));
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
        var published = as(Role.REPORTER, "lan")
                .contentType("text/csv")
                .body(body)
                .post(BASE + "/batch?sourceKind=PUBLISHED&sourceName=Báo")
                .then();
        var counted = as(Role.ADMINISTRATOR, "root")
                .contentType("text/csv")
                .body(body)
                .post(BASE + "/batch?sourceKind=RECORDS")
                .then();
        var approved = as(Role.APPROVER, "hoa")
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
        batch(HEADER + "SOC.TEAM.MEMBERS,15,2016-Q1,,1,", "text/csv").statusCode(200);

        // When
        as(Role.REPORTER, "lan").delete(key).then().statusCode(204);

        // Then
        given().get(key).then().body("statements", hasSize(0)).body("revisions.withdrawn", contains(false, true));
        isProblem(as(Role.REPORTER, "lan").delete(key).then(), ProblemCode.NOT_FOUND);
    }

    @Test
    void statements_are_listed_in_pages_and_exported_as_what_can_be_imported() {
        // Given
        batch(
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
        batch(HEADER + "SOC.TEAM.MEMBERS,15,2014-Q1,,1,\nSOC.TEAM.MEMBERS,15,2014-Q2,,1,", "text/csv")
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
        isProblem(as(Role.APPROVER, "hoa").post(path).then(), ProblemCode.ROLE_MISSING);
        as(Role.ADMINISTRATOR, "root").post(path).then().statusCode(202);
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

    private ValidatableResponse batch(String body, String type) {
        return as(Role.REPORTER, "lan")
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(BASE + "/batch")
                .then();
    }

    private RequestSpecification as(Role role, String user) {
        return given().auth().oauth2(platform.token(role, user));
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, ProblemCode code) {
        return answer.statusCode(code.status())
                .header("Content-Type", equalTo("application/problem+json"))
                .body("code", equalTo(code.name()))
                .body(not(containsString("vn.trucot")));
    }

    private long rows() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select (select count(*) from observation) + (select count(*) from observation_revision)")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
