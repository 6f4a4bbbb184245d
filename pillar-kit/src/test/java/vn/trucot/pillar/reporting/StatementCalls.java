package vn.trucot.pillar.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Platform;
import vn.trucot.problem.ProblemCode;

/** Statements as clients send them, and how it is told that they are refused. */
record StatementCalls(Platform platform, DataSource dataSource) {

    static final String BASE = "/api/v1/society/observations";
    static final String HEADER = "indicator,orgUnit,period,breakdown,numerator,denominator\n";

    ValidatableResponse batch(String body, String type) {
        return batch(body, type, "");
    }

    ValidatableResponse batch(String body, String type, String query) {
        return as(Role.REPORTER, "lan")
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(BASE + "/batch" + query)
                .then();
    }

    RequestSpecification as(Role role, String user) {
        return given().auth().oauth2(platform.token(role, user));
    }

    static ValidatableResponse isProblem(ValidatableResponse answer, ProblemCode code) {
        return answer.statusCode(code.status())
                .header("Content-Type", equalTo("application/problem+json"))
                .body("code", equalTo(code.name()))
                .body(not(containsString("vn.trucot")));
    }

    long rows() {
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
