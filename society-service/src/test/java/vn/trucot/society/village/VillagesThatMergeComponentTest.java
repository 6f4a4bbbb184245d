package vn.trucot.society.village;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/**
 * Twelve villages become eight on 1 February 2026. Each team, house and state of a village either goes on in a successor or is left
 * where it was: then it is listed as of an ended village, and counted no more. Nothing is lost, nothing is there twice.
 */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class VillagesThatMergeComponentTest {

    private static final LocalDate MERGER = LocalDate.of(2026, 2, 1);
    private static final String BEGUN = "2025-05-10";
    private static final int BEFORE = 12;
    private static final int AFTER = 8;

    /** The members of a team from its first day on. */
    private static final Function<String, Map<String, Object>> FIVE =
            day -> Map.of("memberships", List.of(Map.of("from", day, "members", 5)));

    private static final Map<String, Object> HOUSE = Map.of("internet", true, "screen", false);
    private static final Map<String, Object> STATE = Map.of("households", 100);

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private MeasuredFigures figures;
    private String commune;
    private List<String> before;
    private List<String> after;

    @BeforeEach
    void twelveVillagesThatBecomeEight() {
        KnownUnits units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        commune = units.commune();
        before = IntStream.rangeClosed(1, BEFORE)
                .mapToObj(number -> units.village(commune, number, null, MERGER))
                .toList();
        after = IntStream.rangeClosed(1, AFTER)
                .mapToObj(number -> units.village(commune, 20 + number, MERGER, null))
                .toList();
    }

    /** What is kept of villages: teams, houses, or their own states. */
    private final class Kept {

        private final String collection;
        private final String begin;
        private final String end;
        private final List<Map<String, Object>> records = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private final List<String> gone = new ArrayList<>();

        Kept(String collection, String begin, String end) {
            this.collection = collection;
            this.begin = begin;
            this.end = end;
        }

        /** One that is left where it is, or ends and goes on. */
        void add(int village, String name, boolean goesOn, Function<String, Map<String, Object>> more) {
            Map<String, Object> record = new LinkedHashMap<>(more.apply(BEGUN));
            record.putAll(Map.of("village", before.get(village), "name", name, begin, BEGUN, "demo", false));
            records.add(record);
            if (goesOn) {
                record.put(end, MERGER.toString());
                Map<String, Object> next = new LinkedHashMap<>(record);
                next.remove(end);
                next.putAll(more.apply(MERGER.toString()));
                next.putAll(Map.of("village", after.get(village % AFTER), begin, MERGER.toString()));
                records.add(next);
                gone.add(name);
            } else {
                left.add(name);
            }
        }

        void send() {
            given().contentType("application/json")
                    .body(records)
                    .post("/api/v1/society/" + collection + "/batch")
                    .then()
                    .statusCode(200);
        }

        List<String> listed(boolean ofEndedVillage) {
            return given().queryParams(Map.of("commune", commune, "ofEndedVillage", ofEndedVillage, "size", 200))
                    .get("/api/v1/society/" + collection)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("items.findAll { it." + end + " == null }.name");
        }
    }

    @ParameterizedTest
    @MethodSource("vn.trucot.pillar.OpenedFigures#seeds")
    void whatTheyHadGoesOnOrIsListedAndNothingIsThereTwice(long seed) {
        // Given
        Random random = new Random(seed);
        Kept teams = new Kept("community-teams", "establishedOn", "dissolvedOn");
        Kept houses = new Kept("culture-houses", "openedOn", "closedOn");
        Kept states = new Kept("villages", "validFrom", "validTo");
        for (int village = 0; village < BEFORE; village++) {
            for (int number = random.nextInt(3); number > 0; number--) {
                String name = "Tổ " + village + "." + number;
                teams.add(village, name, random.nextBoolean(), FIVE);
            }
            if (random.nextInt(4) > 0) {
                houses.add(village, "Nhà " + village, random.nextBoolean(), _ -> HOUSE);
            }
            // of the villages that become one, one at most is told of again
            states.add(village, "Thôn " + village, village < AFTER && random.nextBoolean(), _ -> STATE);
        }
        teams.add(0, "Tổ ở lại", false, FIVE);
        teams.add(1, "Tổ đi tiếp", true, FIVE);
        houses.add(0, "Nhà ở lại", false, _ -> HOUSE);
        houses.add(1, "Nhà đi tiếp", true, _ -> HOUSE);

        // When
        Stream.of(teams, houses, states).forEach(Kept::send);

        // Then
        for (Kept kept : List.of(teams, houses, states)) {
            assertThat(kept.listed(true))
                    .as("%s, seed %d", kept.collection, seed)
                    .containsExactlyInAnyOrderElementsOf(kept.left);
            assertThat(kept.listed(false))
                    .as("%s, seed %d", kept.collection, seed)
                    .containsExactlyInAnyOrderElementsOf(kept.gone);
        }
        assertThat(sum("SOC.TEAM.MEMBERS", before, "2025-Q4")).isEqualTo(5L * (teams.left.size() + teams.gone.size()));
        assertThat(sum("SOC.TEAM.MEMBERS", after, "2026-Q1")).isEqualTo(5L * teams.gone.size());
        assertThat(sum("SOC.CULTURAL_HOUSE.COUNT", before, "2025-Q4"))
                .isEqualTo(houses.left.size() + houses.gone.size());
        assertThat(sum("SOC.CULTURAL_HOUSE.COUNT", after, "2026-Q1")).isEqualTo(houses.gone.size());
        assertThat(sum("SOC.VILLAGE.HOUSEHOLDS", before, "2025-Q4")).isEqualTo(100L * BEFORE);
        assertThat(sum("SOC.VILLAGE.HOUSEHOLDS", after, "2026-Q1")).isEqualTo(100L * states.gone.size());
    }

    private long sum(String indicator, List<String> villages, String period) {
        return villages.stream()
                .flatMap(village -> figures.of(indicator, village, period).stream())
                .mapToLong(figure -> Long.parseLong(figure.split(" ")[0]))
                .sum();
    }
}
