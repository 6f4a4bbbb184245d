package vn.trucot.gateway.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.score.ScoresAnswer.ComponentItem;
import vn.trucot.gateway.score.ScoresAnswer.Item;
import vn.trucot.gateway.score.ScoresAnswer.UnitScore;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.score.Incomparable;

/** Scores beside the year before and what was published: no difference of what does not compare. */
class ScoreViewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String QUALITY = "GOV.SERVICE_QUALITY.SCORE";
    private static final String FIBRE = "SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE";

    private final CubeBuilder cube = YenBai.cube()
            .indicator(yearly(FIBRE, true, OrgUnitKind.COMMUNE))
            .indicator(yearly("SOC.CONNECTIVITY.VILLAGES_4G", true, OrgUnitKind.COMMUNE))
            .indicator(yearly("DTI.SCORE", false, OrgUnitKind.PROVINCE))
            .indicator(yearly("DTI.RANK", false, OrgUnitKind.PROVINCE));

    @Test
    void a_part_of_the_points_is_not_held_against_a_published_score() {
        // Given
        cube.figure(FIBRE, "15", "2022", Figure.ratio(1, 2));
        cube.figure("DTI.SCORE", "15", "2022", Figure.of(new BigDecimal("0.7955")));

        // When
        Item total = score("15", "2022").total();

        // Then
        assertThat(total.published()).isNotNull();
        assertThat(total.published().difference()).isNull();
        assertThat(total.published().rank()).isNull();
        assertThat(total.published().rankIndicator()).isNull();
    }

    @Test
    void each_component_tells_of_how_many_units_its_figures_are() {
        // Given
        cube.figure(FIBRE, "15.132.04252", "2022", Figure.ratio(1, 2));

        // When
        ComponentItem component = component(score("15", "2022"), "infrastructure.households-fibre");

        // Then
        assertThat(component.coverage()).singleElement().satisfies(coverage -> {
            assertThat(coverage.coverage().reporting()).isEqualTo(1);
            assertThat(coverage.coverage().expected()).isEqualTo(173);
        });
        assertThat(component.comparable()).isNull();
    }

    @Test
    void a_change_from_one_commune_to_two_does_not_compare() {
        // Given
        cube.figure(FIBRE, "15.132.04252", "2021", Figure.ratio(1, 2));
        cube.figure(FIBRE, "15.132.04252", "2022", Figure.ratio(1, 2));
        cube.figure(FIBRE, "15.132.04258", "2022", Figure.ratio(2, 2));

        // When
        UnitScore score = score("15", "2022");

        // Then
        assertThat(score.total().yearBefore()).isNotNull();
        assertThat(score.total().yearBefore().comparable()).isFalse();
        assertThat(score.total().yearBefore().reason()).isEqualTo(Incomparable.PARTLY_COVERED);
        assertThat(component(score, "infrastructure.households-fibre").comparable())
                .isFalse();
    }

    @Test
    void years_that_scored_other_components_do_not_compare() {
        // Given: 4G then, fibre now
        cube.figure("SOC.CONNECTIVITY.VILLAGES_4G", "15.132.04252", "2021", Figure.ratio(1, 2));
        cube.figure(FIBRE, "15.132.04252", "2022", Figure.ratio(1, 2));

        // When
        Item total = score("15.132.04252", "2022").total();

        // Then
        assertThat(total.yearBefore()).isNotNull();
        assertThat(total.yearBefore().reason()).isEqualTo(Incomparable.OTHER_COMPONENTS);
    }

    @Test
    void a_running_year_does_not_compare_and_two_whole_ones_do() {
        // Given
        for (String year : List.of("2021", "2022", "2025", "2026")) {
            String unit = year.compareTo("2025") < 0 ? "15.132.04252" : "15~2025";
            cube.figure(FIBRE, unit, year, Figure.ratio(1, 2));
        }

        // When
        Item ended = score("15.132.04252", "2022").total();
        Item running = score("15~2025", "2026").total();

        // Then
        assertThat(ended.yearBefore()).isNotNull();
        assertThat(ended.yearBefore().comparable()).isTrue();
        assertThat(ended.yearBefore().reason()).isNull();
        assertThat(running.yearBefore()).isNotNull();
        assertThat(running.yearBefore().reason()).isEqualTo(Incomparable.PERIOD_RUNNING);
    }

    @Test
    void a_published_score_out_of_100_is_held_against_the_computed_one_out_of_100() {
        // Given: 100 points in all of 2024, of which 83.87 were published
        IndexSet set = IndexSetFile.builtIn("service-766").orElseThrow().read();
        for (IndicatorCode input : set.inputs()) {
            cube.indicator(quarterly(input.text(), true)).figure(input.text(), "15", "2024", Figure.ratio(1, 1));
            cube.figure(input.text(), "15", "2023", Figure.ratio(1, 2));
        }
        cube.indicator(quarterly(QUALITY, false));
        cube.figure(QUALITY, "15", "2024", Figure.of(new BigDecimal("83.87")));
        cube.figure(QUALITY, "15", "2024-Q3", Figure.of(new BigDecimal("79.5")));

        // When
        Item year = score(set, "15", "2024").total();
        Item before = score(set, "15", "2023").total();
        Item quarter = score(set, "15", "2024-Q3").total();

        // Then: what was published is beside the points, no part of them
        assertThat(year.points()).isEqualByComparingTo("100");
        assertThat(year.value()).isEqualByComparingTo("1");
        assertThat(year.published()).isNotNull();
        assertThat(year.published().value()).isEqualByComparingTo("83.87");
        assertThat(year.published().outOf()).isEqualByComparingTo("100");
        assertThat(year.published().difference()).isEqualByComparingTo("16.13");
        assertThat(before.points()).isEqualByComparingTo("50.5833");
        assertThat(before.published()).isNull();
        assertThat(quarter.value()).isNull();
        assertThat(quarter.published()).isNotNull();
        assertThat(quarter.published().value()).isEqualByComparingTo("79.5");
        assertThat(quarter.published().difference()).isNull();
    }

    @Test
    void a_published_index_is_out_of_1() {
        // Given
        cube.figure("DTI.SCORE", "15", "2022", Figure.of(new BigDecimal("0.7955")));

        // When
        ScoresAnswer.PublishedItem published = score("15", "2022").total().published();

        // Then
        assertThat(published).isNotNull();
        assertThat(published.outOf()).isEqualByComparingTo("1");
        assertThat(score("15", "2022-Q1").total().published()).isNull();
    }

    private UnitScore score(String unit, String period) {
        return score(IndexSetFile.builtIn("dti-922").orElseThrow().read(), unit, period);
    }

    private UnitScore score(IndexSet set, String unit, String period) {
        return cube.build().read(view -> {
            Selected selected =
                    new Selected(Objects.requireNonNull(view.orgTree().find(OrgUnitId.of(unit))), null);
            return new ScoreViews(set, view, Period.parse(period), TODAY, true).of(selected);
        });
    }

    private static ComponentItem component(UnitScore score, String code) {
        return score.mainIndices().stream()
                .filter(item -> item.components() != null)
                .flatMap(item -> Objects.requireNonNull(item.components()).stream())
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static IndicatorDefinition quarterly(String code, boolean ratio) {
        return CubeBuilder.indicator(
                code,
                ratio,
                4,
                Frequency.QUARTER,
                List.of(Frequency.YEAR),
                OrgUnitKind.PROVINCE,
                ratio ? AcrossUnits.RATIO : AcrossUnits.NONE,
                null,
                ratio ? AcrossUnits.RATIO : AcrossUnits.NONE,
                ratio ? AcrossTime.SUM : AcrossTime.NONE,
                List.of());
    }

    private static IndicatorDefinition yearly(String code, boolean ratio, OrgUnitKind level) {
        AcrossUnits across = ratio ? AcrossUnits.RATIO : AcrossUnits.NONE;
        return CubeBuilder.indicator(
                code, ratio, 4, Frequency.YEAR, List.of(), level, across, null, across, AcrossTime.LAST, List.of());
    }
}
