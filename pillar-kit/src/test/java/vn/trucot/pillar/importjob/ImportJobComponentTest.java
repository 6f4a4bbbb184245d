package vn.trucot.pillar.importjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.trucot.pillar.importjob.ImportJobCalls.BATCH;
import static vn.trucot.pillar.importjob.ImportJobCalls.HEAD;
import static vn.trucot.pillar.importjob.ImportJobCalls.LONG;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
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

    Platform platform;

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    @Inject
    ImportRunner runner;

    @Inject
    MovableClock clock;

    private ImportJobCalls calls;

    @BeforeEach
    void unitsAreKnown() {
        PublishedUnits.publish(platform, orgUnits);
        calls = new ImportJobCalls(platform, dataSource);
    }

    @AfterEach
    void nothingWaits() {
        clock.back();
        calls.awaitNone();
    }

    @Test
    void aJobSaysHowFarItIsAndHasTheResultOfTheBatch() {
        // Given
        String rows = HEAD
                + IntStream.range(0, 80)
                        .mapToObj(i -> calls.row((1965 + i / 4) + "-Q" + (i % 4 + 1), i))
                        .collect(Collectors.joining());

        // When
        Response kept = calls.send("lan", rows);
        String job = calls.ended(kept, "DONE");

        // Then
        kept.then().statusCode(202).body("state", equalTo("WAITING")).body("target", equalTo("observations"));
        calls.get("lan", job)
                .body("checked", equalTo(80))
                .body("stored", equalTo(80))
                .body("rejected", equalTo(0))
                .body("totalBytes", equalTo(rows.getBytes(StandardCharsets.UTF_8).length))
                .body("submittedBy", equalTo("lan"))
                .body("startedAt", notNullValue())
                .body("endedAt", notNullValue());
        calls.get("lan", job + "/result")
                .body("received", equalTo(80))
                .body("created", equalTo(80))
                .body("unchanged", equalTo(0));
        assertThat(calls.stated()).isEqualTo(80);
    }

    @Test
    void aJobThatIsRefusedTellsTheMistakesAsTheBatchAndInTheFile() throws IOException {
        // Given
        String rows = HEAD + calls.row("1953-Q1", 5) + calls.row("1953-Q9", 6);

        // When
        String job = calls.ended(calls.send("lan", rows), "FAILED");

        // Then
        calls.as(Role.REPORTER, "lan")
                .header("Accept-Language", "vi")
                .get(job + "/result")
                .then()
                .statusCode(422)
                .body("code", equalTo("BATCH_REJECTED"))
                .body("rejected", equalTo(1))
                .body("detail", containsString("không"))
                .body("errors.row", contains(2))
                .body("errors.field", contains("period"));
        byte[] file = calls.as(Role.REPORTER, "lan")
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
        assertThat(calls.stated()).isZero();
    }

    @Test
    void withoutAWishTheBatchIsAnsweredAtOnce() {
        // Given
        String rows = HEAD + calls.row("1954-Q1", 5);

        // When
        Response answer =
                calls.csv("lan").body(rows.getBytes(StandardCharsets.UTF_8)).post(BATCH);

        // Then
        answer.then().statusCode(200).body("created", equalTo(1));
    }

    @Test
    void aJobThatWaitsCanBeCancelledOnce() throws SQLException {
        try (Connection other = calls.anotherReplicaCarriesOut()) {
            // Given
            String job = calls.send("lan", HEAD + calls.row("1955-Q1", 5)).header("Location");

            // When
            ValidatableResponse cancelled = calls.cancel("lan", job);

            // Then
            cancelled.statusCode(200).body("state", equalTo("CANCELLED")).body("endedBy", equalTo("lan"));
            calls.cancel("lan", job).statusCode(409).body("detail", containsString("CANCELLED"));
            calls.as(Role.REPORTER, "lan").get(job + "/result").then().statusCode(409);
            calls.end(other);
        }
        assertThat(calls.stated()).isZero();
    }

    @Test
    void aJobThatIsCancelledWhileItStoresHasStoredNothing() throws SQLException {
        // Given
        String job;
        try (Connection blocking = dataSource.getConnection()) {
            blocking.setAutoCommit(false);
            calls.run(blocking, "lock table observation_key in access exclusive mode");
            job = calls.send("lan", HEAD + calls.row("1956-Q1", 5)).header("Location");
            await().atMost(LONG).untilAsserted(() -> calls.get("lan", job)
                    .body("state", equalTo("RUNNING"))
                    .body("checked", equalTo(1)));

            // When
            calls.cancel("lan", job).statusCode(200).body("state", equalTo("CANCELLED"));
            blocking.rollback();
            blocking.setAutoCommit(true);
        }

        // Then: the next one is carried out behind it
        calls.ended(calls.send("lan", HEAD + calls.row("1956-Q2", 5)), "DONE");
        calls.get("lan", job).body("state", equalTo("CANCELLED")).body("stored", equalTo(0));
        assertThat(calls.stated()).isEqualTo(1);
    }

    @Test
    void aJobThatAServiceLeftWhichEndedIsCarriedOutOnce() throws SQLException {
        // Given
        String job;
        try (Connection ended = calls.anotherReplicaCarriesOut()) {
            job = calls.send("lan", HEAD + calls.row("1957-Q1", 5) + calls.row("1957-Q2", 5), "accepted")
                    .header("Location");
            calls.run(
                    ended,
                    "update import_job set state = 'RUNNING', attempts = 1, checked = 2 where id = ?",
                    calls.id(job));

            // When
            calls.end(ended);
        }

        // Then
        await().atMost(LONG).untilAsserted(() -> calls.get("lan", job).body("state", equalTo("DONE")));
        calls.get("lan", job + "/result").body("created", equalTo(2));
        assertThat(calls.stated()).isEqualTo(2);
    }

    @Test
    void aJobThatEndsItsServiceAgainAndAgainIsGivenUp() throws SQLException {
        // Given
        String job;
        try (Connection ended = calls.anotherReplicaCarriesOut()) {
            job = calls.send("lan", HEAD + calls.row("1958-Q1", 5)).header("Location");
            calls.run(ended, "update import_job set state = 'RUNNING', attempts = 3 where id = ?", calls.id(job));

            // When
            calls.end(ended);
        }

        // Then
        await().atMost(LONG).untilAsserted(() -> calls.get("lan", job).body("state", equalTo("FAILED")));
        calls.as(Role.REPORTER, "lan")
                .get(job + "/result")
                .then()
                .statusCode(500)
                .body("detail", containsString("ended 3 times"));
        assertThat(calls.stated()).isZero();
    }

    @Test
    void aJobIsForgottenWithItsFileAWhileAfterItEnded() {
        // Given
        String job = calls.ended(calls.send("lan", HEAD + calls.row("1964-Q1", 5)), "DONE");
        clock.moveTo(OffsetDateTime.now(ZoneOffset.UTC).plusDays(8).toLocalDate());

        // When
        runner.forget();

        // Then
        assertThat(calls.number("select count(*) from import_job_part where job_id = '" + calls.id(job) + "'"))
                .isZero();
        calls.as(Role.REPORTER, "lan").get(job).then().statusCode(404);
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
            calls.run(
                    connection,
                    "insert into import_job (id, target, asked, written_as, total_bytes, submitted_at, submitted_by, grants, demo,"
                            + " state) values (?, 'observations', '{}', 'CSV', 0, now(), 'lan', '{}', false, 'CANCELLED')",
                    job);
            JobFile.write(connection, job, new ByteArrayInputStream(sent));
            try (InputStream file = new JobFile(dataSource, job)) {
                read = file.readAllBytes();
            }
            calls.run(connection, "delete from import_job where id = ?", job);
        }

        // Then
        assertThat(read).isEqualTo(sent);
    }
}
