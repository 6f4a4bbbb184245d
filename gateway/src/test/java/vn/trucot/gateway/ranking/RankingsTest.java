package vn.trucot.gateway.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.gateway.ranking.RankingAnswer.Lack;
import vn.trucot.gateway.ranking.RankingAnswer.Place;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.score.Incomparable;

/** Rankings of the real communes by the shipped index set: what could not be scored is not zero. */
class RankingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String GRDP = "ECO.DIGITAL_ECONOMY.GRDP_SHARE";
    private static final Set<String> OCOP = Set.of("ECO.OCOP.LISTED", "ECO.OCOP.LISTED_AND_SOLD");

    private final IndexSet set = IndexSetFile.builtIn("dti-922").orElseThrow().read();
    private final CubeBuilder cube = YenBai.cube();
    private final List<String> communes = new ArrayList<>();

    RankingsTest() {
        for (IndicatorCode input : set.inputs()) {
            boolean ratio = !input.text().equals("SOC.TEAM.MEMBERS");
            AcrossUnits across = ratio ? AcrossUnits.RATIO : AcrossUnits.SUM;
            cube.indicator(CubeBuilder.indicator(
                    input.text(),
                    ratio,
                    1,
                    Frequency.YEAR,
                    List.of(),
                    input.text().equals(GRDP) ? OrgUnitKind.PROVINCE : OrgUnitKind.COMMUNE,
                    across,
                    null,
                    across,
                    AcrossTime.LAST,
                    List.of()));
        }
        YenBai.orgUnits().stream()
                .filter(unit ->
                        unit.kind() == OrgUnitKind.COMMUNE && unit.id().text().startsWith("15~2025."))
                .forEach(unit -> communes.add(unit.id().text()));
    }

    @Test
    void no_commune_of_lao_cai_ranks_lower_for_a_component_that_cannot_apply_to_it() {
        // Given: every third commune has no OCOP product, and all reach all they can
        for (int i = 0; i < communes.size(); i++) {
            all(communes.get(i), "2025", Figure.ratio(1, 1), i % 3 == 0 ? Figure.ratio(0, 0) : Figure.ratio(1, 1));
        }

        // When
        RankingAnswer answer = rank("2025", "15~2025");

        // Then: 700 points of the set can be scored, 550 without the economy, of which nothing applies
        assertThat(answer.ranked()).hasSize(99).extracting(Place::rank).containsOnly(1);
        assertThat(answer.ranked()).allSatisfy(place -> {
            assertThat(place.scored()).isNotNull();
            boolean without = communes.indexOf(place.orgUnit().text()) % 3 == 0;
            assertThat(place.scored().scoredMaximum()).isEqualByComparingTo(without ? "550" : "700");
            assertThat(place.scored().applicableMaximum()).isEqualByComparingTo(without ? "550" : "700");
        });
    }

    @Test
    void what_nobody_reported_costs_no_place_and_is_told() {
        // Given
        all(communes.get(0), "2025", Figure.ratio(9, 10), null);
        all(communes.get(1), "2025", Figure.ratio(8, 10), Figure.ratio(8, 10));

        // When
        List<Place> ranked = rank("2025", "15~2025").ranked();

        // Then
        assertThat(ranked.getFirst().orgUnit()).isEqualTo(OrgUnitId.of(communes.get(0)));
        assertThat(ranked.getFirst().scored().scoredMaximum()).isEqualByComparingTo("550");
        assertThat(ranked.getFirst().scored().applicableMaximum()).isEqualByComparingTo("700");
        assertThat(ranked.getFirst().scored().share()).isEqualByComparingTo("0.7857");
    }

    @Test
    void of_whom_too_little_was_scored_is_listed_and_not_ranked() {
        // Given: 40 of 700 points
        cube.figure("SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE", communes.getFirst(), "2025", Figure.ratio(1, 1));

        // When
        RankingAnswer answer = rank("2025", "15~2025");

        // Then
        assertThat(answer.ranked()).isEmpty();
        assertThat(answer.unranked())
                .filteredOn(unit -> unit.state() == Lack.TOO_LITTLE_SCORED)
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.orgUnit()).isEqualTo(OrgUnitId.of(communes.getFirst()));
                    assertThat(unit.scored().scoredMaximum()).isEqualByComparingTo("40");
                });
    }

    @Test
    void the_first_product_is_no_movement_and_moves_nobody_else() {
        // Given: 04252 gets its first product, 04258 and 04264 change places, 04267 is new
        all("15.132.04252", "2022", Figure.ratio(9, 10), Figure.ratio(0, 0));
        all("15.132.04252", "2023", Figure.ratio(1, 10), Figure.ratio(1, 10));
        all("15.132.04258", "2022", Figure.ratio(8, 10), Figure.ratio(8, 10));
        all("15.132.04258", "2023", Figure.ratio(6, 10), Figure.ratio(6, 10));
        all("15.132.04264", "2022", Figure.ratio(7, 10), Figure.ratio(7, 10));
        all("15.132.04264", "2023", Figure.ratio(7, 10), Figure.ratio(7, 10));
        all("15.132.04267", "2023", Figure.ratio(1, 1), Figure.ratio(1, 1));

        // When
        RankingAnswer answer = rank("2023", "15");

        // Then
        assertThat(movement(answer, "15.132.04252"))
                .isEqualTo(RankingAnswer.Movement.none(Incomparable.OTHER_COMPONENTS));
        assertThat(movement(answer, "15.132.04258")).isEqualTo(new RankingAnswer.Movement(true, null, 1, 2, -1));
        assertThat(movement(answer, "15.132.04264")).isEqualTo(new RankingAnswer.Movement(true, null, 2, 1, 1));
        assertThat(movement(answer, "15.132.04267")).isNull();
    }

    @Test
    void a_crowd_that_shares_a_place_in_both_years_does_not_move() {
        // Given: three are equal in both years; one who was behind them comes before them
        for (String unit : List.of("15.132.04252", "15.132.04258", "15.132.04264")) {
            all(unit, "2022", Figure.ratio(8, 10), Figure.ratio(8, 10));
            all(unit, "2023", Figure.ratio(8, 10), Figure.ratio(8, 10));
        }
        all("15.132.04267", "2022", Figure.ratio(1, 10), Figure.ratio(1, 10));
        all("15.132.04267", "2023", Figure.ratio(1, 1), Figure.ratio(1, 1));

        // When
        RankingAnswer answer = rank("2023", "15");

        // Then
        assertThat(movement(answer, "15.132.04252")).isEqualTo(new RankingAnswer.Movement(true, null, 1, 2, 0));
        assertThat(movement(answer, "15.132.04267")).isEqualTo(new RankingAnswer.Movement(true, null, 4, 1, 3));
    }

    @Test
    void a_year_that_runs_is_not_held_against_one_that_has_ended() {
        // Given
        String commune = communes.getFirst();
        all(commune, "2025", Figure.ratio(8, 10), Figure.ratio(8, 10));
        all(commune, "2026", Figure.ratio(8, 10), Figure.ratio(8, 10));

        // When
        RankingAnswer answer = rank("2026", "15~2025");

        // Then
        assertThat(movement(answer, commune)).isEqualTo(RankingAnswer.Movement.none(Incomparable.PERIOD_RUNNING));
    }

    @Test
    void a_figure_of_more_communes_than_the_year_before_is_no_movement() {
        // Given: one commune of a district then, two now
        String fibre = "SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE";
        cube.figure(fibre, "15.132.04252", "2022", Figure.ratio(1, 2));
        cube.figure(fibre, "15.132.04252", "2023", Figure.ratio(1, 2));
        cube.figure(fibre, "15.132.04258", "2023", Figure.ratio(2, 2));

        // When
        RankingAnswer answer = byIndicator(fibre, OrgUnitKind.DISTRICT);

        // Then
        assertThat(movement(answer, "15.132")).isEqualTo(RankingAnswer.Movement.none(Incomparable.PARTLY_COVERED));
    }

    @Test
    void equal_as_printed_is_equal_in_place_and_in_the_order_of_names() {
        // Given: 33.33 and 33.34 of 100 are both printed 33.3
        String fibre = "SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE";
        cube.figure(fibre, "15.132.04252", "2023", Figure.ratio(3333, 10000));
        cube.figure(fibre, "15.132.04258", "2023", Figure.ratio(3334, 10000));

        // When
        RankingAnswer answer = byIndicator(fibre, OrgUnitKind.COMMUNE);

        // Then
        assertThat(answer.ranked()).extracting(Place::rank).containsExactly(1, 1);
        assertThat(answer.ranked()).extracting(Place::shared).containsExactly(true, true);
    }

    @Test
    void a_parent_that_has_ended_has_nobody_to_rank_and_names_its_successor() {
        // When
        RankingAnswer answer = rank("2026", "15");

        // Then
        assertThat(answer.ranked()).isEmpty();
        assertThat(answer.unranked()).isEmpty();
        assertThat(answer.parentEnded()).isNotNull();
        assertThat(answer.parentEnded().validTo()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(answer.parentEnded().successors())
                .extracting(RankingAnswer.EndedParent.Successor::orgUnit)
                .containsExactly(OrgUnitId.of("15~2025"));
        assertThat(rank("2025", "15").parentEnded()).isNull();
    }

    private void all(String unit, String period, Figure figure, @Nullable Figure ofProducts) {
        for (IndicatorCode input : set.inputs()) {
            String code = input.text();
            if (code.equals(GRDP) || (OCOP.contains(code) && ofProducts == null)) {
                continue;
            }
            Figure stated = OCOP.contains(code) ? ofProducts : code.equals("SOC.TEAM.MEMBERS") ? Figure.of(10) : figure;
            cube.figure(code, unit, period, stated);
        }
    }

    private static RankingAnswer.Movement movement(RankingAnswer answer, String unit) {
        return answer.ranked().stream()
                .filter(place -> place.orgUnit().equals(OrgUnitId.of(unit)))
                .findFirst()
                .orElseThrow()
                .movement();
    }

    private RankingAnswer rank(String period, String parent) {
        return rank(new RankingParameters(
                "dti-922",
                IndexSet.TOTAL,
                null,
                Period.parse(period),
                OrgUnitKind.COMMUNE,
                OrgUnitId.of(parent),
                null));
    }

    private RankingAnswer byIndicator(String indicator, OrgUnitKind level) {
        return rank(new RankingParameters(
                null,
                IndexSet.TOTAL,
                IndicatorCode.of(indicator),
                Period.parse("2023"),
                level,
                OrgUnitId.of("15"),
                null));
    }

    private RankingAnswer rank(RankingParameters asked) {
        Cube built = cube.build();
        return built.read(view -> {
            IndicatorCode indicator = asked.indicator();
            Yardstick yardstick = indicator == null
                    ? new ByScore(set, IndexSet.TOTAL, set.names(), view)
                    : new ByIndicator(Objects.requireNonNull(view.definition(indicator)), view);
            return new Rankings(view, asked, yardstick, TODAY).rank();
        });
    }
}
