package vn.trucot.pillar.importjob;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Platform;

/** Files of figures that are sent to be imported later, as people and systems send them; each has a source of its own. */
final class ImportJobCalls {

    static final String BATCH = "/api/v1/society/observations/batch";
    static final String JOBS = "/api/v1/society/import-jobs";
    static final String HEAD = "indicator,orgUnit,period,breakdown,numerator,denominator,sourceName\n";
    static final Duration LONG = Duration.ofSeconds(30);

    private final Platform platform;
    private final DataSource dataSource;

    /** Names what a test states, so that no other one counts it. */
    private final String source = "Tệp " + UUID.randomUUID();

    ImportJobCalls(Platform platform, DataSource dataSource) {
        this.platform = platform;
        this.dataSource = dataSource;
    }

    String source() {
        return source;
    }

    /** Until all that was sent has ended, one way or another. */
    void awaitNone() {
        await().atMost(LONG)
                .until(() -> number("select count(*) from import_job where state in ('WAITING', 'RUNNING')") == 0);
    }

    /** Holds what a runner of another replica would; its end is the end of the connection. */
    Connection anotherReplicaCarriesOut() throws SQLException {
        Connection other = dataSource.getConnection();
        await().atMost(LONG).until(() -> {
            try (PreparedStatement lock =
                            other.prepareStatement("select pg_try_advisory_lock(" + JobTurns.RUNNER + ")");
                    ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
        return other;
    }

    /** As the server does when a process is gone. */
    static void end(Connection other) throws SQLException {
        other.prepareStatement("select pg_advisory_unlock_all()").execute();
    }

    Response send(String user, String rows) {
        return send(user, rows, "all");
    }

    Response send(String user, String rows, String mode) {
        return later(as(Role.REPORTER, user), rows, mode);
    }

    static Response later(RequestSpecification request, String rows, String mode) {
        return request.contentType("text/csv")
                .header("Prefer", "respond-async")
                .queryParam("mode", mode)
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post(BATCH);
    }

    RequestSpecification csv(String user) {
        return as(Role.REPORTER, user).contentType("text/csv");
    }

    String ended(Response kept, String state) {
        String job = kept.then().statusCode(202).extract().header("Location");
        assertThat(job).startsWith(JOBS + "/");
        await().atMost(LONG).untilAsserted(() -> get("lan", job).body("state", equalTo(state)));
        return job;
    }

    ValidatableResponse get(String user, String address) {
        return as(Role.REPORTER, user).get(address).then().statusCode(200);
    }

    ValidatableResponse cancel(String user, String job) {
        return as(Role.REPORTER, user).post(job + "/cancellation").then();
    }

    RequestSpecification as(Role role, String user) {
        return given().auth().oauth2(platform.token(role, user));
    }

    String row(String period, int number) {
        return "SOC.TEAM.MEMBERS,15.132.04252," + period + ",," + number + ",," + source + "\n";
    }

    static UUID id(String job) {
        return UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
    }

    long stated() {
        return number("select count(*) from observation_revision where source_name = '" + source + "'");
    }

    long number(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
