package vn.trucot.pillar.importjob;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.PublishedUnits;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.web.table.Table;

/** Imports that are carried out later: each once and in turn, whoever ends in the middle of it. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ImportJobComponentTest {

    private static final String BATCH = "/api/v1/society/observations/batch";
    private static final String JOBS = "/api/v1/society/import-jobs";
    private static final String HEAD = "indicator,orgUnit,period,breakdown,numerator,denominator,sourceName\n";
    private static final Duration LONG = Duration.ofSeconds(30);

    Platform platform;

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    @Inject
    ImportRunner runner;

    @Inject
    MovableClock clock;

    /** Names what a test states, so that no other one counts it. */
    private final String source = "Tệp " + UUID.randomUUID();

    @BeforeEach
    void unitsAreKnown() {
        PublishedUnits.publish(platform, orgUnits);
    }

    @AfterEach
    void nothingWaits() {
        clock.back();
        await().atMost(LONG)
                .until(() -> number("select count(*) from import_job where state in ('WAITING', 'RUNNING')") == 0);
    }

    @Test
    void aJobSaysHowFarItIsAndHasTheResultOfTheBatch() {
        // Given
        String rows = HEAD
                + IntStream.range(0, 80)
                        .mapToObj(i -> row((1965 + i / 4) + "-Q" + (i % 4 + 1), i))
                        .collect(Collectors.joining());

        // When
        Response kept = send("lan", rows);
        String job = ended(kept, "DONE");

        // Then
        kept.then().statusCode(202).body("state", equalTo("WAITING")).body("target", equalTo("observations"));
        get("lan", job)
                .body("checked", equalTo(80))
                .body("stored", equalTo(80))
                .body("rejected", equalTo(0))
                .body("totalBytes", equalTo(rows.getBytes(StandardCharsets.UTF_8).length))
                .body("submittedBy", equalTo("lan"))
                .body("startedAt", notNullValue())
                .body("endedAt", notNullValue());
        get("lan", job + "/result")
                .body("received", equalTo(80))
                .body("created", equalTo(80))
                .body("unchanged", equalTo(0));
        assertThat(stated()).isEqualTo(80);
    }

    @Test
    void aJobThatIsRefusedTellsTheMistakesAsTheBatchAndInTheFile() throws IOException {
        // Given
        String rows = HEAD + row("1953-Q1", 5) + row("1953-Q9", 6);

        // When
        String job = ended(send("lan", rows), "FAILED");

        // Then
        as(Role.REPORTER, "lan")
                .header("Accept-Language", "vi")
                .get(job + "/result")
                .then()
                .statusCode(422)
                .body("code", equalTo("BATCH_REJECTED"))
                .body("rejected", equalTo(1))
                .body("detail", containsString("không"))
                .body("errors.row", contains(2))
                .body("errors.field", contains("period"));
        byte[] file = as(Role.REPORTER, "lan")
                .accept(Table.XLSX)
                .get(job + "/result")
                .then()
                .statusCode(422)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read())
                    .hasSize(3)
                    .last()
                    .extracting(Row::getCellCount)
                    .isEqualTo(7);
        }
        assertThat(stated()).isZero();
    }

    @Test
    void withoutAWishTheBatchIsAnsweredAtOnce() {
        // Given
        String rows = HEAD + row("1954-Q1", 5);

        // When
        Response answer = csv("lan").body(rows.getBytes(StandardCharsets.UTF_8)).post(BATCH);

        // Then
        answer.then().statusCode(200).body("created", equalTo(1));
    }

    @Test
    void aJobThatWaitsCanBeCancelledOnce() throws SQLException {
        try (Connection other = anotherReplicaCarriesOut()) {
            // Given
            String job = send("lan", HEAD + row("1955-Q1", 5)).header("Location");

            // When
            ValidatableResponse cancelled = cancel("lan", job);

            // Then
            cancelled.statusCode(200).body("state", equalTo("CANCELLED")).body("endedBy", equalTo("lan"));
            cancel("lan", job).statusCode(409).body("detail", containsString("CANCELLED"));
            as(Role.REPORTER, "lan").get(job + "/result").then().statusCode(409);
            end(other);
        }
        assertThat(stated()).isZero();
    }

    @Test
    void aJobThatIsCancelledWhileItStoresHasStoredNothing() throws SQLException {
        // Given
        String job;
        try (Connection blocking = dataSource.getConnection()) {
            blocking.setAutoCommit(false);
            run(blocking, "lock table observation_key in access exclusive mode");
            job = send("lan", HEAD + row("1956-Q1", 5)).header("Location");
            await().atMost(LONG)
                    .untilAsserted(() ->
                            get("lan", job).body("state", equalTo("RUNNING")).body("checked", equalTo(1)));

            // When
            cancel("lan", job).statusCode(200).body("state", equalTo("CANCELLED"));
            blocking.rollback();
            blocking.setAutoCommit(true);
        }

        // Then: the next one is carried out behind it
        ended(send("lan", HEAD + row("1956-Q2", 5)), "DONE");
        get("lan", job).body("state", equalTo("CANCELLED")).body("stored", equalTo(0));
        assertThat(stated()).isEqualTo(1);
    }

    @Test
    void aJobThatAServiceLeftWhichEndedIsCarriedOutOnce() throws SQLException {
        // Given
        String job;
        try (Connection ended = anotherReplicaCarriesOut()) {
            job = send("lan", HEAD + row("1957-Q1", 5) + row("1957-Q2", 5), "accepted")
                    .header("Location");
            run(ended, "update import_job set state = 'RUNNING', attempts = 1, checked = 2 where id = ?", id(job));

            // When
            end(ended);
        }

        // Then
        await().atMost(LONG).untilAsserted(() -> get("lan", job).body("state", equalTo("DONE")));
        get("lan", job + "/result").body("created", equalTo(2));
        assertThat(stated()).isEqualTo(2);
    }

    @Test
    void aJobThatEndsItsServiceAgainAndAgainIsGivenUp() throws SQLException {
        // Given
        String job;
        try (Connection ended = anotherReplicaCarriesOut()) {
            job = send("lan", HEAD + row("1958-Q1", 5)).header("Location");
            run(ended, "update import_job set state = 'RUNNING', attempts = 3 where id = ?", id(job));

            // When
            end(ended);
        }

        // Then
        await().atMost(LONG).untilAsserted(() -> get("lan", job).body("state", equalTo("FAILED")));
        as(Role.REPORTER, "lan")
                .get(job + "/result")
                .then()
                .statusCode(500)
                .body("detail", containsString("ended 3 times"));
        assertThat(stated()).isZero();
    }

    @Test
    void moreJobsThanAUserMayHaveAreRefusedUntilOneHasEnded() throws SQLException {
        try (Connection other = anotherReplicaCarriesOut()) {
            // Given
            for (int i = 1; i <= 5; i++) {
                send("hoa", HEAD + row("1959-Q1", i)).then().statusCode(202);
            }

            // When
            Response sixth = send("hoa", HEAD + row("1959-Q2", 1));

            // Then
            sixth.then().statusCode(429).header("Retry-After", "30").body("code", equalTo("TOO_MANY_REQUESTS"));
            send("mai", HEAD + row("1959-Q3", 1)).then().statusCode(202);
            run(
                    other,
                    "insert into import_job (id, target, asked, written_as, total_bytes, submitted_at, submitted_by, grants, demo,"
                            + " state) select gen_random_uuid(), 'observations', '{}', 'CSV', 0, now(), 'user ' || i, '{}',"
                            + " false, 'WAITING' from generate_series(1, 14) i");
            send("nga", HEAD + row("1959-Q4", 1))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "30")
                    .body("code", equalTo("TOO_BUSY"));
            run(other, "delete from import_job where submitted_by like 'user %'");
            end(other);
        }
    }

    @Test
    void aJobIsSeenByWhoSentItAndByAdministrators() {
        // Given
        String job = ended(send("lan", HEAD + row("1960-Q1", 5)), "DONE");

        // When
        ValidatableResponse another = as(Role.REPORTER, "tung").get(job).then();

        // Then
        another.statusCode(404);
        as(Role.REPORTER, "tung").get(job + "/result").then().statusCode(404);
        cancel("tung", job).statusCode(404);
        as(Role.ADMINISTRATOR, "an").get(job).then().statusCode(200);
        String id = id(job).toString();
        as(Role.REPORTER, "tung").get(JOBS).then().statusCode(200).body("items.id", not(hasItem(id)));
        as(Role.REPORTER, "tung").get(JOBS + "?all=true").then().statusCode(403);
        as(Role.ADMINISTRATOR, "an").get(JOBS + "?all=true").then().body("items.id", hasItem(id));
        as(Role.REPORTER, "lan")
                .get(JOBS + "?target=observations")
                .then()
                .body("items.id", hasItem(id))
                .body("items.submittedBy", everyItem(equalTo("lan")))
                .body("total", greaterThan(0));
    }

    @Test
    void whatWasGrantedWhenAJobWasSentHoldsForIt() {
        // Given
        String token = platform.token("reporter:society:15.132", "yen");
        String rows = HEAD + row("1961-Q1", 5) + row("1961-Q1", 5).replace("15.132.04252", "15");

        // When
        Response kept = later(given().auth().oauth2(token), rows, "all");

        // Then
        String job = kept.then().statusCode(202).extract().header("Location");
        await().atMost(LONG).untilAsserted(() -> given().auth()
                .oauth2(token)
                .get(job + "/result")
                .then()
                .statusCode(422)
                .body("errors.row", contains(2))
                .body("errors.code", contains("ROLE_MISSING")));
    }

    @Test
    void whoMayNotSpeakForASourceIsToldSoWhenHeAsks() {
        // Given
        RequestSpecification reporter = as(Role.REPORTER, "lan").queryParam("sourceKind", "PUBLISHED");

        // When
        Response refused = later(reporter, HEAD + row("1962-Q1", 5), "all");

        // Then
        refused.then().statusCode(403).body("code", equalTo("SOURCE_NOT_ALLOWED"));
    }

    @Test
    void whatIsSentAgainWithItsKeyIsOneJob() {
        // Given
        String rows = HEAD + row("1963-Q1", 5);
        String key = UUID.randomUUID().toString();
        Response first = later(as(Role.REPORTER, "lan").header("Idempotency-Key", key), rows, "all");

        // When
        Response again = later(as(Role.REPORTER, "lan").header("Idempotency-Key", key), rows, "all");

        // Then
        again.then().statusCode(202).header("Idempotent-Replayed", "true").header("Location", first.header("Location"));
        ended(first, "DONE");
    }

    @Test
    void aJobIsForgottenWithItsFileAWhileAfterItEnded() {
        // Given
        String job = ended(send("lan", HEAD + row("1964-Q1", 5)), "DONE");
        clock.moveTo(OffsetDateTime.now(ZoneOffset.UTC).plusDays(8).toLocalDate());

        // When
        runner.forget();

        // Then
        assertThat(number("select count(*) from import_job_part where job_id = '" + id(job) + "'"))
                .isZero();
        as(Role.REPORTER, "lan").get(job).then().statusCode(404);
    }

    @Test
    void aFileOfSeveralPartsComesBackAsItWasSent() throws Exception {
        // Given
        byte[] sent = new byte[JobFile.PART * 2 + 7];
        for (int i = 0; i < sent.length; i++) {
            sent[i] = (byte) (i % 251);
        }
        UUID job = UUID.randomUUID();

        // When
        byte[] read;
        try (Connection connection = dataSource.getConnection()) {
            run(
                    connection,
                    "insert into import_job (id, target, asked, written_as, total_bytes, submitted_at, submitted_by, grants, demo,"
                            + " state) values (?, 'observations', '{}', 'CSV', 0, now(), 'lan', '{}', false, 'CANCELLED')",
                    job);
            JobFile.write(connection, job, new ByteArrayInputStream(sent));
            try (InputStream file = new JobFile(dataSource, job)) {
                read = file.readAllBytes();
            }
            run(connection, "delete from import_job where id = ?", job);
        }

        // Then
        assertThat(read).isEqualTo(sent);
    }

    /** Holds what a runner of another replica would; its end is the end of the connection. */
    private Connection anotherReplicaCarriesOut() throws SQLException {
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
    private static void end(Connection other) throws SQLException {
        other.prepareStatement("select pg_advisory_unlock_all()").execute();
    }

    private Response send(String user, String rows) {
        return send(user, rows, "all");
    }

    private Response send(String user, String rows, String mode) {
        return later(as(Role.REPORTER, user), rows, mode);
    }

    private static Response later(RequestSpecification request, String rows, String mode) {
        return request.contentType("text/csv")
                .header("Prefer", "respond-async")
                .queryParam("mode", mode)
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post(BATCH);
    }

    private RequestSpecification csv(String user) {
        return as(Role.REPORTER, user).contentType("text/csv");
    }

    private String ended(Response kept, String state) {
        String job = kept.then().statusCode(202).extract().header("Location");
        assertThat(job).startsWith(JOBS + "/");
        await().atMost(LONG).untilAsserted(() -> get("lan", job).body("state", equalTo(state)));
        return job;
    }

    private ValidatableResponse get(String user, String address) {
        return as(Role.REPORTER, user).get(address).then().statusCode(200);
    }

    private ValidatableResponse cancel(String user, String job) {
        return as(Role.REPORTER, user).post(job + "/cancellation").then();
    }

    private RequestSpecification as(Role role, String user) {
        return given().auth().oauth2(platform.token(role, user));
    }

    private String row(String period, int number) {
        return "SOC.TEAM.MEMBERS,15.132.04252," + period + ",," + number + ",," + source + "\n";
    }

    private static UUID id(String job) {
        return UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
    }

    private long stated() {
        return number("select count(*) from observation_revision where source_name = '" + source + "'");
    }

    private long number(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
