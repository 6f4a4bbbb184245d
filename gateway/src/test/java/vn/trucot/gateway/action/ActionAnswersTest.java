package vn.trucot.gateway.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.problem.Problem;
import vn.trucot.scoring.action.OpeningKind;
import vn.trucot.scoring.action.StepMeasure;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;

/** What a commune of Yên Bái can do, and what it would be with other values, by a small set. */
class ActionAnswersTest {

    private static final String UNIT = "15.132.04252";
    private static final String OTHER = "15.132.04258";
    private static final String A = "SOC.T.A";
    private static final String B = "SOC.T.B";
    private static final String C = "SOC.T.C";

    private final IndexSet set = new IndexSetFile("small.yaml", """
            code: small
            version: "1"
            names: { vi: Nhỏ }
            legalBasis: none
            maximum: 20
            mainIndices:
              - code: one
                names: { vi: Một }
                group: ACTIVITY
                points: 20
                components:
                  - { code: a, names: { vi: A }, points: 10, official: false, source: t,
                      rule: { type: ratio, indicator: SOC.T.A } }
                  - { code: b, names: { vi: B }, points: 6, official: false, source: t,
                      rule: { type: linearToTarget, indicator: SOC.T.B, target: 80 } }
                  - { code: c, names: { vi: C }, points: 4, official: false, source: t,
                      rule: { type: ratio, indicator: SOC.T.C } }
            """).read();

    private final CubeBuilder cube =
            YenBai.cube().indicator(share(A)).indicator(share(B)).indicator(share(C));

    @BeforeEach
    void twoCommunesHaveFigures() {
        cube.figure(A, UNIT, "2024", Figure.ratio(60, 100)).figure(B, UNIT, "2024", Figure.ratio(20, 100));
        cube.figure(A, OTHER, "2024", Figure.ratio(90, 100)).figure(B, OTHER, "2024", Figure.ratio(40, 100));
    }

    @Test
    void open_points_come_with_what_lacks_and_what_nobody_reported_is_apart() {
        // When
        ActionsAnswer answer = actions(List.of(), null, null);

        // Then: 6 of 10, 1.5 of 6
        assertThat(answer.three()).containsExactly("b", "a");
        assertThat(answer.total().open()).isEqualByComparingTo("8.5");
        assertThat(answer.total().missing()).isEqualByComparingTo("4");
        assertThat(answer.components().getFirst().needs()).singleElement().satisfies(need -> {
            assertThat(need.now()).isEqualByComparingTo("60");
            assertThat(need.gainOfStep()).isEqualByComparingTo("0.1");
            assertThat(need.measure()).isEqualTo(StepMeasure.PERCENTAGE_POINTS);
        });
        assertThat(answer.components().getLast().kind()).isEqualTo(OpeningKind.BRING_FIGURES);
        assertThat(answer.components().getLast().missing()).isEqualByComparingTo("4");
        assertThat(answer.most().components()).containsExactly("b", "a");
        assertThat(answer.most().share()).isEqualByComparingTo("0.6667");
        assertThat(answer.official()).isFalse();
        assertThat(answer.demo()).isFalse();
    }

    @Test
    void the_place_is_that_among_the_units_of_the_kind() {
        assertThat(actions(List.of(), null, null).place()).isEqualTo(new Place(2, 2, new BigDecimal("0.4688"), null));
    }

    @Test
    void a_wished_rank_is_reached_by_the_fewest_components_of_least_effort() {
        // When: 0.75 of 16 is there
        ActionsAnswer.WishAnswer cheap = actions(List.of("a:5"), null, "1").wish();
        ActionsAnswer.WishAnswer far = actions(List.of(), "20", null).wish();

        // Then
        assertThat(cheap).isNotNull();
        assertThat(cheap.components()).containsExactly("b");
        assertThat(cheap.effort()).isEqualTo(1);
        assertThat(cheap.lacking()).isEqualByComparingTo("4.4992");
        assertThat(cheap.reachable()).isTrue();
        assertThat(far).isNotNull();
        assertThat(far.reachable()).isFalse();
        assertThat(far.components()).isEmpty();
    }

    @Test
    void nothing_changed_is_the_score_and_one_input_moves_the_place() {
        // When
        SimulationAnswer same = simulation(List.of(), List.of(), List.of());
        SimulationAnswer moved = simulation(List.of(A + ":100", C + ":50"), List.of(), List.of());

        // Then
        assertThat(same.after()).isEqualTo(same.before());
        assertThat(same.before().total().points()).isEqualByComparingTo("7.5");
        assertThat(moved.before()).isEqualTo(same.before());
        assertThat(moved.after().total().points()).isEqualByComparingTo("13.5");
        assertThat(moved.after().place().rank()).isEqualTo(2);
        assertThat(moved.inputs().getLast().changed()).isEqualByComparingTo("50");
        assertThat(moved.inputs().getLast().state()).isEqualTo(SimulationAnswer.InputState.NO_DATA);
        assertThat(simulation(List.of(B + ":80"), List.of(), List.of())
                        .after()
                        .place()
                        .rank())
                .isEqualTo(1);
    }

