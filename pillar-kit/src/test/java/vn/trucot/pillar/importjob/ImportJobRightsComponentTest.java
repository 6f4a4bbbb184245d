package vn.trucot.pillar.importjob;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.trucot.pillar.importjob.ImportJobCalls.HEAD;
import static vn.trucot.pillar.importjob.ImportJobCalls.JOBS;
import static vn.trucot.pillar.importjob.ImportJobCalls.LONG;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.PublishedUnits;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Who may have files imported later, how many, and who sees what became of them. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ImportJobRightsComponentTest {

    Platform platform;

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

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
    void moreJobsThanAUserMayHaveAreRefusedUntilOneHasEnded() throws SQLException {
        try (Connection other = calls.anotherReplicaCarriesOut()) {
            // Given
            for (int i = 1; i <= 5; i++) {
                calls.send("hoa", HEAD + calls.row("1959-Q1", i)).then().statusCode(202);
            }

            // When
            Response sixth = calls.send("hoa", HEAD + calls.row("1959-Q2", 1));

            // Then
            sixth.then().statusCode(429).header("Retry-After", "30").body("code", equalTo("TOO_MANY_REQUESTS"));
            calls.send("mai", HEAD + calls.row("1959-Q3", 1)).then().statusCode(202);
            calls.run(
                    other,
                    "insert into import_job (id, target, asked, written_as, total_bytes, submitted_at, submitted_by, grants, demo,"
                            + " state) select gen_random_uuid(), 'observations', '{}', 'CSV', 0, now(), 'user ' || i, '{}',"
                            + " false, 'WAITING' from generate_series(1, 14) i");
            calls.send("nga", HEAD + calls.row("1959-Q4", 1))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "30")
                    .body("code", equalTo("TOO_BUSY"));
            calls.run(other, "delete from import_job where submitted_by like 'user %'");
            calls.end(other);
        }
    }

    @Test
    void aJobIsSeenByWhoSentItAndByAdministrators() {
        // Given
        String job = calls.ended(calls.send("lan", HEAD + calls.row("1960-Q1", 5)), "DONE");

        // When
        ValidatableResponse another = calls.as(Role.REPORTER, "tung").get(job).then();

        // Then
        another.statusCode(404);
        calls.as(Role.REPORTER, "tung").get(job + "/result").then().statusCode(404);
        calls.cancel("tung", job).statusCode(404);
        calls.as(Role.ADMINISTRATOR, "an").get(job).then().statusCode(200);
        String id = calls.id(job).toString();
        calls.as(Role.REPORTER, "tung").get(JOBS).then().statusCode(200).body("items.id", not(hasItem(id)));
        calls.as(Role.REPORTER, "tung").get(JOBS + "?all=true").then().statusCode(403);
        calls.as(Role.ADMINISTRATOR, "an").get(JOBS + "?all=true").then().body("items.id", hasItem(id));
        calls.as(Role.REPORTER, "lan")
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
        String rows = HEAD + calls.row("1961-Q1", 5) + calls.row("1961-Q1", 5).replace("15.132.04252", "15");

        // When
        Response kept = calls.later(given().auth().oauth2(token), rows, "all");

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
        RequestSpecification reporter = calls.as(Role.REPORTER, "lan").queryParam("sourceKind", "PUBLISHED");

        // When
        Response refused = calls.later(reporter, HEAD + calls.row("1962-Q1", 5), "all");

        // Then
        refused.then().statusCode(403).body("code", equalTo("SOURCE_NOT_ALLOWED"));
    }

    @Test
    void whatIsSentAgainWithItsKeyIsOneJob() {
        // Given
        String rows = HEAD + calls.row("1963-Q1", 5);
        String key = UUID.randomUUID().toString();
        Response first = calls.later(calls.as(Role.REPORTER, "lan").header("Idempotency-Key", key), rows, "all");

        // When
        Response again = calls.later(calls.as(Role.REPORTER, "lan").header("Idempotency-Key", key), rows, "all");

        // Then
        again.then().statusCode(202).header("Idempotent-Replayed", "true").header("Location", first.header("Location"));
        calls.ended(first, "DONE");
    }
}
