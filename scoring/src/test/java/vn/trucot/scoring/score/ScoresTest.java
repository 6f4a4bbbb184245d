package vn.trucot.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;

/** Scores of real units, read from a cube. */
class ScoresTest {

    private static final String FIBRE = "SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE";
    private static final String OF_FIBRE = "infrastructure.households-fibre";
    private static final String COMMUNE = "15.132.04252";
    private static final String ANOTHER = "15.132.04258";

    /** Two answers that make one component, beside one of which nothing is known yet. */
    private static final String TWO = """
            code: two
            version: "1"
            names: { vi: Hai }
            legalBasis: none
            maximum: 11
            mainIndices:
              - code: main
                names: { vi: Chính }
                group: ACTIVITY
                points: 11
                components:
                  - { code: parts, names: { vi: Phần }, points: 10, official: false, source: t,
                      rule: { type: parts, parts: [{ indicator: GOV.TEST.ONE, points: 4 },
                                                   { indicator: GOV.TEST.TWO, points: 6 }] } }
                  - { code: unknown, names: { vi: Chưa rõ }, official: false, source: t }
            """;

    private final IndexSet set = IndexSetFile.builtIn("dti-922").orElseThrow().read();
    private final CubeBuilder cube = YenBai.cube().indicator(yearly(FIBRE, OrgUnitKind.COMMUNE));

    @Test
    void an_item_is_made_of_the_components_below_it() {
        // When
        ScoreSheet sheet = score(COMMUNE, "2022");

        // Then
        assertThat(codes(sheet, IndexSet.TOTAL)).hasSize((int) set.components().count());
        assertThat(codes(sheet, "infrastructure"))
                .contains(OF_FIBRE)
                .allMatch(code -> code.startsWith("infrastructure."));
        assertThat(codes(sheet, "pillar-society")).contains(OF_FIBRE).hasSizeLessThan((int)
                set.components().count());
        assertThat(codes(sheet, OF_FIBRE)).containsExactly(OF_FIBRE);
        assertThat(codes(sheet, "none")).isEmpty();
        assertThat(sheet.points("none")).isEmpty();
    }

    @Test
    void a_figure_of_one_commune_is_a_part_of_the_province_and_all_of_the_commune() {
        // Given
        cube.figure(FIBRE, COMMUNE, "2022", Figure.ratio(1, 2));

        // When
        ScoreSheet province = score("15", "2022");
        ScoreSheet commune = score(COMMUNE, "2022");

        // Then
        assertThat(Incomparable.isPart(province.input(IndicatorCode.of(FIBRE)))).isTrue();
        assertThat(Incomparable.isPart(commune.input(IndicatorCode.of(FIBRE)))).isFalse();
        assertThat(Incomparable.isPart(commune.input(IndicatorCode.of("GOV.UNKNOWN"))))
                .isFalse();
    }

    @Test
    void scores_of_figures_of_other_units_do_not_compare() {
        // Given
        cube.figure(FIBRE, COMMUNE, "2020", Figure.ratio(1, 2));
        cube.figure(FIBRE, COMMUNE, "2021", Figure.ratio(1, 2));
        cube.figure(FIBRE, COMMUNE, "2022", Figure.ratio(1, 2));
        cube.figure(FIBRE, ANOTHER, "2022", Figure.ratio(2, 2));

        // When
        ScoreSheet first = score("15", "2020");
        ScoreSheet second = score("15", "2021");
        ScoreSheet third = score("15", "2022");

        // Then
        assertThat(Incomparable.inputs(second.components(OF_FIBRE), second, first))
                .isNull();
        assertThat(Incomparable.inputs(third.components(OF_FIBRE), third, second))
                .isEqualTo(Incomparable.PARTLY_COVERED);
        assertThat(Incomparable.inputs(third.components("workforce"), third, second))
                .isNull();
        assertThat(Incomparable.scored(third.components(OF_FIBRE), second.components(OF_FIBRE)))
                .isNull();
        assertThat(Incomparable.scored(
                        third.components(OF_FIBRE), score("15", "2019").components(OF_FIBRE)))
                .isEqualTo(Incomparable.OTHER_COMPONENTS);
    }

    @Test
    void a_score_is_generated_if_a_figure_in_it_is() {
        // Given
        cube.figure(FIBRE, COMMUNE, "2021", Figure.ratio(1, 2));
        cube.event(
                CubeBuilder.observed(CubeBuilder.key(FIBRE, COMMUNE, "2022", ""), Figure.ratio(1, 2), SourceKind.DEMO));

        // When
        ScoreSheet reported = score(COMMUNE, "2021");
        ScoreSheet generated = score(COMMUNE, "2022");

        // Then
        assertThat(List.of(reported.demo(), quick(COMMUNE, "2021").demo())).containsOnly(false);
        assertThat(List.of(generated.demo(), quick(COMMUNE, "2022").demo())).containsOnly(true);
    }