    @Test
    void other_rules_hold_for_all_units() {
        // When: 60 of 60 and 1.5 of 6, against 100 and 3
        SimulationAnswer answer = simulation(List.of(), List.of("a:30"), List.of("b:20"));

        // Then
        assertThat(answer.otherRules()).isTrue();
        assertThat(answer.before().place().value()).isEqualByComparingTo("0.4688");
        assertThat(answer.after().total().points()).isEqualByComparingTo("24");
        assertThat(answer.after().total().maximum()).isEqualByComparingTo("40");
        assertThat(answer.after().place().rank()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    input; SOC.T.A; is not written as NAME:NUMBER
                    input; SOC.T.A:1e9; is no number
                    input; SOC.T.A:101; 101 of SOC.T.A is above 100
                    input; SOC.T.A:-1; -1 of SOC.T.A is below 0
                    input; SOC.T.X:1; indicator SOC.T.X is unknown
                    input; nothing:1; indicator nothing is unknown
                    points; x:1; index set small has no component x
                    points; a:0; 0 of a is not above 0
                    target; b:0; 0 of b is not above 0
                    target; a:5; the rule of a has no target
                    effort; a:11; 11 is no whole number from 1 to 10
                    effort; a:1.5; 1.5 is no whole number from 1 to 10
                    effort; x:1; index set small has no component x
                    rank; 3; 3 is no whole number from 1 to 2
                    """)
    void what_cannot_be_is_refused_with_value_place_and_reason(String place, String given, String reason) {
        // Given
        List<String> one = List.of(given);

        // When / Then
        assertThatThrownBy(() -> {
                    switch (place) {
                        case "input" -> simulation(one, List.of(), List.of());
                        case "points" -> simulation(List.of(), one, List.of());
                        case "target" -> simulation(List.of(), List.of(), one);
                        case "effort" -> actions(one, null, null);
                        default -> actions(List.of(), null, given);
                    }
                })
                .isInstanceOf(Problem.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_value_given_twice_and_two_wishes_are_refused() {
        assertThatThrownBy(() -> simulation(List.of(A + ":1", A + ":2"), List.of(), List.of()))
                .hasMessageContaining("SOC.T.A is given more than once");
        assertThatThrownBy(() -> actions(List.of(), "5", "1")).hasMessageContaining("either wishedScore or wishedRank");
    }

    private ActionsAnswer actions(List<String> effort, @Nullable String score, @Nullable String rank) {
        ActionParameters asked = new ActionParameters(
                "small", OrgUnitId.of(UNIT), Period.parse("2024"), null, null, effort, score, rank);
        About about = new About(OrgUnitId.of(UNIT), asked.period(), null, null);
        return read(view -> new ActionViews(set, view, asked)
                .of(unit(view), new PeerCache().of(set, OrgUnitKind.COMMUNE, about, view)));
    }

    private SimulationAnswer simulation(List<String> input, List<String> points, List<String> target) {
        SimulationParameters asked = new SimulationParameters(
                "small", OrgUnitId.of(UNIT), Period.parse("2024"), null, null, input, points, target);
        return read(view -> new SimulationViews(set, view, asked).of(unit(view), new PeerCache()));
    }

    private <T> T read(Function<CubeView, T> reading) {
        return cube.build().read(reading);
    }

    private static Selected unit(CubeView view) {
        return new Selected(Objects.requireNonNull(view.orgTree().find(OrgUnitId.of(UNIT))), null);
    }

    private static IndicatorDefinition share(String code) {
        IndicatorDefinition any = CubeBuilder.indicator(
                code,
                true,
                1,
                Frequency.YEAR,
                List.of(),
                OrgUnitKind.COMMUNE,
                AcrossUnits.RATIO,
                null,
                AcrossUnits.RATIO,
                AcrossTime.LAST,
                List.of());
        return new IndicatorDefinition(
                any.code(),
                any.names(),
                null,
                any.measureUnit(),
                true,
                any.factor(),
                any.decimals(),
                any.frequency(),
                List.of(),
                any.level(),
                any.acrossUnits(),
                null,
                any.acrossMergers(),
                any.acrossTime(),
                any.direction(),
                null,
                null,
                true,
                List.of(),
                null);
    }
}
