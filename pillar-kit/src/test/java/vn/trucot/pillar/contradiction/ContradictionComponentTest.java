package vn.trucot.pillar.contradiction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.PublishedUnits;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Statements of which people and a rule say which is in force; each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ContradictionComponentTest {

    private static final String OBSERVATIONS = "/api/v1/society/observations";
    private static final String CONTRADICTIONS = "/api/v1/society/contradictions";
    private static final String HEADER =
            "indicator,orgUnit,period,numerator,sourceKind,sourceName,publishedOn,place,note\n";

    Platform platform;

    @Inject
    OrgUnits orgUnits;

    @BeforeEach
    void unitsAreKnown() {
        PublishedUnits.publish(platform, orgUnits);
    }

    @Test
    void only_approved_statements_that_differ_and_are_not_generated_are_listed() {
        // Given
        state("""
                SOC.TEAM.MEMBERS,15.132.04252,1991,35,PUBLISHED,newspaper,2023-02-27,https://example.org/a,
                SOC.TEAM.MEMBERS,15.132.04252,1991,36,PUBLISHED,magazine,2023,,
                SOC.TEAM.MEMBERS,15.132.04252,1991,90,DEMO,demo,,,
                SOC.TEAM.MEMBERS,15.132,1991,8,PUBLISHED,newspaper,,,
                SOC.TEAM.MEMBERS,15.132,1991,8.0,PUBLISHED,magazine,,,
                SOC.TEAM.MEMBERS,15.132.04252,1998,8,PUBLISHED,newspaper,,,
                SOC.TEAM.MEMBERS,15.132.04252,1998,9,DEMO,demo,,,
                SOC.TEAM.MEMBERS,15,1991,1,PUBLISHED,newspaper,,,
                SOC.TEAM.MEMBERS,15,1991,2,PUBLISHED,magazine,,,
                """);
        as(Role.APPROVER, "thu")
                .delete(OBSERVATIONS + "/SOC.TEAM.MEMBERS/15/1991?source=magazine")
                .then()
                .statusCode(204);

        // When
        ValidatableResponse found = given().get(CONTRADICTIONS + "?period=1991").then();
        ValidatableResponse generated =
                given().get(CONTRADICTIONS + "?period=1998").then();

        // Then
        found.statusCode(200)
                .body("total", equalTo(1))
                .body("items.orgUnit", contains("15.132.04252"))
                .body("items[0].chosenBy", equalTo("NEWER_PUBLICATION"))
                .body("items[0].choice", nullValue())
                .body("items[0].statements.source.name", contains("newspaper", "magazine", "demo"))
                .body("items[0].statements.numerator", contains(35, 36, 90))
                .body("items[0].statements.inForce", contains(true, false, false))
                .body("items[0].statements[0].place", equalTo("https://example.org/a"));
        generated.body("total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "within=15.132,          2",
        "within=15.13,           0",
        "within=15.132.04252,    1",
        "orgUnit=15.132,         1",
        "indicator=SOC.TEAM.ALL, 0",
        "chosen=RULE,            2",
        "chosen=PERSON,          0"
    })
    void each_condition_leaves_out_what_it_does_not_hold_for(String condition, int count) {
        // Given
        state("""
                SOC.TEAM.MEMBERS,15.132.04252,1992,35,PUBLISHED,newspaper,,,
                SOC.TEAM.MEMBERS,15.132.04252,1992,36,PUBLISHED,magazine,,,
                SOC.TEAM.MEMBERS,15.132,1992,5,PUBLISHED,newspaper,,,
                SOC.TEAM.MEMBERS,15.132,1992,6,PUBLISHED,magazine,,,
                """);

        // When
        ValidatableResponse found =
                given().get(CONTRADICTIONS + "?size=1&period=1992&" + condition).then();

        // Then
        found.body("total", equalTo(count)).body("items", hasSize(Math.min(1, count)));
    }

    @Test
    void a_person_puts_another_one_in_force_and_gives_the_key_back_to_the_rule() {
        // Given
        state("""
                SOC.TEAM.MEMBERS,15.132.04252,1993,35,PUBLISHED,newspaper,2023-02-27,,
                SOC.TEAM.MEMBERS,15.132.04252,1993,36,PUBLISHED,magazine,2023,,
                """);
        String key = OBSERVATIONS + "/SOC.TEAM.MEMBERS/15.132.04252/1993";

        // When
        choose("1993", "\"magazine\"", "counted again").statusCode(204);

        // Then
        given().get(key)
                .then()
                .body("chosenBy", equalTo("PERSON"))
                .body("choice.reason", equalTo("counted again"))
                .body("choice.document", equalTo("12/BC-UBND"))
                .body("choice.decidedBy", nullValue())
                .body("statements.numerator", contains(36, 35))
                .body("statements.inForce", contains(true, false))
                .body("revisions", hasSize(3))
                .body("revisions[2].inForce", equalTo(true))
                .body("revisions[2].numerator", equalTo(36))
                .body("revisions[2].cause", equalTo("choice: counted again"));
        as(Role.REPORTER, "lan").get(key).then().body("choice.decidedBy", equalTo("thu"));
        given().get(CONTRADICTIONS + "?period=1993&chosen=PERSON")
                .then()
                .body("items.chosenBy", contains("PERSON"))
                .body("items.choice.document", contains("12/BC-UBND"));

        // a later publication does not outweigh the person
        state("SOC.TEAM.MEMBERS,15.132.04252,1993,37,PUBLISHED,radio,2024-01-01,,\n");
        given().get(key).then().body("statements.numerator", contains(36, 37, 35));

        // what the chosen source says later is in force as well
        state("SOC.TEAM.MEMBERS,15.132.04252,1993,38,PUBLISHED,magazine,2023,,\n");
        given().get(key)
                .then()
                .body("statements.numerator", contains(38, 37, 35))
                .body("chosenBy", equalTo("PERSON"));

        choose("1993", "null", "the radio was right").statusCode(204);
        given().get(key)
                .then()
                .body("chosenBy", equalTo("NEWER_PUBLICATION"))
                .body("choice", nullValue())
                .body("statements.numerator", contains(37, 35, 38))
                .body("statements.inForce", contains(true, false, false));
        choose("1993", "null", "again").statusCode(409);
    }

    @Test
    void what_was_chosen_and_is_taken_back_leaves_the_key_to_the_rule() {
        // Given
        state("""
                SOC.TEAM.MEMBERS,15.132.04252,1994,35,PUBLISHED,newspaper,2023-02-27,,
                SOC.TEAM.MEMBERS,15.132.04252,1994,36,PUBLISHED,magazine,2023,,
                """);
        choose("1994", "\"magazine\"", "counted again").statusCode(204);
        String key = OBSERVATIONS + "/SOC.TEAM.MEMBERS/15.132.04252/1994";

        // When
        as(Role.APPROVER, "thu").delete(key + "?source=magazine").then().statusCode(204);

        // Then
        given().get(key)
                .then()
                .body("chosenBy", equalTo("ONLY_ONE"))
                .body("statements.numerator", contains(35))
                .body("statements.inForce", contains(true));
    }

    @Test
    void what_is_generated_unknown_or_without_a_reason_is_not_chosen() {
        // Given
        state("""
                SOC.TEAM.MEMBERS,15.132.04252,1995,35,PUBLISHED,newspaper,,,
                SOC.TEAM.MEMBERS,15.132.04252,1995,36,DEMO,demo,,,
                """);

        // Then
        choose("1995", "\"demo\"", "it is nicer").statusCode(409).body("code", equalTo("CONFLICT"));
        choose("1995", "\"nobody\"", "it is nicer").statusCode(404);
        choose("1996", "\"newspaper\"", "it is nicer").statusCode(404);
        choose("1995", "\"newspaper\"", " ").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        given().get(OBSERVATIONS + "/SOC.TEAM.MEMBERS/15.132.04252/1995").then().body("revisions", hasSize(2));
    }

    @Test
    void as_a_file_each_statement_is_a_row_and_the_one_in_force_says_why() {
        // Given
        state("""
                SOC.TEAM.MEMBERS,15.132.04252,1997,35,PUBLISHED,newspaper,2023-02-27,https://example.org/a,
                SOC.TEAM.MEMBERS,15.132.04252,1997,36,PUBLISHED,magazine,2023,,
                """);
        choose("1997", "\"magazine\"", "counted again").statusCode(204);

        // When
        String csv = given().get(CONTRADICTIONS + "?period=1997&format=csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        byte[] xlsx = given().get(CONTRADICTIONS + "?period=1997&format=xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // Then
        assertThat(csv.lines())
                .containsExactly(
                        String.join(",", ContradictionRows.COLUMNS),
                        "SOC.TEAM.MEMBERS,15.132.04252,1997,,true,PERSON,36,,PUBLISHED,magazine,APPROVED,2023,,,counted"
                                + " again,12/BC-UBND",
                        "SOC.TEAM.MEMBERS,15.132.04252,1997,,false,,35,,PUBLISHED,newspaper,APPROVED,2023-02-27,"
                                + "https://example.org/a,,,");
        assertThat(xlsx).startsWith('P', 'K');
    }

    /** 40 in 1961 and 27 in 1962 are 13 less, not 17. */
    @Test
    void a_change_that_a_source_states_is_held_against_the_figures() {
        // Given
        state("""
                SOC.TEAM.MEMBERS,15,1961,40,PUBLISHED,ministry,,,
                SOC.TEAM.MEMBERS,15,1962,27,PUBLISHED,ministry,,,
                """);
        String said = """
                {"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15", "since": "1961", "period": "1962", "change": %s,
                 "source": "newspaper", "publishedOn": "1963-08-12", "note": "up 17 places"}""";

        // When
        change(said.formatted("-17")).statusCode(204);
        change(said.formatted("-17")).statusCode(204);
        ValidatableResponse wrong = changes();
        change(said.formatted("-13")).statusCode(204);
        ValidatableResponse right = changes();
        change(said.formatted("-13").replace("\"since\": \"1961\"", "\"since\": \"1960\""))
                .statusCode(204);

        // Then
        wrong.body("change", contains(-17))
                .body("before", contains(40))
                .body("after", contains(27))
                .body("measured", contains(-13))
                .body("differs", contains(true))
                .body("publishedOn", contains("1963-08-12"));
        right.body("change", contains(-13)).body("differs", contains(false));
        ValidatableResponse unknown = changes();
        unknown.body("find { it.since == '1960' }.differs", equalTo(false))
                .body("find { it.since == '1960' }.measured", nullValue());
        String earlier = CONTRADICTIONS
                + "/changes?indicator=SOC.TEAM.MEMBERS&orgUnit=15&since=1960&period=1962&source=newspaper";
        as(Role.APPROVER, "thu").delete(earlier).then().statusCode(204);
        as(Role.APPROVER, "thu").delete(earlier).then().statusCode(404);
        changes().body("since", contains("1961"));
        change(said.formatted("1").replace("\"since\": \"1961\"", "\"since\": \"1963\""))
                .statusCode(400)
                .body("detail", startsWith("'1963' is no since"));
    }

    private ValidatableResponse changes() {
        return given().get(CONTRADICTIONS + "/changes?within=15").then().statusCode(200);
    }

    private ValidatableResponse change(String body) {
        return as(Role.APPROVER, "thu")
                .contentType("application/json")
                .body(body)
                .put(CONTRADICTIONS + "/changes")
                .then();
    }

    private void state(String rows) {
        as(Role.APPROVER, "thu")
                .contentType("text/csv")
                .body(HEADER + rows)
                .post(OBSERVATIONS + "/batch")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse choose(String period, String source, String reason) {
        return as(Role.APPROVER, "thu")
                .contentType("application/json")
                .body("""
                        {"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15.132.04252", "period": "%s", "source": %s,
                         "reason": "%s", "document": "12/BC-UBND"}""".formatted(period, source, reason))
                .post(CONTRADICTIONS + "/choice")
                .then();
    }

    private RequestSpecification as(Role role, String user) {
        return given().auth().oauth2(platform.token(role, user));
    }
}
