package vn.trucot.pillar.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.trucot.pillar.reporting.StatementCalls.BASE;
import static vn.trucot.pillar.reporting.StatementCalls.HEADER;
import static vn.trucot.pillar.reporting.StatementCalls.isProblem;

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
import vn.trucot.pillar.importing.RawWorkbook;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.Table;

/** Many statements in one request: all or nothing, or all but the bad ones. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ObservationBatchComponentTest {

    Platform platform;

    @TestHTTPResource("/")
    URI server;

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
    void json_is_answered_with_json_also_for_who_wants_a_workbook() {
        String workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        ValidatableResponse now = calls.as(Role.REPORTER, "lan")
                .accept(workbook)
                .contentType("application/json")
                .body("[]")
                .post(StatementCalls.BASE + "/batch")
                .then();
        ValidatableResponse later = calls.as(Role.REPORTER, "lan")
                .accept(workbook)
                .header("Prefer", "respond-async")
                .contentType("application/json")
                .body("[]")
                .post(StatementCalls.BASE + "/batch")
                .then();

        now.statusCode(200).contentType("application/json").body("received", equalTo(0));
        later.statusCode(202).contentType("application/json").body("target", equalTo("observations"));
    }

    @Test
    void what_is_only_tried_is_told_and_not_there() {
        // Given
        String csv = HEADER + "SOC.TEAM.MEMBERS,15.132.04252,2019-Q1,,5,\n" + "SOC.NO.SUCH,15.132.04252,2019-Q1,,5,\n";

        // When
        ValidatableResponse tried =
                calls.batch(csv, "text/csv", "?mode=accepted&dryRun=true").statusCode(200);
        ValidatableResponse taken =
                calls.batch(csv, "text/csv", "?mode=accepted").statusCode(200);

        // Then
        tried.body("created", equalTo(1)).body("rejected", equalTo(1)).body("errors.row", contains(2));
        taken.body("created", equalTo(1)).body("rejected", equalTo(1));
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
        ValidatableResponse first = calls.batch(csv, "text/csv").statusCode(200);
        ValidatableResponse second = calls.batch(json, "application/json").statusCode(200);

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
        calls.batch(csv, "text/csv").statusCode(200).body("created", equalTo(4));

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
        calls.batch(again, "text/csv")
                .statusCode(200)
                .body("received", equalTo(4))
                .body("unchanged", equalTo(4));
    }

    @Test
    void a_workbook_comes_back_with_its_mistakes_and_is_taken_once_mended() {
        // Given
        byte[] wrong = RawWorkbook.of(
                        RawWorkbook.row(1, "indicator", "orgUnit", "period", "numerator"),
                        RawWorkbook.row(2, "SOC.TEAM.MEMBERS", "15.132.04252", "2011-Q9", "3"))
                .bytes();

        // When
        byte[] refused = workbook(wrong)
                .accept(Table.XLSX)
                .header("Accept-Language", "vi")
                .post(BASE + "/batch")
                .then()
                .statusCode(422)
                .contentType(Table.XLSX)
                .header("Content-Disposition", containsString("observations.xlsx"))
                .extract()
                .asByteArray();

        // Then
        assertThat(RawWorkbook.part(refused, "xl/commentsTrucot.xml")).contains("ref=\"C2\"", "2011-Q9");
        workbook(RawWorkbook.mended(refused, "2011-Q9", "2011-Q4"))
                .post(BASE + "/batch")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
    }

    private RequestSpecification workbook(byte[] file) {
        return calls.as(Role.REPORTER, "lan").contentType(Table.XLSX).body(file);
    }

    @Test
    void the_template_is_a_file_of_the_batch() {
        // Given
        String address = BASE + "/template";

        // When
        String csv = given().get(address + "?format=csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        byte[] xlsx = given().get(address)
                .then()
                .statusCode(200)
                .contentType(Table.XLSX)
                .header("Content-Disposition", containsString("observations-template.xlsx"))
                .extract()
                .asByteArray();

        // Then
        calls.batch(csv, "text/csv").statusCode(200).body("received", equalTo(0));
        workbook(xlsx).post(BASE + "/batch").then().statusCode(200).body("received", equalTo(0));
    }

    @Test
    void one_source_name_is_one_source_however_it_was_typed() {
        // Given
        String row = "SOC.TEAM.MEMBERS,15.132.04252,2012-Q1,,%d,,%s\n";
        String header = HEADER.strip() + ",sourceName\n";
        calls.batch(header + row.formatted(1, "Báo Yên Bái"), "text/csv").statusCode(200);

        // When
        calls.batch(header + row.formatted(2, "\u00A0Ba\u0301o Ye\u0302n Ba\u0301i "), "text/csv")
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
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b"})
    void a_name_that_cannot_be_stored_is_refused_by_its_row(String name) {
        // When
        ValidatableResponse answer = calls.batch("""
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
        calls.batch(body, "application/json")
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
        long before = calls.rows();

        // When
        ValidatableResponse answer = calls.batch(HEADER + "SOC.TEAM.MEMBERS,15,2023-Q4,,1,\n" + row + "\n", "text/csv");

        // Then
        isProblem(answer, ProblemCode.BATCH_REJECTED)
                .body("received", equalTo(2))
                .body("rejected", equalTo(1))
                .body("errors[0].row", equalTo(2))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code.name()));
        assertThat(calls.rows()).isEqualTo(before);
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
        long before = calls.rows();
        String body = "{\"indicator\":\"%s\",\"orgUnit\":\"%s\",\"period\":\"%s\",\"numerator\":%s,\"denominator\":%s}"
                .formatted(indicator, orgUnit, period, numerator, denominator);

        // When
        ValidatableResponse answer = calls.as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body)
                .post(BASE)
                .then();

        // Then
        isProblem(answer, code).body("errors.pointer", contains(pointer));
        assertThat(calls.rows()).isEqualTo(before);
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
        isProblem(calls.batch(body, type), code);
    }

    @Test
    void a_body_above_the_limit_is_a_problem_and_nothing_is_stored() {
        // Given
        long before = calls.rows();
        String row = "SOC.TEAM.MEMBERS,15,2019-Q4,,1,\n";

        // When
        ValidatableResponse answer = calls.batch(HEADER + row.repeat(5_000_000 / row.length() + 1), "text/csv");

        // Then
        isProblem(answer, ProblemCode.BODY_TOO_LARGE);
        assertThat(calls.rows()).isEqualTo(before);
    }

    @Test
    void a_body_that_turns_out_above_the_limit_while_it_is_read_is_a_problem() throws Exception {
        // Given
        long before = calls.rows();
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
        assertThat(calls.rows()).isEqualTo(before);
    }

    @Test
    void with_mode_accepted_the_good_rows_are_stored_and_all_mistakes_counted() {
        // Given
        String bad = IntStream.range(0, 1_500)
                .mapToObj(i -> "SOC.NO.SUCH,15.x" + i + ",2018-Q1,,1,")
                .collect(Collectors.joining("\n"));

        // When
        ValidatableResponse answer = calls.as(Role.REPORTER, "lan")
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
}
