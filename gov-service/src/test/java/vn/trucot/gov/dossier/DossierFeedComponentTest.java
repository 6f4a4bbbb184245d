package vn.trucot.gov.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class DossierFeedComponentTest {

    private static final String RETURNS = "/api/v1/gov/forms/dossiers/returns/";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private MeasuredFigures figures;
    private FeedCase feed;

    @BeforeEach
    void aProvince() {
        figures = new MeasuredFigures(dataSource);
        feed = new FeedCase(orgUnits);
    }

    /**
     * Received in March: A online, paid, returned in time with an electronic result, rated well; B by post, returned in April,
     * late; C at the counter, told overdue and not returned; D withdrawn; E cancelled. X was received in February and returned in
     * March without a written result, rated badly.
     */
    private List<Map<String, Object>> march() {
        return List.of(
                feed.event(
                        "a1",
                        "A",
                        "RECEIVED",
                        "2025-03-03T08:00:00+07:00",
                        "procedure",
                        "1.001",
                        "channel",
                        "ONLINE",
                        "due",
                        "2025-03-10",
                        "withFee",
                        true,
                        "digitised",
                        true,
                        "fromElsewhere",
                        true),
                feed.event("a2", "A", "CHANGED", "2025-03-04T08:00:00+07:00", "paidOnline", true, "reusedData", true),
                feed.event("a3", "A", "RETURNED", "2025-03-10T16:00:00+07:00", "electronicResult", true),
                feed.event("a4", "A", "RATED", "2025-03-11T08:00:00+07:00", "satisfied", true),
                feed.event(
                        "b1",
                        "B",
                        "RECEIVED",
                        "2025-03-20T08:00:00+07:00",
                        "procedure",
                        "1.001",
                        "channel",
                        "POSTAL",
                        "due",
                        "2025-03-31",
                        "withFee",
                        true),
                feed.event("b2", "B", "RETURNED", "2025-04-01T00:30:00+07:00"),
                feed.event(
                        "c1",
                        "C",
                        "RECEIVED",
                        "2025-03-05T08:00:00+07:00",
                        "procedure",
                        "1.002",
                        "channel",
                        "DIRECT",
                        "due",
                        "2025-03-07"),
                feed.event("c2", "C", "OVERDUE", "2025-03-08T00:00:01+07:00"),
                feed.event(
                        "d1", "D", "RECEIVED", "2025-03-06T08:00:00+07:00", "procedure", "1.002", "channel", "ONLINE"),
                feed.event("d2", "D", "WITHDRAWN", "2025-03-07T08:00:00+07:00"),
                feed.event(
                        "e1", "E", "RECEIVED", "2025-03-06T08:00:00+07:00", "procedure", "1.002", "channel", "ONLINE"),
                feed.event("e2", "E", "CANCELLED", "2025-03-06T09:00:00+07:00"),
                feed.event(
                        "x1",
                        "X",
                        "RECEIVED",
                        "2025-02-27T08:00:00+07:00",
                        "procedure",
                        "1.001",
                        "channel",
                        "DIRECT",
                        "due",
                        "2025-03-05",
                        "noWrittenResult",
                        true),
                feed.event("x2", "X", "RETURNED", "2025-03-05T08:00:00+07:00", "satisfied", false));
    }

    @Test
    void theDossiersOfAMonthMakeTheFiguresThatTheFormWouldMake() {
        // When
        FeedCase.send(march())
                .statusCode(200)
                .body("received", equalTo(14))
                .body("created", equalTo(14))
                .body("returns", equalTo(3))
                .body("heldCount", equalTo(0));

        // Then
        assertThat(figure("RECEIVED", "2025-03")).hasValue("4 RECORDS");
        assertThat(figures.of("GOV.DOSSIER.RECEIVED", feed.commune, "2025-03", "channel=direct"))
                .hasValue("1 RECORDS");
        assertThat(figure("ONLINE", "2025-03")).hasValue("2/4 RECORDS");
        assertThat(figure("OVERDUE", "2025-03")).hasValue("2/4 RECORDS");
        assertThat(figure("DIGITISED", "2025-03")).hasValue("1/4 RECORDS");
        assertThat(figure("PAID_ONLINE", "2025-03")).hasValue("1/2 RECORDS");
        assertThat(figure("REUSED_DATA", "2025-03")).hasValue("1/4 RECORDS");
        assertThat(figure("ANY_PLACE", "2025-03")).hasValue("1/4 RECORDS");
        assertThat(figure("ON_TIME", "2025-03")).hasValue("2/2 RECORDS");
        assertThat(figure("ELECTRONIC_RESULT", "2025-03")).hasValue("1/1 RECORDS");
        assertThat(figure("SATISFIED", "2025-03")).hasValue("1/2 RECORDS");
        assertThat(figure("ON_TIME", "2025-04")).hasValue("0/1 RECORDS");
        assertThat(figure("RECEIVED", "2025-02")).hasValue("1 RECORDS");
    }

    @Test
    void everyFigureOpensToItsReturnAndEveryNumberOfThatToItsDossiers() {
        // Given
        FeedCase.send(march()).statusCode(200);

        // When
        var opened = new OpenedFigures(dataSource, "gov").addUp(feed.commune);

        // Then
        assertThat(opened).contains("GOV.DOSSIER.RECEIVED", "GOV.DOSSIER.OVERDUE", "GOV.DOSSIER.SATISFIED");
        FeedCase.returned(feed.commune, "2025-03")
                .forEach((line, numbers) -> numbers.forEach((field, number) -> given().queryParam("count", field)
                        .queryParam("procedure", line.substring(line.lastIndexOf(' ') + 1))
                        .get(FeedCase.FEED + "/months/{unit}/2025-03/dossiers", feed.commune)
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(number.intValue()))
                        .body("items", hasSize(number.intValue()))));
        given().queryParam("dossier", feed.province + "-A")
                .get(FeedCase.FEED)
                .then()
                .statusCode(200)
                .body("state.returnedOn", equalTo("2025-03-10"))
                .body("state.overdue", equalTo(false))
                .body("events.event.kind", contains("RECEIVED", "CHANGED", "RETURNED", "RATED"))
                .body("events[0].recordedBy", equalTo("lan"));
    }

    @Test
    void theSameEventsAgainChangeNothing() {
        // Given
        FeedCase.send(march()).statusCode(200);
        long revisions = figures.revisions(feed.commune);

        // When
        ValidatableResponse again = FeedCase.sendLines(march());

        // Then
        again.statusCode(200)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(14))
                .body("returns", equalTo(0));
        assertThat(figures.revisions(feed.commune)).isEqualTo(revisions);
    }

    @Test
    void aLateEventCountsTheMonthAgainItIsAbout() {
        // Given
        FeedCase.send(march()).statusCode(200);

        // When
        FeedCase.send(List.of(feed.event("b3", "B", "CHANGED", "2025-03-25T08:00:00+07:00", "due", "2025-04-02")))
                .statusCode(200)
                .body("returns", equalTo(2));

        // Then
        assertThat(figure("OVERDUE", "2025-03")).hasValue("1/4 RECORDS");
        assertThat(figure("ON_TIME", "2025-04")).hasValue("1/1 RECORDS");
    }

    @Test
    void aMonthWithoutDossiersHasNoReturnAnyMore() {
        // Given
        FeedCase.send(march()).statusCode(200);

        // When
        FeedCase.send(List.of(feed.event(
                        "x3", "X", "RECEIVED", "2025-01-31T08:00:00+07:00", "procedure", "1.001", "channel", "DIRECT")))
                .statusCode(200);

        // Then
        assertThat(figure("RECEIVED", "2025-01")).hasValue("1 RECORDS");
        assertThat(figure("RECEIVED", "2025-02")).isEmpty();
        given().get(RETURNS + "{unit}/2025-02", feed.commune).then().statusCode(404);
    }

    @Test
    void whatAPersonReturnedStandsUntilItIsDeleted() {
        // Given
        given().contentType("application/json")
                .body("""
                        {"lines": [{"line": "1.001", "figures": {"received": 9, "online": 0, "postal": 0, "resolved": 0,
                            "onTime": 0, "overdue": 0, "digitised": 0, "withFee": 0, "paidOnline": 0, "rated": 0,
                            "satisfied": 0}}]}""")
                .put(RETURNS + "{unit}/2025-03", feed.commune)
                .then()
                .statusCode(201);

        // When
        ValidatableResponse answer = FeedCase.send(march());

        // Then
        answer.statusCode(200)
                .body("returns", equalTo(2))
                .body("heldCount", equalTo(1))
                .body("held.period", contains("2025-03"));
        assertThat(figure("RECEIVED", "2025-03")).hasValue("9 RECORDS");
        String month = FeedCase.FEED + "/months/" + feed.commune + "/2025-03";
        given().get(month).then().body("standing", equalTo("OTHER")).body("lines", hasSize(2));
        given().post(month + "/return").then().statusCode(409).body("code", equalTo("CONFLICT"));
        given().delete(RETURNS + "{unit}/2025-03", feed.commune).then().statusCode(204);
        given().post(month + "/return").then().statusCode(200).body("standing", equalTo("OWN"));
        assertThat(figure("RECEIVED", "2025-03")).hasValue("4 RECORDS");
    }

    @Test
    void aPersonMayReplaceWhatTheFeedReturned() {
        // Given
        FeedCase.send(march()).statusCode(200);
        given().contentType("application/json")
                .body("{\"answer\": \"NOTHING\", \"comment\": \"chưa đối chiếu\"}")
                .put(RETURNS + "{unit}/2025-03", feed.commune)
                .then()
                .statusCode(200);

        // When
        FeedCase.send(List.of(feed.event("a5", "A", "CHANGED", "2025-03-12T08:00:00+07:00", "digitised", false)))
                .statusCode(200)
                .body("heldCount", equalTo(1));

        // Then
        assertThat(figure("RECEIVED", "2025-03")).hasValue("0 RECORDS");
    }

    @Test
    void anEventThatTellsSomethingElseThanBeforeIsRefused() {
        // Given
        FeedCase.send(march()).statusCode(200);

        // When
        ValidatableResponse answer = FeedCase.send(List.of(
                feed.event("b2", "B", "RETURNED", "2025-03-30T00:30:00+07:00"),
                feed.event("f1", "F", "RETURNED", "2025-03-30T00:30:00+07:00"),
                feed.event("f1", "F", "WITHDRAWN", "2025-03-30T00:30:00+07:00")));

        // Then
        answer.statusCode(422)
                .body("errors.row", contains(1, 3))
                .body("errors.field", contains("event", "event"))
                .body("errors.code", contains("CONFLICT", "CONFLICT"));
    }

    @Test
    void goodEventsAreStoredWithoutTheOthersIfThatIsAskedFor() {
        // Given
        List<Map<String, Object>> events = List.of(
                feed.event(
                        "g1", "G", "RECEIVED", "2025-03-03T08:00:00+07:00", "procedure", "1.001", "channel", "ONLINE"),
                feed.event(
                        "h1", "H", "RECEIVED", "2025-03-03T08:00:00+07:00", "procedure", "9.999", "channel", "ONLINE"));

        // When
        ValidatableResponse answer = given().contentType("application/json")
                .body(events)
                .post(FeedCase.FEED + "?mode=accepted")
                .then();

        // Then
        answer.statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .body("errors.code", contains("PROCEDURE_UNKNOWN"));
        assertThat(figure("RECEIVED", "2025-03")).hasValue("1 RECORDS");
    }

    @Test
    void aTrialStoresNothing() {
        // When
        given().contentType("application/json")
                .body(march())
                .post(FeedCase.FEED + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(14));

        // Then
        assertThat(figure("RECEIVED", "2025-03")).isEmpty();
        given().queryParam("dossier", feed.province + "-A")
                .get(FeedCase.FEED)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECEIVED  | 2025-03-03T08:00:00+07:00 | channel:ONLINE                  | procedure | needs 'procedure'",
                "RECEIVED  | 2025-03-03T08:00:00+07:00 | procedure:1.001                 | channel   | needs 'channel'",
                "RATED     | 2025-03-03T08:00:00+07:00 | channel:ONLINE                  | satisfied | needs 'satisfied'",
                "CHANGED   | 2025-03-03T08:00:00+07:00 | demo:true                       | kind      | nothing that changed",
                "RETURNED  | 2026-03-16T08:00:00+07:00 | channel:ONLINE                  | at        | is after today",
                "RETURNED  | 1999-03-16T08:00:00+07:00 | channel:ONLINE                  | at        | is before 2000-01-01",
                "RETURNED  | 2025-03-03T08:00:00+07:00 | orgUnit:P-unknown               | orgUnit   | is unknown",
                "RETURNED  | 2025-03-03T08:00:00+07:00 | dossier:a b                     | dossier   | must match",
                "RETURNED  | 2025-03-03T08:00:00+07:00 | name:Lan                        | name      | name",
            })
    void anEventThatCannotBeIsRefused(String kind, String at, String told, String field, String reason) {
        String[] more = told.split(":");
        FeedCase.send(List.of(feed.event("z", "Z", kind, at, more[0], more[1].equals("true") ? true : more[1])))
                .statusCode(422)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].reason", containsString(reason));
    }

    @Test
    void manyWhoSendAtOnceLoseNothing() throws Exception {
        // Given
        List<Callable<Integer>> requests = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> FeedCase.send(List.of(
                                feed.event(
                                        "r" + i,
                                        "M" + i / 2,
                                        "RECEIVED",
                                        "2025-03-0" + (1 + i) + "T08:00:00+07:00",
                                        "procedure",
                                        "1.001",
                                        "channel",
                                        "ONLINE"),
                                feed.event(
                                        "t" + i,
                                        "N" + i,
                                        "RECEIVED",
                                        "2025-03-04T08:00:00+07:00",
                                        "procedure",
                                        "1.002",
                                        "channel",
                                        "ONLINE")))
                        .extract()
                        .statusCode())
                .toList();

        // When
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : many.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        // Then
        assertThat(figure("RECEIVED", "2025-03")).hasValue("12 RECORDS");
    }

    private Optional<String> figure(String indicator, String month) {
        return figures.of("GOV.DOSSIER." + indicator, feed.commune, month);
    }
}
