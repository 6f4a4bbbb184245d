package vn.trucot.scoring.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Direction;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.score.Incomparable;

/** Rankings of the real communes by the shipped index set: what could not be scored is not zero. */
class RankingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String GRDP = "ECO.DIGITAL_ECONOMY.GRDP_SHARE";
    private static final Set<String> OCOP = Set.of("ECO.OCOP.LISTED", "ECO.OCOP.LISTED_AND_SOLD");

    private final IndexSet set = IndexSetFile.builtIn("dti-922").orElseThrow().read();
    private final CubeBuilder cube = YenBai.cube();
    private final List<String> communes = new ArrayList<>();

    RankingTest() {
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
        Standings standings = rank("2025", "15~2025");

        // Then: 1000 points of the set can be scored, 850 without the economy, of which nothing applies
        assertThat(standings.ranked()).hasSize(99).extracting(Standing::rank).containsOnly(1);
        assertThat(standings.ranked()).allSatisfy(place -> {
            assertThat(place.measured().points()).isNotNull();
            boolean without = communes.indexOf(place.orgUnit().id().text()) % 3 == 0;
            assertThat(place.measured().points().scored()).isEqualTo(Rational.of(without ? 850 : 1000));
            assertThat(place.measured().points().applicable()).isEqualTo(Rational.of(without ? 850 : 1000));
        });
    }

    @Test
    void what_nobody_reported_costs_no_place_and_is_told() {
        // Given
        all(communes.get(0), "2025", Figure.ratio(9, 10), null);
        all(communes.get(1), "2025", Figure.ratio(8, 10), Figure.ratio(8, 10));

        // When
        List<Standing> ranked = rank("2025", "15~2025").ranked();

        // Then
        assertThat(ranked.getFirst().orgUnit().id()).isEqualTo(OrgUnitId.of(communes.get(0)));
        assertThat(ranked.getFirst().measured().points().scored()).isEqualTo(Rational.of(850));
        assertThat(ranked.getFirst().measured().points().applicable()).isEqualTo(Rational.of(1000));
        assertThat(ranked.getFirst().measured().points().share()).isEqualByComparingTo("0.8500");
    }

    @Test
    void of_whom_too_little_was_scored_is_listed_and_not_ranked() {
        // Given: 40 of 1000 points
        cube.figure("SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE", communes.getFirst(), "2025", Figure.ratio(1, 1));

        // When
        Standings standings = rank("2025", "15~2025");

        // Then
        assertThat(standings.ranked()).isEmpty();
        assertThat(standings.unranked())
                .filteredOn(unit -> unit.lack() == Lack.TOO_LITTLE_SCORED)
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.orgUnit().id()).isEqualTo(OrgUnitId.of(communes.getFirst()));
                    assertThat(unit.points().scored()).isEqualTo(Rational.of(40));
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
        Standings standings = rank("2023", "15");

        // Then
        assertThat(movement(standings, "15.132.04252")).isEqualTo(Movement.none(Incomparable.OTHER_COMPONENTS));
        assertThat(movement(standings, "15.132.04258")).isEqualTo(Movement.of(1, 2, -1));
        assertThat(movement(standings, "15.132.04264")).isEqualTo(Movement.of(2, 1, 1));
        assertThat(movement(standings, "15.132.04267")).isNull();
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
        Standings standings = rank("2023", "15");

        // Then
        assertThat(movement(standings, "15.132.04252")).isEqualTo(Movement.of(1, 2, 0));
        assertThat(movement(standings, "15.132.04267")).isEqualTo(Movement.of(4, 1, 3));
    }

    @Test
    void a_year_that_runs_is_not_held_against_one_that_has_ended() {
        // Given
        String commune = communes.getFirst();
        all(commune, "2025", Figure.ratio(8, 10), Figure.ratio(8, 10));
        all(commune, "2026", Figure.ratio(8, 10), Figure.ratio(8, 10));

        // When
        Standings standings = rank("2026", "15~2025");

        // Then
        assertThat(movement(standings, commune)).isEqualTo(Movement.none(Incomparable.PERIOD_RUNNING));
    }

    @Test
    void a_figure_of_more_communes_than_the_year_before_is_no_movement() {
        // Given: one commune of a district then, two now
        String fibre = "SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE";
        cube.figure(fibre, "15.132.04252", "2022", Figure.ratio(1, 2));
        cube.figure(fibre, "15.132.04252", "2023", Figure.ratio(1, 2));
        cube.figure(fibre, "15.132.04258", "2023", Figure.ratio(2, 2));

        // When
        Standings standings = byIndicator(fibre, OrgUnitKind.DISTRICT);

        // Then
        assertThat(movement(standings, "15.132")).isEqualTo(Movement.none(Incomparable.PARTLY_COVERED));
    }

    @Test
    void equal_as_printed_is_equal_in_place_and_in_the_order_of_names() {
        // Given: 33.33 and 33.34 of 100 are both printed 33.3
        String fibre = "SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE";
        cube.figure(fibre, "15.132.04252", "2023", Figure.ratio(3333, 10000));
        cube.figure(fibre, "15.132.04258", "2023", Figure.ratio(3334, 10000));

        // When
        Standings standings = byIndicator(fibre, OrgUnitKind.COMMUNE);

        // Then
        assertThat(standings.ranked()).extracting(Standing::rank).containsExactly(1, 1);
        assertThat(standings.ranked()).extracting(Standing::shared).containsExactly(true, true);
    }

    @Test
    void exactly_half_of_those_who_compare_are_no_crowd() {
        // Given: two of four share the first place, and leave it to one who was last
        for (String unit : List.of("15.132.04252", "15.132.04258")) {
            all(unit, "2022", Figure.ratio(8, 10), Figure.ratio(8, 10));
            all(unit, "2023", Figure.ratio(8, 10), Figure.ratio(8, 10));
        }
        all("15.132.04264", "2022", Figure.ratio(7, 10), Figure.ratio(7, 10));
        all("15.132.04264", "2023", Figure.ratio(7, 10), Figure.ratio(7, 10));
        all("15.132.04267", "2022", Figure.ratio(1, 10), Figure.ratio(1, 10));
        all("15.132.04267", "2023", Figure.ratio(1, 1), Figure.ratio(1, 1));

        // When
        Standings standings = rank("2023", "15");

        // Then
        assertThat(movement(standings, "15.132.04252")).isEqualTo(Movement.of(1, 2, -1));
        assertThat(standings.ranked()).extracting(Standing::shared).containsExactly(false, true, true, false);
        assertThat(standings.ranked()).extracting(Standing::rankYearBefore).containsExactly(4, 1, 1, 3);
    }

    @ParameterizedTest
    @CsvSource({"8, 7", "7, 8"})
    void a_crowd_of_one_year_alone_does_move(int before, int now) {
        // Given: two are equal in both years, with a third they are most of the four in one of them
        for (String unit : List.of("15.132.04252", "15.132.04258")) {
            all(unit, "2022", Figure.ratio(8, 10), Figure.ratio(8, 10));
            all(unit, "2023", Figure.ratio(8, 10), Figure.ratio(8, 10));
        }
        all("15.132.04264", "2022", Figure.ratio(before, 10), Figure.ratio(before, 10));
        all("15.132.04264", "2023", Figure.ratio(now, 10), Figure.ratio(now, 10));
        all("15.132.04267", "2022", Figure.ratio(1, 10), Figure.ratio(1, 10));
        all("15.132.04267", "2023", Figure.ratio(1, 1), Figure.ratio(1, 1));

        // When
        Standings standings = rank("2023", "15");

        // Then
        assertThat(movement(standings, "15.132.04252")).isEqualTo(new Movement(null, 1, 2, -1));
    }

    @Test
    void who_was_scored_too_little_the_year_before_is_told_so() {
        // Given
        cube.figure("SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE", "15.132.04252", "2022", Figure.ratio(1, 1));
        all("15.132.04252", "2023", Figure.ratio(8, 10), Figure.ratio(8, 10));
        all("15.132.04258", "2023", Figure.ratio(7, 10), Figure.ratio(7, 10));

        // When
        Standings standings = rank("2023", "15");

        // Then
        assertThat(movement(standings, "15.132.04252"))
                .isEqualTo(new Movement(Incomparable.TOO_LITTLE_SCORED, null, null, null));
        assertThat(movement(standings, "15.132.04258")).isNull();
    }

    @Test
    void units_are_compared_in_the_direction_of_the_indicator_and_by_scores_upwards() {
        // Given
        CubeView view = cube.build().view();
        IndicatorDefinition fibre = view.definition(IndicatorCode.of("SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE"));

        // When
        Direction ofIndicator = new ByIndicator(Objects.requireNonNull(fibre), view).direction();
        Direction ofScore = new ByScore(set, IndexSet.TOTAL, view).direction();

        // Then
        assertThat(List.of(ofIndicator, ofScore)).containsOnly(Direction.HIGHER_IS_BETTER);
    }

    @Test
    void nothing_that_applies_is_another_lack_than_nothing_that_is_known() {
        // Given: the economy does not apply to one without a product, of another nobody knows, a third is no item
        all("15.132.04252", "2023", Figure.ratio(8, 10), Figure.ratio(0, 0));
        CubeView view = cube.build().view();
        List<OrgNode> units = Stream.of("15.132.04252", "15.132.04258")
                .map(id -> Objects.requireNonNull(view.orgTree().find(OrgUnitId.of(id))))
                .toList();

        // When
        List<Lack> lacks = Stream.of("economy-activity", "none")
                .map(item -> new ByScore(set, item, view))
                .flatMap(yardstick -> units.stream()
                        .map(unit -> yardstick.measure(unit, Period.year(2023)).lack()))
                .toList();

        // Then
        assertThat(lacks).containsExactly(Lack.NOT_APPLICABLE, Lack.NO_DATA, Lack.NO_DATA, Lack.NO_DATA);
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

    private static @Nullable Movement movement(Standings standings, String unit) {
        return standings.ranked().stream()
                .filter(standing -> standing.orgUnit().id().equals(OrgUnitId.of(unit)))
                .findFirst()
                .orElseThrow()
                .movement();
    }

    private Standings rank(String period, String parent) {
        return rank(view -> new ByScore(set, IndexSet.TOTAL, view), period, parent, OrgUnitKind.COMMUNE);
    }

    private Standings byIndicator(String indicator, OrgUnitKind level) {
        return rank(
                view -> new ByIndicator(Objects.requireNonNull(view.definition(IndicatorCode.of(indicator))), view),
                "2023",
                "15",
                level);
    }

    private Standings rank(Function<CubeView, Yardstick> yardstick, String text, String parent, OrgUnitKind level) {
        Period period = Period.parse(text);
        return cube.build().read(view -> {
            OrgNode top = Objects.requireNonNull(view.orgTree().find(OrgUnitId.of(parent)));
            LocalDate end = top.orgUnit().validTo();
            LocalDate day = end == null || end.isAfter(period.lastDay()) ? period.lastDay() : end.minusDays(1);
            List<OrgNode> units = below(top, level)
                    .filter(unit -> unit.orgUnit().isValidOn(day))
                    .toList();
            return new Ranking(yardstick.apply(view), Comparator.comparing(OrgNode::id), TODAY).of(units, period);
        });
    }

    private static Stream<OrgNode> below(OrgNode node, OrgUnitKind level) {
        return node.children().stream()
                .flatMap(child -> child.orgUnit().kind() == level ? Stream.of(child) : below(child, level));
    }
}
