package vn.trucot.scoring.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trucot.scoring.action.SmallSets.component;
import static vn.trucot.scoring.action.SmallSets.ratio;
import static vn.trucot.scoring.action.SmallSets.set;
import static vn.trucot.scoring.action.SmallSets.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.RankingRule;
import vn.trucot.scoring.indexset.Reading;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scorer;

/** What is chosen of what is open, what a wish takes, and what a set with other points is. */
class ChoicesTest {

    private static final String COMPONENTS = component("a", 2, ratio("GOV.T.A"))
            + component("b", 4, "type: linearToTarget, indicator: GOV.T.A, target: 80")
            + component("c", 2, ratio("GOV.T.A"));

    private final IndexSet set = set(8, COMPONENTS);
    private final Openings openings = openings(0);

    @Test
    void equal_ones_stand_in_the_order_of_the_set() {
        assertThat(codes(new BestActions(openings, Efforts.EQUAL).three())).containsExactly("b", "a", "c");
    }

    @Test
    void twice_the_effort_is_half_the_points_per_effort() {
        // Given
        BestActions best = new BestActions(openings, new Efforts(Map.of("b", 4)));

        // When / Then
        assertThat(codes(best.three())).containsExactly("a", "c", "b");
        assertThat(best.perEffort(openings.components().get(1))).isEqualTo(Rational.ONE);
    }

    @Test
    void of_sets_of_one_the_one_with_least_effort_is_taken() {
        // Given
        SmallestSet smallest = new SmallestSet(openings, new Efforts(Map.of("a", 3, "b", 2, "c", 3)));

        // When / Then
        assertThat(codes(smallest.winning(Rational.of(2)).orElseThrow())).containsExactly("b");
        assertThat(codes(smallest.winning(Rational.of(5)).orElseThrow())).containsExactly("a", "b");
        assertThat(smallest.winning(Rational.ZERO)).contains(List.of());
        assertThat(smallest.winning(Rational.of(9))).isEmpty();
        assertThat(codes(smallest.winning(Rational.of(8)).orElseThrow())).containsExactly("a", "b", "c");
    }

    @Test
    void an_effort_outside_its_bounds_is_refused() {
        assertThat(new Efforts(Map.of("a", 10)).of("a")).isEqualTo(10);
        assertThat(new Efforts(Map.of("a", 10)).of("b")).isEqualTo(1);
        assertThatThrownBy(() -> new Efforts(Map.of("a", 0))).hasMessageContaining("effort 0 of a");
        assertThatThrownBy(() -> new Efforts(Map.of("a", 11))).hasMessageContaining("effort 11 of a");
    }

    @Test
    void a_rank_takes_what_is_printed_as_the_share_there() {
        // Given: 4 of 8 points, in fact 2 x 0.4 + 4 x 0.5 + 2 x 0.4 = 3.6
        ScoreSheet now = openings(40).sheet();
        List<BigDecimal> others = List.of(new BigDecimal("0.5"), new BigDecimal("0.9"), new BigDecimal("0.7"));

        // When
        Rational second = Wish.rank(2, others, now.total(), set.ranking());

        // Then
        assertThat(second).isEqualTo(Rational.of(new BigDecimal("1.9996")));
        assertThat(Wish.rank(4, others, now.total(), set.ranking())).isEqualTo(Rational.ZERO);
        assertThat(Wish.rank(3, others, now.total(), set.ranking())).isEqualTo(Rational.of(new BigDecimal("0.3996")));
        assertThat(Wish.points(new BigDecimal(5), now.total())).isEqualTo(Rational.of(new BigDecimal("1.4")));
    }

    @Test
    void a_rank_by_points_takes_points() {
        // Given
        RankingRule byPoints = new RankingRule(RankingRule.Compares.POINTS, BigDecimal.ZERO);

        // When / Then
        assertThat(Wish.rank(
                        1, List.of(new BigDecimal("6.00")), openings(0).sheet().total(), byPoints))
                .isEqualTo(Rational.of(new BigDecimal("5.995")));
    }

    @Test
    void other_points_change_the_sums_above_them_and_are_no_longer_official() {
        // Given
        Changes changes = new Changes(Map.of(), Map.of("a", new BigDecimal(10)), Map.of("b", new BigDecimal(50)));

        // When
        IndexSet changed = ChangedSet.of(set, changes);
        ScoreSheet sheet = new Scorer(changed).score(_ -> share(50, 100), () -> false);

        // Then: 10 x 0.5 + 4 x 50/50 + 2 x 0.5
        assertThat(changes.ofRules()).isTrue();
        assertThat(changed.maximum()).isEqualByComparingTo("16");
        assertThat(sheet.total().reached()).isEqualTo(Rational.of(10));
        assertThat(sheet.points("p").orElseThrow().maximum()).isEqualTo(Rational.of(16));
        assertThat(set.maximum()).isEqualByComparingTo("8");
    }

    @Test
    void what_cannot_be_another_is_refused_by_name() {
        refused(new Changes(Map.of(), Map.of("x", BigDecimal.ONE), Map.of()), "no component x");
        refused(new Changes(Map.of(), Map.of(), Map.of("a", BigDecimal.ONE)), "rule of a has no target");
        refused(new Changes(Map.of(), Map.of(), Map.of("b", BigDecimal.ZERO)), "target: 0 is not above 0");
        refused(new Changes(Map.of(), Map.of("a", new BigDecimal(-1)), Map.of()), "points: -1 is below 0");
    }

    @Test
    void an_input_that_nobody_reported_becomes_known() {
        // Given
        IndicatorCode input = IndicatorCode.of("GOV.T.A");
        Changes changes = new Changes(Map.of(input, new BigDecimal(40)), Map.of(), Map.of());

        // When
        ScoreSheet sheet =
                new Scorer(set).score(changes.readings(_ -> Reading.NO_DATA, _ -> SmallSets.HUNDRED), () -> false);

        // Then
        assertThat(changes.ofRules()).isFalse();
        assertThat(sheet.total().reached()).isEqualTo(Rational.of(new BigDecimal("3.6")));
    }

    private void refused(Changes changes, String reason) {
        assertThatThrownBy(() -> ChangedSet.of(set, changes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private Openings openings(long percent) {
        return Openings.of(set, _ -> share(percent, 100), _ -> true);
    }

    private static List<String> codes(List<Opening> openings) {
        return openings.stream().map(Opening::code).toList();
    }
}
