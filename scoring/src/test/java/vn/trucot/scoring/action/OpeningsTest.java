package vn.trucot.scoring.action;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trucot.scoring.action.SmallSets.component;
import static vn.trucot.scoring.action.SmallSets.number;
import static vn.trucot.scoring.action.SmallSets.ratio;
import static vn.trucot.scoring.action.SmallSets.set;
import static vn.trucot.scoring.action.SmallSets.share;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.Reading;

/** What is open, and what one step of each kind of rule is. */
class OpeningsTest {

    private final Map<IndicatorCode, Reading> readings = new HashMap<>();
    private boolean countsWhole = true;

    @Test
    void a_ratio_lacks_cases_and_each_of_them_gives_its_part() {
        // Given: 10 points, 60 of 100 dossiers
        read("GOV.T.A", share(60, 100));

        // When
        Opening opening = only(set(10, component("a", 10, ratio("GOV.T.A"))));

        // Then
        assertThat(opening.kind()).isEqualTo(OpeningKind.IMPROVE);
        assertThat(opening.open()).isEqualTo(Rational.of(4));
        assertThat(opening.missing()).isEqualTo(Rational.ZERO);
        assertThat(opening.needs()).singleElement().satisfies(need -> {
            assertThat(need.measure()).isEqualTo(StepMeasure.CASES);
            assertThat(need.steps()).isEqualByComparingTo("40");
            assertThat(need.afterStep()).isEqualTo(Rational.of(61));
            assertThat(need.gainOfStep()).isEqualTo(Rational.of(new BigDecimal("0.1")));
        });
    }

    @Test
    void a_target_of_90_percent_of_7_cases_takes_7_of_them() {
        // Given
        read("GOV.T.A", share(3, 7));

        // When
        Opening opening = only(set(9, component("a", 9, "type: linearToTarget, indicator: GOV.T.A, target: 90")));

        // Then
        assertThat(opening.needs()).singleElement().satisfies(need -> {
            assertThat(need.steps()).isEqualByComparingTo("4");
            assertThat(need.whole()).isEqualTo(Rational.of(7));
        });
    }

    @Test
    void what_counts_no_whole_things_is_told_in_percentage_points() {
        // Given
        countsWhole = false;
        read("GOV.T.A", share(1, 3));

        // When
        Opening opening = only(set(8, component("a", 8, "type: linearToTarget, indicator: GOV.T.A, target: 80")));

        // Then
        assertThat(opening.needs()).singleElement().satisfies(need -> {
            assertThat(need.measure()).isEqualTo(StepMeasure.PERCENTAGE_POINTS);
            assertThat(need.steps()).isEqualByComparingTo("47");
            assertThat(need.gainOfStep()).isEqualTo(Rational.of(new BigDecimal("0.1")));
        });
    }

    @Test
    void a_count_in_steps_goes_to_the_next_step() {
        // Given
        read("GOV.T.A", number("2"));

        // When
        Opening opening = only(set(
                20,
                component(
                        "a",
                        20,
                        "type: steps, indicator: GOV.T.A, steps: [{ atLeast: 8, points: 20 }, { atLeast: 4, points: 15 },"
                                + " { atLeast: 2, points: 10 }]")));

        // Then
        assertThat(opening.open()).isEqualTo(Rational.of(10));
        assertThat(opening.needs()).singleElement().satisfies(need -> {
            assertThat(need.measure()).isEqualTo(StepMeasure.UNITS);
            assertThat(need.afterStep()).isEqualTo(Rational.of(4));
            assertThat(need.gainOfStep()).isEqualTo(Rational.of(5));
            assertThat(need.steps()).isEqualByComparingTo("6");
        });
    }

    @Test
    void an_answer_goes_to_the_next_better_one_whatever_its_number() {
        // Given
        read("GOV.T.A", number("3"));

        // When
        Opening opening = only(
                set(
                        6,
                        component(
                                "a",
                                6,
                                "type: choice, indicator: GOV.T.A, options: [{ value: 1, share: 1, names: { vi: A } },"
                                        + " { value: 2, share: 0.5, names: { vi: B } }, { value: 3, share: 0, names: { vi: C } }]")));

        // Then
        assertThat(opening.needs()).singleElement().satisfies(need -> {
            assertThat(need.measure()).isEqualTo(StepMeasure.ANSWERS);
            assertThat(need.afterStep()).isEqualTo(Rational.of(2));
            assertThat(need.whole()).isEqualTo(Rational.of(1));
            assertThat(need.steps()).isEqualByComparingTo("1");
            assertThat(need.gainOfStep()).isEqualTo(Rational.of(3));
        });
    }

