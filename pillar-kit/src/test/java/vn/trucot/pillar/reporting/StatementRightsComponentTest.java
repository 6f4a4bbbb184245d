package vn.trucot.pillar.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.access.GrantedRoles;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Tokens;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.PublishedUnits;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Whose statements may be replaced, and how many sources a key has. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class StatementRightsComponentTest {

    private static final String BASE = "/api/v1/society/observations";

    Platform platform;

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void unitsAreKnown() {
        PublishedUnits.publish(platform, orgUnits);
    }

    private RequestSpecification as(Role role, String user) {
        return given().header("Authorization", "Bearer " + platform.token(role, user));
    }

    @Test
    void nobody_replaces_or_withdraws_what_others_stated_without_the_right() {
        // Given
        String key = BASE + "/SOC.TEAM.MEMBERS/15.132.04252/2014";
        String row = """
                {"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15.132.04252", "period": "2014", "numerator": %d,
                 "sourceKind": "%s", "sourceName": "%s"}""";
        Function<String, ValidatableResponse> reporter = body -> as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body)
                .post(BASE)
                .then();
        as(Role.APPROVER, "thu")
                .contentType("application/json")
                .body(row.formatted(1000, "PUBLISHED", "Báo cáo UBND tỉnh"))
                .post(BASE)
                .then()
                .statusCode(201);
        as(Role.REPORTER, "minh")
                .contentType("application/json")
                .body(row.formatted(7, "REPORTED", "Phòng VHXH"))
                .post(BASE)
                .then()
                .statusCode(201);
        reporter.apply(row.formatted(8, "REPORTED", "lan")).statusCode(201);

        // When
        ValidatableResponse overPublished = reporter.apply(row.formatted(1, "REPORTED", "Báo cáo UBND tỉnh"));
        ValidatableResponse overOthers = reporter.apply(row.formatted(1, "REPORTED", "Phòng VHXH"));
        ValidatableResponse batch = as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body("[" + row.formatted(9, "REPORTED", "lan") + "," + row.formatted(1, "SYSTEM", "Phòng VHXH") + "]")
                .post(BASE + "/batch")
                .then();
        ValidatableResponse withdrawal = as(Role.REPORTER, "lan")
                .queryParam("source", "Phòng VHXH")
                .delete(key)
                .then();

        // Then
        overPublished
                .statusCode(403)
                .body("code", equalTo("SOURCE_NOT_ALLOWED"))
                .body(
                        "detail",
                        startsWith("'Báo cáo UBND tỉnh' states SOC.TEAM.MEMBERS of 15.132.04252 in 2014 as PUBLISHED"));
        overOthers.statusCode(403);
        batch.statusCode(403);
        withdrawal.statusCode(403);
        given().get(key)
                .then()
                .body(
                        "statements.collect { it.source.name + ' ' + it.numerator }",
                        containsInAnyOrder("Báo cáo UBND tỉnh 1000", "Phòng VHXH 7", "lan 8"));
        as(Role.APPROVER, "thu")
                .queryParam("source", "Phòng VHXH")
                .delete(key)
                .then()
                .statusCode(204);
        reporter.apply(row.formatted(9, "REPORTED", "lan")).statusCode(200);
    }

    @Test
    void what_a_demo_account_states_is_generated_and_replaces_nothing_else() {
        // Given
        String key = BASE + "/SOC.TEAM.MEMBERS/15.132.04252/2011";
        String row = """
                {"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15.132.04252", "period": "2011", "numerator": %d%s}""";
        Function<String, ValidatableResponse> demo = body -> demo().contentType("application/json")
                .body(body)
                .post(BASE + (body.startsWith("[") ? "/batch" : ""))
                .then();
        as(Role.REPORTER, "minh")
                .contentType("application/json")
                .body(row.formatted(7, ""))
                .post(BASE)
                .then()
                .statusCode(201);

        // When
        demo.apply(row.formatted(8, "")).statusCode(201);
        demo.apply("[" + row.formatted(9, ", \"sourceName\": \"thử\"") + "]").statusCode(200);
        ValidatableResponse otherwise = demo.apply(row.formatted(8, ", \"sourceKind\": \"REPORTED\""));
        ValidatableResponse over = demo.apply(row.formatted(8, ", \"sourceName\": \"minh\""));
        ValidatableResponse withdrawal =
                demo().queryParam("source", "minh").delete(key).then();

        // Then
        otherwise.statusCode(403).body("code", equalTo("SOURCE_NOT_ALLOWED"));
        over.statusCode(403).body("code", equalTo("SOURCE_NOT_ALLOWED"));
        withdrawal.statusCode(403);
        given().get(key)
                .then()
                .body(
                        "statements.collect { it.source.kind + ' ' + it.numerator + ' ' + it.inForce }",
                        containsInAnyOrder("REPORTED 7 true", "DEMO 8 false", "DEMO 9 false"));
        demo().queryParam("source", "thử").delete(key).then().statusCode(204);
    }

    /** An administrator to try the suite with. */
    private RequestSpecification demo() {
        JwtClaims claims = Tokens.claims(Role.ADMINISTRATOR, "demo-quantri");
        claims.setClaim(GrantedRoles.DEMO, true);
        return given().header("Authorization", "Bearer " + platform.token(claims));
    }

    @Test
    void there_are_only_so_many_names_of_sources() throws SQLException {
        // Given
        String row = """
                {"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15.132.04252", "period": "2012", "numerator": 1,
                 "sourceName": "%s"}""";
        Function<String, ValidatableResponse> state = name -> as(Role.APPROVER, "thu")
                .contentType("application/json")
                .body(row.formatted(name))
                .post(BASE)
                .then();
        state.apply("đã biết").statusCode(201);
        try (Connection connection = dataSource.getConnection();
                Statement many = connection.createStatement()) {
            many.execute("insert into source_name select 'thử ' || n from generate_series(1, 20000) n");

            // When
            ValidatableResponse refused = state.apply("một tên mới");
            ValidatableResponse known = state.apply("thử 7");

            // Then
            refused.statusCode(400)
                    .body("code", equalTo("VALIDATION_FAILED"))
                    .body("detail", startsWith("there would be sources of "));
            known.statusCode(201);
            many.execute("delete from source_name where name like 'thử %' and name <> 'thử 7'");
        }
        state.apply("một tên mới").statusCode(201);
    }

    @Test
    void a_key_has_only_so_many_sources() {
        // Given
        String key = BASE + "/SOC.TEAM.MEMBERS/15.132.04252/2013";
        IntFunction<String> rows = count -> IntStream.range(0, count)
                .mapToObj(n -> "SOC.TEAM.MEMBERS,15.132.04252,2013,1,source " + n)
                .collect(Collectors.joining("\n", "indicator,orgUnit,period,numerator,sourceName\n", ""));
        Function<String, ValidatableResponse> batch = csv -> as(Role.REPORTER, "lan")
                .contentType("text/csv")
                .body(csv)
                .post(BASE + "/batch")
                .then();

        // When
        ValidatableResponse atOnce = batch.apply(rows.apply(201));
        ValidatableResponse asManyAsMayBe = batch.apply(rows.apply(200));
        ValidatableResponse oneMore = batch.apply(rows.apply(201));

        // Then
        atOnce.statusCode(400).body("detail", containsString("201 sources; 200 are allowed"));
        asManyAsMayBe.statusCode(200).body("created", equalTo(200));
        oneMore.statusCode(400);
        given().get(key).then().body("statements", hasSize(200));
    }
}
