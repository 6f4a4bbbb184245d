package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** The main job: a record changes, and the province's figures and score follow. */
@Isolated
@ExtendWith(RunningSuite.class)
class FigureTravelsAT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String MEMBERS = "SOC.TEAM.MEMBERS";
    private static final String PERIOD = "2024-Q4";
    private static final String COMMUNE = "15.132.04252";
    private static final String VILLAGE = COMMUNE + ".91";

    private final Api api;
    private final URI gateway;

    FigureTravelsAT(Api api, URI gateway) {
        this.api = api;
        this.gateway = gateway;
    }

    @Test
    void aNewTeamRaisesVillageCommuneDistrictAndProvinceAndTheScoreThatUsesIt() {
        // Given
        api.put("/api/v1/gov/org-units/" + VILLAGE, Api.village(VILLAGE, COMMUNE, "2024-01-01", "2025-07-01"));
        List<String> units = List.of(COMMUNE, "15.132", "15");
        List<BigDecimal> before = units.stream().map(this::members).toList();
        BigDecimal scoreBefore = points();
        TeamOfVillage team = TeamOfVillage.in(VILLAGE, "2024-11-01", "2025-02-01", 6);

        // When
        team.putOnceTheVillageIsKnown(api);

        // Then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(members(VILLAGE)).isEqualByComparingTo("6");
            for (int i = 0; i < units.size(); i++) {
                assertThat(members(units.get(i)))
                        .isEqualByComparingTo(before.get(i).add(BigDecimal.valueOf(6)));
            }
            assertThat(points()).isNotEqualByComparingTo(scoreBefore);
        });
    }

    @Test
    void everyFigureOfTheGatewayIsThatOfThePillars() {
        // When
        JsonNode compared =
                api.post("/api/v1/comparisons", Map.of()).expect(200).body();

        // Then
        assertThat(compared.path("figures").asInt()).isGreaterThan(100_000);
        assertThat(compared.path("items")).as("keys that differ").isEmpty();
    }

    @Test
    void lineageOpensDownToTheRecordsAndTheirHistory() {
        // Given
        String village = COMMUNE + ".92";
        api.put("/api/v1/gov/org-units/" + village, Api.village(village, COMMUNE, "2024-01-01", "2025-07-01"));
        TeamOfVillage team = TeamOfVillage.in(village, "2024-02-01", "2025-07-01", 4);
        team.putOnceTheVillageIsKnown(api);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        api.value(MEMBERS, village, PERIOD).decimalValue())
                .isEqualByComparingTo("4"));

        // When
        JsonNode lineage = api.get("/api/v1/lineage?indicator=" + MEMBERS + "&orgUnit=" + village + "&period=" + PERIOD)
                .expect(200)
                .body();

        // Then
        assertThat(lineage.findValues("revision"))
                .extracting(JsonNode::longValue)
                .contains(1L);
        assertThat(lineage.toString()).contains(village, "records");
        JsonNode records =
                api.get(lineage.findValue("records").asText()).expect(200).body();
        assertThat(records.at("/items/0/numerator").intValue()).isEqualTo(4);
        JsonNode history =
                api.get(records.at("/items/0/revisions").asText()).expect(200).body();
        assertThat(history.at("/0/state/village").asText()).isEqualTo(village);
        assertThat(history.at("/0/cause").asText()).isNotEmpty();
        assertThat(history.at("/0/recordedBy").asText()).isNotEmpty();
        JsonNode forEverybody = new Api(gateway, null)
                .get(records.at("/items/0/revisions").asText())
                .expect(200)
                .body();
        assertThat(forEverybody.at("/0/cause").asText()).isNotEmpty();
        assertThat(forEverybody.at("/0/recordedBy").isMissingNode()).isTrue(); // the names of users are for users
    }

    @Test
    void whatWasKnownBeforeAndAfterACorrectionIsAnsweredForSeriesScoreAndRanking() {
        // Given
        String village = COMMUNE + ".93";
        api.put("/api/v1/gov/org-units/" + village, Api.village(village, COMMUNE, "2024-01-01", "2025-07-01"));
        TeamOfVillage team = TeamOfVillage.in(village, "2024-11-01", "2025-02-01", 6);
        team.putOnceTheVillageIsKnown(api);
        await().atMost(LIMIT).untilAsserted(() -> assertThat(members(village)).isEqualByComparingTo("6"));
        BigDecimal membersBefore = members(COMMUNE);
        BigDecimal scoreBefore = points();
        String before = pastSecond();

        // When
        api.delete(team.path()).expect(204);
        await().atMost(LIMIT).untilAsserted(() -> assertThat(members(COMMUNE))
                .isEqualByComparingTo(membersBefore.subtract(BigDecimal.valueOf(6))));
        BigDecimal scoreAfter = points();
        String after = pastSecond();

        // Then
        assertThat(scoreAfter).isNotEqualByComparingTo(scoreBefore);
        assertThat(List.of(members(COMMUNE, before), ranked(before), points(before)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(membersBefore, membersBefore, scoreBefore);
        assertThat(List.of(members(COMMUNE, after), ranked(after), points(after)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(members(COMMUNE), members(COMMUNE), scoreAfter);
    }

    /** An instant at which all of until now is known, once it has passed. */
    private static String pastSecond() {
        Instant next = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        await().atMost(LIMIT).until(() -> Instant.now().isAfter(next));
        return "&asOf=" + next;
    }

    private BigDecimal members(String unit, String asOf) {
        return api.series(MEMBERS, unit, PERIOD + asOf).at("/series/0/values/0").decimalValue();
    }

    private BigDecimal ranked(String asOf) {
        JsonNode ranking = api.get("/api/v1/rankings?indicator=" + MEMBERS + "&level=COMMUNE&parent=15.132&period="
                        + PERIOD + asOf)
                .expect(200)
                .body();
        return StreamSupport.stream(ranking.path("ranked").spliterator(), false)
                .filter(place -> place.path("orgUnit").asText().equals(COMMUNE))
                .findFirst()
                .orElseThrow()
                .path("value")
                .decimalValue();
    }

    private BigDecimal members(String unit) {
        JsonNode value = api.value(MEMBERS, unit, PERIOD);
        return value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
    }

    private BigDecimal points() {
        return points("");
    }

    private BigDecimal points(String asOf) {
        return api.get("/api/v1/scores?indexSet=dti-922&orgUnit=15&period=" + PERIOD + asOf)
                .expect(200)
                .body()
                .findValue("points")
                .decimalValue();
    }
}
