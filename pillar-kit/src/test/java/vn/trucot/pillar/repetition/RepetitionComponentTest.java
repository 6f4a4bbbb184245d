package vn.trucot.pillar.repetition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.PublishedUnits;
import vn.trucot.pillar.orgunit.OrgUnits;

/** What is sent again with its key is not done again, and answered as it was. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class RepetitionComponentTest {

    private static final String ONE = "/api/v1/society/observations";
    private static final String BATCH = ONE + "/batch";
    private static final String HEAD = "indicator,orgUnit,period,breakdown,numerator,denominator\n";

    Platform platform;

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    @Inject
    MovableClock clock;

    @Inject
    ForgottenKeys forgotten;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void unitsAreKnown() {
        PublishedUnits.publish(platform, orgUnits);
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void fiftyAtOnceWithOneKeyHaveOneEffectAndEqualReplies() throws Exception {
        // Given
        String figure = figure("2011-Q1", 7);
        List<Future<Response>> sent = new ArrayList<>();

        // When
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                sent.add(callers.submit(() -> with(key).body(figure).post(ONE)));
            }
        }

        // Then
        List<Response> replies = new ArrayList<>();
        for (Future<Response> each : sent) {
            replies.add(each.get());
        }
        assertThat(replies).extracting(Response::statusCode).containsOnly(201);
        assertThat(replies)
                .extracting(reply -> reply.body().asString())
                .containsOnly(replies.getFirst().body().asString());
        assertThat(replies).extracting(Response::contentType).containsOnly("application/json;charset=UTF-8");
        assertThat(replies)
                .filteredOn(reply -> "true".equals(reply.header("Idempotent-Replayed")))
                .hasSize(49);
        assertThat(count("select count(*) from observation_revision where period = ?", "2011-Q1"))
                .isEqualTo(1);
    }

    @Test
    void theSameRequestIsAnsweredAsItWasWhateverHappenedSince() {
        // Given
        send(figure("2011-Q2", 7)).statusCode(201).header("Idempotent-Replayed", nullValue());
        with(UUID.randomUUID().toString())
                .body(figure("2011-Q2", 8))
                .post(ONE)
                .then()
                .statusCode(200);

        // When
        ValidatableResponse again = send(figure("2011-Q2", 7));

        // Then
        again.statusCode(201).header("Idempotent-Replayed", equalTo("true")).body("outcome", equalTo("CREATED"));
        assertThat(count("select count(*) from observation_revision where period = ?", "2011-Q2"))
                .isEqualTo(2);
    }

    @Test
    void theKeyOfAnotherBodyOrAddressIsRefused() {
        // Given
        send(figure("2011-Q3", 7)).statusCode(201);

        // When
        ValidatableResponse otherBody = send(figure("2011-Q3", 8));
        ValidatableResponse otherAddress =
                with(key).body("[" + figure("2011-Q3", 7) + "]").post(BATCH).then();
        ValidatableResponse inVietnamese = with(key)
                .header("Accept-Language", "vi")
                .body(figure("2011-Q3", 9))
                .post(ONE)
                .then();

        // Then
        otherBody.statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        otherAddress.statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        inVietnamese
                .statusCode(422)
                .body(
                        "detail",
                        equalTo("Idempotency-Key này đã được gửi với nội dung khác hoặc đến địa chỉ khác; hãy dùng khóa"
                                + " mới"));
        assertThat(count("select count(*) from observation_revision where period = ?", "2011-Q3"))
                .isEqualTo(1);
    }

    @Test
    void aKeyIsItsCallersOwn() {
        // Given
        send(figure("2011-Q4", 7)).statusCode(201);

        // When
        ValidatableResponse another =
                with(key, "minh").body(figure("2011-Q4", 9)).post(ONE).then();

        // Then
        another.statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void whatWasRefusedIsNotRememberedAndMayBeSentCorrected() {
        // Given
        String wrong = HEAD + "SOC.TEAM.MEMBERS,15.132.04252,2012-Q1,sex=F,7,\n" + "NO.SUCH,15.132.04252,2012-Q1,,7,\n";
        String right = HEAD + "SOC.TEAM.MEMBERS,15.132.04252,2012-Q1,sex=F,7,\n";

        // When
        ValidatableResponse refused =
                with(key).contentType("text/csv").body(wrong).post(BATCH).then();

        // Then
        refused.statusCode(422).body("code", equalTo("BATCH_REJECTED"));
        assertThat(count("select count(*) from idempotency_key where key = ?", key))
                .isZero();
        with(key)
                .contentType("text/csv")
                .body(right)
                .post(BATCH)
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        with(key)
                .contentType("text/csv")
                .body(right)
                .post(BATCH)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", equalTo("true"))
                .body("created", equalTo(1));
    }

    @Test
    void whatTheDatabaseRefusesAtTheEndLeavesNoKey() throws SQLException {
        // Given
        execute("create function refuse_key() returns trigger language plpgsql as "
                + "$$begin raise exception 'no'; end$$");
        execute("create constraint trigger refuse_key after insert on idempotency_key deferrable initially deferred"
                + " for each row when (new.key = '" + key + "') execute function refuse_key()");
        try {

            // When
            send(figure("2012-Q2", 7)).statusCode(500);
        } finally {
            execute("drop trigger refuse_key on idempotency_key");
            execute("drop function refuse_key");
        }

        // Then
        assertThat(count("select count(*) from idempotency_key where key = ?", key))
                .isZero();
        assertThat(count("select count(*) from observation_revision where period = ?", "2012-Q2"))
                .isZero();
        send(figure("2012-Q2", 7)).statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void aKeyIsForgottenAtItsTimeAndGoodForSomethingElseThen() {
        // Given
        Instant now = clock.instant();
        clock.moveTo(now);
        send(figure("2012-Q3", 7)).statusCode(201);
        clock.moveTo(now.plusSeconds(24 * 3_600 - 1));
        send(figure("2012-Q3", 7)).header("Idempotent-Replayed", equalTo("true"));

        // When
        clock.moveTo(now.plusSeconds(24 * 3_600));

        // Then
        send(figure("2012-Q3", 8)).statusCode(200).body("outcome", equalTo("UPDATED"));
        send(figure("2012-Q3", 8)).statusCode(200).header("Idempotent-Replayed", equalTo("true"));
        clock.moveTo(now.plusSeconds(49 * 3_600));
        assertThat(forgotten.forget()).isPositive();
        assertThat(count("select count(*) from idempotency_key where key = ?", key))
                .isZero();
    }

    @Test
    void aReplyThatIsTooLargeIsNotKeptButItsEffectIs() throws SQLException {
        // Given
        send(figure("2012-Q4", 7)).statusCode(201);
        execute("update idempotency_key set body = null, is_whole = false where key = '" + key + "'");

        // When
        ValidatableResponse again = send(figure("2012-Q4", 7));

        // Then
        again.statusCode(409).body("code", equalTo("IDEMPOTENCY_REPLY_GONE"));
    }

    @Test
    void anOperationWithoutABodyHasAKeyToo() {
        // Given
        String republish = "/api/v1/society/relay/republish";

        // When
        administrator().post(republish).then().statusCode(202);

        // Then
        administrator().post(republish).then().statusCode(202).header("Idempotent-Replayed", equalTo("true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "\"\""})
    void whatIsNoKeyIsRefused(String sent) {
        with(sent)
                .body(figure("2013-Q1", 7))
                .post(ONE)
                .then()
                .statusCode(400)
                .body("code", equalTo("VALUE_MALFORMED"))
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWithAKeyAsWithout() {
        with(key)
                .contentType("text/csv")
                .body(new ByteArrayInputStream(new byte[5 << 20]))
                .post(BATCH)
                .then()
                .statusCode(413);
    }

    private ValidatableResponse send(String figure) {
        return with(key).body(figure).post(ONE).then();
    }

    private RequestSpecification administrator() {
        return given().auth().oauth2(platform.token(Role.ADMINISTRATOR, "an")).header("Idempotency-Key", key);
    }

    private RequestSpecification with(String sent) {
        return with(sent, "lan");
    }

    private RequestSpecification with(String sent, String user) {
        return given().auth()
                .oauth2(platform.token(Role.REPORTER, user))
                .header("Idempotency-Key", sent)
                .contentType("application/json");
    }

    private static String figure(String period, int numerator) {
        return """
                {"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15.132.04252", "period": "%s", "breakdown": "sex=F",
                 "numerator": %d}""".formatted(period, numerator);
    }

    private long count(String sql, String value) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
