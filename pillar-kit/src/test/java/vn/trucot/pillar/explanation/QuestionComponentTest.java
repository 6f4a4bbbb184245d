package vn.trucot.pillar.explanation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** A question on its way: asked, answered, talked about, asked again, closed. It is Thursday, 3 April 2025. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class QuestionComponentTest {

    private static final String ALL = "/api/v1/society/questions";
    private static final String ONE = ALL + "/{id}";
    private static final String ANSWER = """
            {"cause": "Máy hỏng từ tháng hai", "remedy": "Thay máy mới", "mendedBy": "2025-06-30"}""";

    @Inject
    OrgUnits orgUnits;

    @Inject
    MovableClock clock;

    Platform platform;

    private String province = "";
    private String commune = "";

    @BeforeEach
    void aCommune() {
        clock.moveTo(LocalDate.of(2025, 4, 3));
        KnownUnits units = new KnownUnits(orgUnits);
        province = units.province();
        commune = units.commune();
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void aLeaderAsksWhyAndTheOfficerAnswers() {
        // Given
        String id = ask("{\"seen\": 62.5}")
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("ASKED"))
                .body("due", equalTo("2025-04-10"))
                .body("askedBy", equalTo("lan"))
                .body("askedAs", equalTo("viewer"))
                .body("seen", equalTo(62.5f))
                .extract()
                .path("id");

        // When
        ValidatableResponse answered =
                officer().body(ANSWER).put(ONE + "/answer", id).then();

        // Then
        answered.statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("cause", equalTo("Máy hỏng từ tháng hai"))
                .body("mendedBy", equalTo("2025-06-30"))
                .body("answeredBy", equalTo("minh"))
                .body("answeredAs", equalTo("reporter"));
        officer().get(ONE + "/revisions", id).then().statusCode(200).body("state.state", contains("ASKED", "ANSWERED"));
    }

    @Test
    void everybodyReadsTheAnswerAndNobodysName() {
        // Given
        String id = asked();
        given().get(ONE, id).then().statusCode(404);
        given().get(ALL + "?orgUnit=" + commune).then().statusCode(200).body("items", empty());
        officer()
                .body("{\"text\": \"Để tôi hỏi lại\"}")
                .post(ONE + "/comments", id)
                .then()
                .statusCode(200);

        // When
        officer().body(ANSWER).put(ONE + "/answer", id).then().statusCode(200);

        // Then
        given().get(ONE, id)
                .then()
                .statusCode(200)
                .body("remedy", equalTo("Thay máy mới"))
                .body("answeredAs", equalTo("reporter"))
                .body("askedBy", nullValue())
                .body("answeredBy", nullValue())
                .body("remarks", empty());
        given().get(ALL + "?within={province}&format=csv", province)
                .then()
                .statusCode(200)
                .body(containsString("Máy hỏng từ tháng hai"))
                .body(not(containsString("minh")))
                .body(not(containsString("answeredBy")));
        officer().get(ALL + "?within={province}&format=csv", province).then().body(containsString(",lan,minh,1"));
        given().accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(ALL + "?within={province}", province)
                .then()
                .statusCode(200);
        given().get(ONE + "/revisions", id).then().statusCode(401);
    }

    @Test
    void onlyWhoHasARightForTheUnitTakesPart() {
        // Given
        String elsewhere = new KnownUnits(orgUnits).commune();
        String id = asked();

        // When
        RequestSpecification stranger = as("approver:society:" + elsewhere, "an");
        RequestSpecification otherPillar = as("reporter:economy:" + commune, "an");

        // Then
        given().contentType("application/json")
                .body(body("{}"))
                .post(ALL)
                .then()
                .statusCode(401);
        as("viewer:society:" + elsewhere, "an")
                .body(body("{}"))
                .post(ALL)
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"));
        stranger.body(ANSWER).put(ONE + "/answer", id).then().statusCode(403);
        otherPillar.body(ANSWER).put(ONE + "/answer", id).then().statusCode(403);
        leader().body(ANSWER).put(ONE + "/answer", id).then().statusCode(403);
        as("viewer:society:" + elsewhere, "an")
                .body("{\"text\": \"Tôi cũng hỏi\"}")
                .post(ONE + "/comments", id)
                .then()
                .statusCode(403);
        officer().body("{\"close\": true}").post(ONE + "/decision", id).then().statusCode(403);
        as("administrator:society:" + province, "hoa")
                .body("{\"close\": true}")
                .post(ONE + "/decision", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void ofAFigureOneQuestionIsOpenAtATime() {
        // Given
        String id = asked();

        // When
        ask("{}").statusCode(409).body("code", equalTo("CONFLICT"));
        officer().body(ANSWER).put(ONE + "/answer", id).then().statusCode(200);
        leader().body("{\"close\": false}").post(ONE + "/decision", id).then().statusCode(400);
        clock.moveTo(LocalDate.of(2025, 4, 11));
        leader().body("{\"close\": false, \"text\": \"Máy nào?\"}")
                .post(ONE + "/decision", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ASKED"))
                .body("due", equalTo("2025-04-18"))
                .body("remarks.again", contains(true))
                .body("cause", equalTo("Máy hỏng từ tháng hai"));
        leader().body("{\"close\": true}").post(ONE + "/decision", id).then().statusCode(200);
        officer().body(ANSWER).put(ONE + "/answer", id).then().statusCode(409);

        // Then
        ask("{}").statusCode(201).body("number", equalTo(2));
        leader().get(ALL + "?orgUnit={unit}&mine=true", commune)
                .then()
                .body("items.number", contains(2, 1))
                .body("items.state", contains("ASKED", "CLOSED"));
        officer().get(ALL + "?mine=true&orgUnit={unit}", commune).then().body("total", equalTo(0));
    }

    @Test
    void whoIsNamedInACommentFindsIt() {
        // Given
        String id = asked();
        leader().body("{\"text\": \"Nhờ @hoa.tt xem giúp, và @anh nữa.\"}")
                .post(ONE + "/comments", id)
                .then()
                .statusCode(200);

        // When
        String mentioned = ALL + "?mentioned=true&orgUnit=" + commune;

        // Then
        as("viewer:society:" + province, "hoa.tt").get(mentioned).then().body("items.id", contains(id));
        as("viewer:society:" + province, "anh").get(mentioned).then().body("items.id", contains(id));
        as("viewer:society:" + province, "hoa").get(mentioned).then().body("total", equalTo(0));
        as("viewer:society:" + province, "an").get(mentioned).then().body("total", equalTo(0));
        as("viewer:society:" + province, "hoa_tt").get(mentioned).then().body("total", equalTo(0));
        given().get(mentioned).then().body("total", equalTo(0));
    }

    @Test
    void whatIsOverdueAndWhatOneMayAnswerIsListed() {
        // Given
        String late = ask("{\"due\": \"2025-04-04\"}").statusCode(201).extract().path("id");
        String other = new KnownUnits(orgUnits).commune();
        as("viewer:society:*", "lan")
                .body(body("{}").replace(commune, other))
                .post(ALL)
                .then()
                .statusCode(201);

        // When
        clock.moveTo(LocalDate.of(2025, 4, 5));

        // Then
        officer()
                .get(ALL + "?toAnswer=true")
                .then()
                .body("items.id", contains(late))
                .body("items.overdue", contains(true));
        as("reporter:society:" + other, "an")
                .get(ALL + "?toAnswer=true&overdue=true")
                .then()
                .body("total", equalTo(0));
        leader().get(ALL + "?within={province}&overdue=true&state=ASKED", province)
                .then()
                .body("items", hasSize(1));
        leader().get(ALL + "?within={province}&overdue=false", province).then().body("items", empty());
        given().get(ALL + "?toAnswer=true").then().statusCode(200).body("total", equalTo(0));
        officer().body(ANSWER).put(ONE + "/answer", late).then().statusCode(200).body("overdue", equalTo(false));
        officer().get(ALL + "?toAnswer=true&overdue=true").then().body("total", equalTo(0));
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsReason() {
        ask("{\"subject\": \"SOC.TEAM.NOTHING\"}").statusCode(422).body("code", equalTo("INDICATOR_UNKNOWN"));
        ask("{\"orgUnit\": \"15.999\"}").statusCode(422).body("code", equalTo("ORG_UNIT_UNKNOWN"));
        ask("{\"period\": \"2026\"}").statusCode(422).body("code", equalTo("PERIOD_IN_FUTURE"));
        ask("{\"breakdown\": \"sex=X\"}").statusCode(422).body("code", equalTo("BREAKDOWN_UNKNOWN"));
        ask("{\"due\": \"2025-04-02\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/due"))
                .body("detail", containsString("before the question"));
        String id = asked();
        officer()
                .body(ANSWER.replace("2025-06-30", "2024-12-31"))
                .put(ONE + "/answer", id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/mendedBy"));
        officer()
                .body("{\"cause\": \" \", \"remedy\": \"x\", \"mendedBy\": \"2025-06-30\"}")
                .put(ONE + "/answer", id)
                .then()
                .statusCode(400);
    }

    @Test
    void askedTwiceWithOneKeyItIsAskedOnce() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        ValidatableResponse first = leader().header("Idempotency-Key", key)
                .body(body("{}"))
                .post(ALL)
                .then();
        ValidatableResponse second = leader().header("Idempotency-Key", key)
                .body(body("{}"))
                .post(ALL)
                .then();

        // Then
        first.statusCode(201);
        second.statusCode(201).header("Idempotent-Replayed", equalTo("true"));
    }

    @Test
    void ofManyAnswersToOneVersionExactlyOneIsTaken() throws Exception {
        // Given
        String id = asked();
        List<Future<Integer>> sent = new ArrayList<>();

        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 100; i++) {
                String answer = ANSWER.replace("Thay máy mới", "Cách " + i);
                sent.add(threads.submit(() -> officer()
                        .header("If-Match", "\"0\"")
                        .body(answer)
                        .put(ONE + "/answer", id)
                        .statusCode()));
            }
        }

        // Then
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> each : sent) {
            answers.add(each.get());
        }
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    private String asked() {
        return ask("{}").statusCode(201).extract().path("id");
    }

    private ValidatableResponse ask(String more) {
        return leader().body(body(more)).post(ALL).then();
    }

    /** A question with some fields given otherwise, or added. */
    private String body(String more) {
        StringBuilder fields = new StringBuilder();
        for (String[] field : new String[][] {
            {"subject", "SOC.TEAM.MEMBERS"}, {"orgUnit", commune}, {"period", "2025-Q1"},
        }) {
            if (!more.contains(field[0])) {
                fields.append("\"%s\": \"%s\", ".formatted(field[0], field[1]));
            }
        }
        String given = more.substring(1);
        return "{" + (given.equals("}") ? fields.substring(0, fields.length() - 2) : fields.toString()) + given;
    }

    private RequestSpecification leader() {
        return as("viewer:society:" + province, "lan");
    }

    private RequestSpecification officer() {
        return as("reporter:society:" + commune, "minh");
    }

    private RequestSpecification as(String grant, String user) {
        return given().auth().oauth2(platform.token(grant, user)).contentType("application/json");
    }
}