    @Test
    void with_coverage_or_without_the_points_are_the_same() {
        // Given
        cube.indicator(yearly("SOC.CONNECTIVITY.VILLAGES_4G", OrgUnitKind.PROVINCE));
        cube.figure(FIBRE, COMMUNE, "2022", Figure.ratio(1, 3));

        // When
        ScoreSheet covered = score(COMMUNE, "2022");
        ScoreSheet quick = quick(COMMUNE, "2022");

        // Then: what only provinces report does not apply to a commune, what nobody defined is missing
        assertThat(quick.total()).isEqualTo(covered.total());
        assertThat(state(covered, OF_FIBRE)).isEqualTo(ComponentScore.State.SCORED);
        assertThat(state(covered, "infrastructure.villages-4g")).isEqualTo(ComponentScore.State.NOT_APPLICABLE);
        assertThat(state(quick, "infrastructure.villages-4g")).isEqualTo(ComponentScore.State.NOT_APPLICABLE);
        assertThat(state(covered, "workforce.villages-with-team")).isEqualTo(ComponentScore.State.NO_DATA);
        assertThat(quick.inputs()).isEmpty();
    }

    @Test
    void anotherPartOfTheSamePointsIsAnotherScore() {
        // Given: in the first year both are answered, later only one
        IndexSet two = new IndexSetFile("two.yaml", TWO).read();
        for (String code : List.of("GOV.TEST.ONE", "GOV.TEST.TWO")) {
            cube.indicator(yearly(code, OrgUnitKind.COMMUNE)).figure(code, COMMUNE, "2020", Figure.ratio(1, 1));
        }
        cube.figure("GOV.TEST.ONE", COMMUNE, "2021", Figure.ratio(0, 1));
        cube.figure("GOV.TEST.ONE", COMMUNE, "2022", Figure.ratio(1, 1));

        // When
        ScoreSheet both = score(two, COMMUNE, "2020");
        ScoreSheet one = score(two, COMMUNE, "2021");
        ScoreSheet oneAgain = score(two, COMMUNE, "2022");
        ScoreSheet none = score(two, COMMUNE, "2023");

        // Then
        assertThat(compared(one, both)).isEqualTo(Incomparable.OTHER_COMPONENTS);
        assertThat(compared(oneAgain, one)).isNull();
        assertThat(compared(none, oneAgain)).isEqualTo(Incomparable.OTHER_COMPONENTS);
        assertThat(Incomparable.inputs(none.components("parts"), oneAgain, none))
                .isNull();
    }

    @Test
    void theFiguresThatScoresAreMadeOfAreThoseOfTheCube() {
        // Given
        cube.figure(FIBRE, COMMUNE, "2022", Figure.ratio(1, 2));

        // When
        BigDecimal value = cube.build().read(view -> new Scores(set, view)
                .figures()
                .value(
                        IndicatorCode.of(FIBRE),
                        Objects.requireNonNull(view.orgTree().find(OrgUnitId.of(COMMUNE))),
                        Period.year(2022))
                .value());

        // Then
        assertThat(value).isEqualByComparingTo("50");
    }

    private static @Nullable Incomparable compared(ScoreSheet now, ScoreSheet before) {
        return Incomparable.scored(now.components("main"), before.components("main"));
    }

    private static ComponentScore.State state(ScoreSheet sheet, String component) {
        return sheet.components(component).getFirst().state();
    }

    private static List<String> codes(ScoreSheet sheet, String item) {
        return sheet.components(item).stream()
                .map(score -> score.component().code())
                .toList();
    }

    private ScoreSheet score(String unit, String period) {
        return score(set, unit, period);
    }

    private ScoreSheet score(IndexSet asked, String unit, String period) {
        return cube.build().read(view -> new Scores(asked, view)
                .covered(Objects.requireNonNull(view.orgTree().find(OrgUnitId.of(unit))), Period.parse(period)));
    }

    private ScoreSheet quick(String unit, String period) {
        return cube.build().read(view -> new Scores(set, view)
                .of(Objects.requireNonNull(view.orgTree().find(OrgUnitId.of(unit))), Period.parse(period)));
    }

    private static IndicatorDefinition yearly(String code, OrgUnitKind level) {
        return CubeBuilder.indicator(
                code,
                true,
                1,
                Frequency.YEAR,
                List.of(),
                level,
                AcrossUnits.RATIO,
                null,
                AcrossUnits.RATIO,
                AcrossTime.LAST,
                List.of());
    }
}
