package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.trucot.gateway.feed.ReferenceData.MEMBERS;
import static vn.trucot.gateway.feed.ReferenceData.ONLINE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;

/** From the total of an index set down to the records, by the links of the answers. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class LineageComponentTest {

    private static final String SET = "/api/v1/lineage?indexSet=dti-922&orgUnit=15&period=2018-03";

    Broker broker;

    @BeforeEach
    void aMeasuredShareAndAPublishedRate() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
        broker.publish(List.of(
                observed(ONLINE, "15.132.04252", Figure.ratio(2, 3), new Source(SourceKind.RECORDS, "records")),
                observed(ONLINE, "15.132.04279", Figure.of(40), new Source(SourceKind.PUBLISHED, "newspaper"))));
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> get("/api/v1/lineage?indicator=" + ONLINE + "&orgUnit=15.132&period=2018-03")
                                .path("figures[0].parts.size()"),
                        equalTo(2));
    }

    @Test
    void theTotalOpensLinkByLinkDownToTheRecords() {
        // Given
        JsonPath total = read(SET);
        String pillar = link(total, "item.parts.find { it.code == 'pillar-government' }.link");
        JsonPath ofPillar = read(pillar);
        String main = link(ofPillar, "item.parts.find { it.code == 'government-activity' }.link");
        JsonPath ofMain = read(main);
        JsonPath component = read(link(ofMain, "item.parts.find { it.used }.link"));
        JsonPath province = component;

        // When
        JsonPath district = read(link(province, "figures[0].parts.find { it.orgUnit == '15.132' }.link"));
        JsonPath commune = read(link(district, "figures[0].parts.find { it.orgUnit == '15.132.04252' }.link"));

        // Then
        assertThat(total.getString("item.kind")).isEqualTo("TOTAL");
        assertThat(ofPillar.getString("item.kind")).isEqualTo("PILLAR");
        assertThat(ofMain.getString("item.kind")).isEqualTo("MAIN_INDEX");
        assertThat(component.getString("component.mainIndex")).isEqualTo("government-activity");
        assertThat(commune.getString("figures[0].observations[0].records"))
                .isEqualTo("/api/v1/gov/observations/" + ONLINE + "/15.132.04252/2018-03/records");
    }

    @Test
    void theTotalIsWhatItsUsedPartsAddUpTo() {
        // When
        JsonPath total = read(SET);

        // Then
        assertThat(sum(total, "item.parts.findAll { it.used }.points")).isEqualByComparingTo(points(total));
        assertThat(total.<String>getList("item.parts.findAll { it.kind == 'PILLAR' }.unusedBecause"))
                .hasSize(3)
                .containsOnly("ANOTHER_VIEW");
        assertThat(total.<String>getList(
                        "item.parts.findAll { it.points == null && it.kind == 'MAIN_INDEX' }.unusedBecause"))
                .isNotEmpty()
                .containsOnly("NOT_SCORED");
    }

    @Test
    void aMainIndexIsWhatItsUsedComponentsAddUpTo() {
        // When
        JsonPath main = read(SET + "&mainIndex=government-activity");

        // Then
        assertThat(points(main)).isPositive();
        assertThat(sum(main, "item.parts.findAll { it.used }.points")).isEqualByComparingTo(points(main));
    }

    @Test
    void whatADistrictStatesAndItsCommunesDoNotMakeIsListed() {
        // Given
        List<String> communes = get("/api/v1/org-units?parent=15.132&level=COMMUNE&on=2018-05-31&size=200")
                .path("items.id");
        Source records = new Source(SourceKind.RECORDS, "records");
        List<Event> stated = new ArrayList<>(communes.stream()
                .map(commune -> observed(MEMBERS, commune, "2018-05", Figure.of(1), records))
                .toList());
        stated.add(
                observed(MEMBERS, "15.132", "2018-05", Figure.of(400), new Source(SourceKind.PUBLISHED, "newspaper")));

        // When
        broker.publish(stated);
        String asked = "/api/v1/differences/parts?orgUnit=15&period=2018-05";
        await().atMost(Duration.ofSeconds(20)).until(() -> get(asked).path("count"), equalTo(1));

        // Then
        get(asked)
                .then()
                .body("items[0].indicator", equalTo(MEMBERS))
                .body("items[0].orgUnit", equalTo("15.132"))
                .body("items[0].own", equalTo(400))
                .body("items[0].parts", equalTo(communes.size()))
                .body("items[0].difference", equalTo(400 - communes.size()))
                .body("items[0].source.name", equalTo("newspaper"));
        get("/api/v1/differences/parts?orgUnit=nowhere&period=2018-05")
                .then()
                .statusCode(422)
                .body("code", equalTo("ORG_UNIT_UNKNOWN"));
    }

    @Test
    void aRateThatTheSumSkipsIsMarkedAndHasNoNumerator() {
        // When
        var answer = get("/api/v1/lineage?indicator=" + ONLINE + "&orgUnit=15.132&period=2018-03")
                .then();

        // Then
        answer.statusCode(200)
                .body("figures[0].numerator", equalTo(2))
                .body("figures[0].parts.orgUnit", contains("15.132.04252", "15.132.04279"))
                .body("figures[0].parts.used", contains(true, false))
                .body("figures[0].parts[0].unusedBecause", nullValue())
                .body("figures[0].parts[1].unusedBecause", equalTo("RATE_WITHOUT_PARTS"))
                .body("figures[0].parts[1].value", equalTo(40))
                .body("figures[0].parts[1].numerator", nullValue());
    }

    @Test
    void aStatedObservationLinksToNoRecords() {
        get("/api/v1/lineage?indicator=" + ONLINE + "&orgUnit=15.132.04279&period=2018-03")
                .then()
                .body("figures[0].observations[0].records", nullValue());
    }

    @Test
    void aBreakdownThatTheIndicatorDoesNotHaveIsNamed() {
        // When
        Response answer =
                get("/api/v1/lineage?indicator=" + ReferenceData.MEMBERS + "&orgUnit=15&period=2024&breakdown=a=1");

        // Then
        answer.then()
                .statusCode(422)
                .body("type", endsWith("breakdown-unknown"))
                .body("errors[0].field", equalTo("breakdown"))
                .body("errors[0].reason", containsString("a=1"));
    }

    @Test
    void linksStayOnTheBoundariesThatWereAskedFor() {
        get(SET + "&boundaries=2024-12-31")
                .then()
                .statusCode(200)
                .body(
                        "item.parts.link",
                        hasItem("/api/v1/lineage?indexSet=dti-922&pillar=pillar-government&orgUnit=15&period=2018-03"
                                + "&boundaries=2024-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indexSet=dti-922&pillar=none",
                "indexSet=dti-922&mainIndex=none",
                "indexSet=dti-922&pillar=pillar-government&mainIndex=workforce",
                "indexSet=dti-922&component=workforce&mainIndex=workforce",
                "indexSet=dti-922&indicator=" + MEMBERS,
                "pillar=pillar-government",
                "indicator=" + MEMBERS + "&mainIndex=workforce"
            })
    void whatCannotBeMeantIsRefused(String query) {
        given().get("/api/v1/lineage?orgUnit=15&period=2018-03&" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    private static JsonPath read(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    private static String link(JsonPath answer, String path) {
        String link = answer.getString(path);
        assertThat(link).as(path).startsWith("/api/v1/lineage?");
        return link;
    }

    private static BigDecimal sum(JsonPath answer, String path) {
        return answer.<Number>getList(path).stream()
                .map(number -> new BigDecimal(number.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal points(JsonPath answer) {
        return new BigDecimal(answer.getString("item.points"));
    }

    private static Event observed(String indicator, String unit, Figure figure, Source source) {
        return observed(indicator, unit, "2018-03", figure, source);
    }

    private static Event observed(String indicator, String unit, String period, Figure figure, Source source) {
        ObservationKey key = new ObservationKey(
                IndicatorCode.of(indicator), OrgUnitId.of(unit), Period.parse(period), Breakdown.TOTAL);
        return new Event.IndicatorObserved(new Observation(key, figure, 1, source, Status.APPROVED, Instant.EPOCH), 1);
    }
}