    @Test
    void members_per_village_lack_members() {
        // Given: 12 members in 4 villages, 5 in each wanted
        read("GOV.T.A", number("12"));
        read("GOV.T.B", share(3, 4));

        // When
        Opening opening = only(set(
                10,
                component(
                        "a",
                        10,
                        "type: perUnit, count: { indicator: GOV.T.A }, base: { indicator: GOV.T.B, part: DENOMINATOR },"
                                + " target: 5")));

        // Then
        assertThat(opening.open()).isEqualTo(Rational.of(4));
        assertThat(opening.needs()).singleElement().satisfies(need -> {
            assertThat(need.input()).isEqualTo(IndicatorCode.of("GOV.T.A"));
            assertThat(need.whole()).isEqualTo(Rational.of(20));
            assertThat(need.steps()).isEqualByComparingTo("8");
            assertThat(need.gainOfStep()).isEqualTo(Rational.of(new BigDecimal("0.5")));
        });
    }

    @Test
    void a_count_below_the_line_can_be_what_lacks() {
        // Given: 4 villages, of which there should be 2 for each of 3
        read("GOV.T.A", share(3, 4));
        read("GOV.T.B", number("3"));

        // When
        Opening opening = only(set(
                6,
                component(
                        "a",
                        6,
                        "type: perUnit, count: { indicator: GOV.T.A, part: DENOMINATOR }, base: { indicator: GOV.T.B },"
                                + " target: 2")));

        // Then
        assertThat(opening.needs()).singleElement().satisfies(need -> {
            assertThat(need.measure()).isEqualTo(StepMeasure.BASE_CASES);
            assertThat(need.steps()).isEqualByComparingTo("2");
            assertThat(need.gainOfStep()).isEqualTo(Rational.ONE);
        });
    }

    @Test
    void each_part_that_is_not_met_is_a_need_and_one_without_data_is_missing() {
        // Given
        read("GOV.T.A", number("0"));
        read("GOV.T.B", number("1"));
        read("GOV.T.C", Reading.NO_DATA);

        // When
        Opening opening = only(set(
                10,
                component(
                        "a",
                        10,
                        "type: parts, parts: [{ indicator: GOV.T.A, points: 5 }, { indicator: GOV.T.B, points: 2 },"
                                + " { indicator: GOV.T.C, points: 3 }]")));

        // Then
        assertThat(opening.open()).isEqualTo(Rational.of(5));
        assertThat(opening.missing()).isEqualTo(Rational.of(3));
        assertThat(opening.needs()).singleElement().satisfies(need -> assertThat(need.gainOfStep())
                .isEqualTo(Rational.of(5)));
    }

    @Test
    void an_input_of_two_components_counts_in_both() {
        // Given
        read("GOV.T.A", share(50, 100));

        // When
        Openings openings = openings(set(
                10,
                component("a", 6, ratio("GOV.T.A"))
                        + component("b", 4, "type: linearToTarget, indicator: GOV.T.A, target: 80")));

        // Then: 6/100 and 4/80
        assertThat(openings.components().getFirst().needs().getFirst().gainOfStep())
                .isEqualTo(Rational.of(new BigDecimal("0.11")));
    }

    @Test
    void figures_that_nobody_brought_are_no_points_lost() {
        // Given
        read("GOV.T.A", Reading.NO_DATA);
        read("GOV.T.B", share(1, 1));

        // When
        Openings openings =
                openings(set(10, component("a", 6, ratio("GOV.T.A")) + component("b", 4, ratio("GOV.T.B"))));

        // Then
        Opening first = openings.components().getFirst();
        assertThat(first.kind()).isEqualTo(OpeningKind.BRING_FIGURES);
        assertThat(first.open()).isEqualTo(Rational.ZERO);
        assertThat(first.missing()).isEqualTo(Rational.of(6));
        assertThat(openings.components().getLast().kind()).isEqualTo(OpeningKind.COMPLETE);
        assertThat(openings.improvable()).isEmpty();
        assertThat(openings.missing("main0")).isEqualTo(Rational.of(6));
        assertThat(openings.missing("b")).isEqualTo(Rational.ZERO);
    }

    @Test
    void points_that_were_passed_on_are_open_where_they_went() {
        // Given
        read("GOV.T.A", Reading.UNDEFINED);
        read("GOV.T.B", share(1, 2));

        // When
        Openings openings =
                openings(set(10, component("a", 6, ratio("GOV.T.A")) + component("b", 4, ratio("GOV.T.B"))));

        // Then
        assertThat(openings.components().getFirst().kind()).isEqualTo(OpeningKind.NOTHING_TO_COUNT);
        assertThat(openings.components().getFirst().missing()).isEqualTo(Rational.ZERO);
        assertThat(openings.components().getLast().open()).isEqualTo(Rational.of(5));
    }

    private void read(String indicator, Reading reading) {
        readings.put(IndicatorCode.of(indicator), reading);
    }

    private Openings openings(IndexSet set) {
        return Openings.of(set, readings::get, _ -> countsWhole);
    }

    private Opening only(IndexSet set) {
        assertThat(openings(set).components()).hasSize(1);
        return openings(set).components().getFirst();
    }
}
