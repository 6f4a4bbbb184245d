package vn.trucot.pillar.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.trucot.pillar.reporting.StatementCalls.BASE;
import static vn.trucot.pillar.reporting.StatementCalls.HEADER;
import static vn.trucot.pillar.reporting.StatementCalls.isProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.EventDecoder;
import vn.trucot.events.Figure;
import vn.trucot.events.UndecodableEvent;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.PublishedUnits;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.ProblemCode;

/** What was known at an instant, before and after it was corrected. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class AsOfComponentTest {

    private static final String UNIT = "15.132.04252";

    Platform platform;

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private StatementCalls calls;

    @BeforeEach
    void unitsAreKnown() {
        PublishedUnits.publish(platform, orgUnits);
        calls = new StatementCalls(platform, dataSource);
    }

    @Test
    void a_figure_is_read_as_it_was_before_and_after_each_change() {
        // Given
        state("1987-Q1", 7);
        state("1987-Q1", 9);
        withdraw("1987-Q1");
        List<String> times = recorded("1987-Q1");

        // When
        List<List<Figure>> known =
                times.stream().map(at -> inForce(at, "1987-Q1")).toList();

        // Then
        assertThat(known).containsExactly(List.of(Figure.of(7)), List.of(Figure.of(9)), List.of());
        assertThat(inForce(Instant.parse(times.getFirst()).minusMillis(1).toString(), "1987-Q1"))
                .isEmpty();
    }

    @Test
    void the_statements_of_a_key_and_a_list_are_those_of_then() {
        // Given
        String key = BASE + "/SOC.TEAM.MEMBERS/" + UNIT + "/1987-Q2";
        String list = BASE + "?indicator=SOC.TEAM.MEMBERS&orgUnit=" + UNIT + "&period=1987-Q2&asOf=";
        state("1987-Q2", 7);
        publish("1987-Q2", 8);
        state("1987-Q2", 9);
        List<String> times = recorded("1987-Q2");
        String published = times.get(1);

        // When
        JsonPath then =
                given().get(list + published).then().statusCode(200).extract().jsonPath();

        // Then
        assertThat(then.getList("items.numerator", Integer.class)).containsExactlyInAnyOrder(7, 8);
        assertThat(then.getList("items.findAll { it.inForce }.numerator", Integer.class))
                .containsExactly(7);
        given().get(list + times.getLast()).then().body("items.findAll { it.inForce }.numerator", contains(9));
        given().accept("text/csv").get(list + published).then().body(containsString(",7,,"), containsString(",8,,"));
        given().get(key + "?asOf=" + published)
                .then()
                .statusCode(200)
                .body("statements.numerator", contains(7, 8))
                .body("contradictedBy.numerator", contains(8))
                .body("revisions", hasSize(2));
        isProblem(given().get(key + "?asOf=2011-01-01T00:00:00Z").then(), ProblemCode.NOT_FOUND);
    }

    @Test
    void nobody_is_told_what_will_be_known_or_all_that_ever_was() {
        String future = Instant.now().plusSeconds(60).toString();
        isProblem(given().get(BASE + "/as-of?at=" + future).then(), ProblemCode.VALIDATION_FAILED)
                .body("errors[0].field", equalTo("at"));
        isProblem(given().get(BASE + "/as-of?at=yesterday").then(), ProblemCode.VALUE_MALFORMED);
        isProblem(given().get(BASE + "/as-of").then(), ProblemCode.VALIDATION_FAILED);
        isProblem(given().get(BASE + "?asOf=2020-01-01T00:00:00Z").then(), ProblemCode.VALIDATION_FAILED);
    }

    @Test
    void who_still_records_is_waited_for() throws SQLException {
        // Given
        state("1987-Q3", 7);
        String now = Instant.now().toString();
        try (Connection recording = dataSource.getConnection();
                Statement statement = recording.createStatement()) {
            statement.execute("begin");
            statement.execute("select pg_current_xact_id()");

            // Then
            isProblem(given().get(BASE + "/as-of?at=" + now).then(), ProblemCode.TOO_BUSY)
                    .header("Retry-After", "5");
            given().get(BASE + "/as-of?at=" + Instant.now().minusSeconds(60))
                    .then()
                    .statusCode(200);
            statement.execute("rollback");
        }
        assertThat(inForce(now, "1987-Q3")).containsExactly(Figure.of(7));
    }

    private void state(String period, int members) {
        calls.batch(HEADER + "SOC.TEAM.MEMBERS,%s,%s,,%d,".formatted(UNIT, period, members), "text/csv")
                .statusCode(200);
    }

    private void publish(String period, int members) {
        String csv = "indicator,orgUnit,period,numerator,sourceKind,sourceName\n"
                + "SOC.TEAM.MEMBERS,%s,%s,%d,PUBLISHED,Báo\n".formatted(UNIT, period, members);
        calls.as(Role.APPROVER, "thu")
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(BASE + "/batch")
                .then()
                .statusCode(200);
    }

    private void withdraw(String period) {
        calls.as(Role.REPORTER, "lan")
                .delete(BASE + "/SOC.TEAM.MEMBERS/" + UNIT + "/" + period)
                .then()
                .statusCode(204);
    }

    /** When each revision of the key was recorded. */
    private static List<String> recorded(String period) {
        return given().get(BASE + "/SOC.TEAM.MEMBERS/" + UNIT + "/" + period)
                .jsonPath()
                .getList("revisions.recordedAt", String.class);
    }

    /** The figures that the stream of an instant tells of the key. */
    private static List<Figure> inForce(String at, String period) {
        String lines = given().get(BASE + "/as-of?at=" + at)
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        EventDecoder decoder = new EventDecoder();
        return lines.lines()
                .map(line -> observed(decoder, line))
                .filter(told -> told.key().equals("SOC.TEAM.MEMBERS|" + UNIT + "|" + period + "|"))
                .map(told -> told.observation().figure())
                .toList();
    }

    private static Event.IndicatorObserved observed(EventDecoder decoder, String line) {
        try {
            return (Event.IndicatorObserved)
                    decoder.decode(Event.IndicatorObserved.TYPE, line.getBytes(StandardCharsets.UTF_8));
        } catch (UndecodableEvent e) {
            throw new AssertionError(line, e);
        }
    }
}
