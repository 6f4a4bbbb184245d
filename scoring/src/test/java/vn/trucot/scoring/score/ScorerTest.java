package vn.trucot.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.indexset.Reading;

/** Points of a small set modelled on Decision 766: redistribution, missing data, unknown maxima, pillars. */
class ScorerTest {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String SET = """
            code: small
            version: "1"
            names: { vi: Nhỏ }
            legalBasis: none
            maximum: 50
            mainIndices:
              - code: satisfaction
                names: { vi: Mức độ hài lòng }
                group: ACTIVITY
                points: 18
                components:
                  - { code: m21, names: { vi: Đúng hạn }, points: 6, official: false, source: t,
                      rule: { type: ratio, indicator: GOV.T.ON_TIME } }
                  - { code: m22, names: { vi: Hài lòng phản ánh }, points: 6, official: false, source: t,
                      rule: { type: ratio, indicator: GOV.T.PETITIONS },
                      whenUndefined: { type: redistribute, to: { m21: 0.5, m23: 0.5 } } }
                  - { code: m23, names: { vi: Hài lòng hồ sơ }, points: 6, official: false, source: t,
                      rule: { type: linearToTarget, indicator: GOV.T.SATISFIED, target: 90 },
                      whenUndefined: { type: zero }, whenNotApplicable: { type: maximum } }
              - code: unknown
                names: { vi: Chưa rõ }
                group: FOUNDATION
                points: 32
                components:
                  - { code: known, names: { vi: Biết }, points: 12, official: false, source: t,
                      rule: { type: ratio, indicator: GOV.T.KNOWN } }
                  - { code: no-maximum, names: { vi: Chưa biết điểm }, official: true, source: t,
                      rule: { type: ratio, indicator: GOV.T.KNOWN } }
            pillars:
              - { code: p, pillar: gov, names: { vi: P }, members: [satisfaction, unknown],
                  rule: { type: meanOfMainIndices, certainty: INFERRED, source: t } }
            """;

    private static final String THREE = """
            code: small
            version: "1"
            names: { vi: Nhỏ }
            legalBasis: none
            maximum: 20
            mainIndices:
              - code: three
                names: { vi: Ba }
                group: ACTIVITY
                points: 12
                components:
                  - { code: a, names: { vi: A }, points: 4, official: false, source: t,
                      rule: { type: ratio, indicator: GOV.T.A } }
                  - { code: b, names: { vi: B }, points: 2, official: false, source: t,
                      rule: { type: ratio, indicator: GOV.T.B } }
                  - { code: c, names: { vi: C }, points: 6, official: false, source: t,
                      rule: { type: ratio, indicator: GOV.T.C } }
              - code: one
                names: { vi: Một }
                group: FOUNDATION
                points: 8
                components:
                  - { code: d, names: { vi: D }, points: 8, official: false, source: t,
                      rule: { type: ratio, indicator: GOV.T.D } }
            """;

    private final Map<IndicatorCode, Reading> readings = new HashMap<>();

    @Test
    void without_petitions_their_points_go_half_each_to_the_neighbours() {
        // Given
        ratio("GOV.T.ON_TIME", 1, 3);
        readings.put(IndicatorCode.of("GOV.T.PETITIONS"), Reading.UNDEFINED);
        ratio("GOV.T.SATISFIED", 95, 100);

        // When
        ScoreSheet sheet = score();

        // Then: 9 x 1/3 + 9
        assertThat(sheet.points("m21").orElseThrow().maximum()).isEqualTo(Rational.of(9));
        assertThat(sheet.points("satisfaction").orElseThrow().rounded()).isEqualByComparingTo("12");
        assertThat(sheet.points("satisfaction").orElseThrow().scored()).isEqualTo(Rational.of(18));
        assertThat(state(sheet, "m22")).isEqualTo(ComponentScore.State.UNDEFINED);
    }

    @Test
    void no_data_lowers_what_could_be_scored_and_not_silently_the_points() {
        // Given
        ratio("GOV.T.ON_TIME", 1, 2);

        // When
        ScoreSheet sheet = score();

        // Then
        Points satisfaction = sheet.points("satisfaction").orElseThrow();
        assertThat(satisfaction.rounded()).isEqualByComparingTo("3");
        assertThat(satisfaction.scored()).isEqualTo(Rational.of(6));
        assertThat(satisfaction.value()).isEqualByComparingTo("0.1667");
        assertThat(satisfaction.valueOfScored()).isEqualByComparingTo("0.5");
        assertThat(state(sheet, "m23")).isEqualTo(ComponentScore.State.NO_DATA);
    }

    @Test
    void zero_is_an_answer_and_has_the_whole_maximum_behind_it() {
        // Given
        ratio("GOV.T.ON_TIME", 0, 2);

        // When
        Points points = score().points("m21").orElseThrow();

        // Then
        assertThat(points.isScored()).isTrue();
        assertThat(points.value()).isEqualByComparingTo("0");
    }

    @Test
    void no_cases_give_nothing_and_what_does_not_apply_gives_all_where_the_set_says_so() {
        // Given
        IndicatorCode satisfied = IndicatorCode.of("GOV.T.SATISFIED");

        // When
        readings.put(satisfied, Reading.UNDEFINED);
        Points noCases = score().points("m23").orElseThrow();
        readings.put(satisfied, Reading.NOT_APPLICABLE);
        Points notApplicable = score().points("m23").orElseThrow();

        // Then
        assertThat(noCases).isEqualTo(new Points(Rational.ZERO, Rational.of(6), Rational.of(6), Rational.of(6)));
        assertThat(notApplicable).isEqualTo(new Points(Rational.of(6), Rational.of(6), Rational.of(6), Rational.of(6)));
    }

    @Test
    void a_missing_maximum_is_not_zero() {
        // Given
        ratio("GOV.T.KNOWN", 1, 2);

        // When
        ScoreSheet sheet = score();

        // Then
        assertThat(state(sheet, "no-maximum")).isEqualTo(ComponentScore.State.NOT_SCORABLE);
        assertThat(sheet.points("no-maximum")).isEmpty();
        assertThat(sheet.points("unknown").orElseThrow())
                .isEqualTo(new Points(Rational.of(6), Rational.of(12), Rational.of(12), Rational.of(32)));
    }

    @Test
    void a_main_index_without_any_answer_has_no_value() {
        // Given / When
        ScoreSheet sheet = score();

        // Then
        assertThat(sheet.total().value()).isNull();
        assertThat(sheet.value("satisfaction")).isNull();
    }

    @Test
    void the_total_comes_from_unrounded_points() {
        // Given: 2 and 2/3 points and 4/9 points, 3.1111..., while the rounded values 0.1481 and 0.0139 would give
        // 3.1106
        ratio("GOV.T.ON_TIME", 4, 9);
        ratio("GOV.T.KNOWN", 1, 27);

        // When
        ScoreSheet sheet = score();

        // Then
        assertThat(sheet.total().reached()).isEqualTo(Rational.of(28).over(Rational.of(9)));
        assertThat(sheet.total().value()).isEqualByComparingTo("0.0622");
    }

    @Test
    void the_mean_of_main_indices_is_one_of_the_pillar_rules() {
        // Given: 3/18 and 6/32
        ratio("GOV.T.ON_TIME", 1, 2);
        ratio("GOV.T.KNOWN", 1, 2);

        // When
        ScoreSheet sheet = score();

        // Then
        assertThat(sheet.value("p")).isEqualByComparingTo("0.1771");
    }

    @Test
    void a_component_with_nothing_to_count_passes_its_points_on_in_proportion() {
        // Given: m21 has nothing to count; m22 and m23 have 6 points each, so each is given 3
        readings.put(IndicatorCode.of("GOV.T.ON_TIME"), Reading.NOT_APPLICABLE);
        ratio("GOV.T.PETITIONS", 1, 2);

        // When
        ScoreSheet sheet = score();

        // Then: what is not reported (m23) is given its part as well, and stays unscored
        assertThat(sheet.points("m21").orElseThrow()).isEqualTo(Points.none(Rational.ZERO));
        assertThat(sheet.points("m22").orElseThrow())
                .isEqualTo(new Points(
                        Rational.of(9).over(Rational.of(2)), Rational.of(9), Rational.of(9), Rational.of(9)));
        assertThat(sheet.points("m23").orElseThrow())
                .isEqualTo(new Points(Rational.ZERO, Rational.ZERO, Rational.of(9), Rational.of(9)));
        assertThat(sheet.points("satisfaction").orElseThrow().maximum()).isEqualTo(Rational.of(18));
    }

    @Test
    void points_go_in_proportion_to_the_points_of_who_receives_them() {
        // Given: 4 points to components of 2 and 6
        ratio("GOV.T.B", 1, 1);
        ratio("GOV.T.C", 1, 1);
        readings.put(IndicatorCode.of("GOV.T.A"), Reading.UNDEFINED);

        // When
        ScoreSheet sheet = score(THREE);

        // Then
        assertThat(sheet.points("b").orElseThrow().maximum()).isEqualTo(Rational.of(3));
        assertThat(sheet.points("c").orElseThrow().maximum()).isEqualTo(Rational.of(9));
        assertThat(sheet.value("three")).isEqualByComparingTo("1");
        assertThat(sheet.total().value()).isEqualByComparingTo("0.6");
    }

    @Test
    void a_main_index_of_which_nothing_applies_is_out_of_the_total() {
        // Given
        for (String indicator : new String[] {"GOV.T.A", "GOV.T.B", "GOV.T.C"}) {
            readings.put(IndicatorCode.of(indicator), Reading.UNDEFINED);
        }
        ratio("GOV.T.D", 1, 2);

        // When
        ScoreSheet sheet = score(THREE);

        // Then
        assertThat(sheet.points("three").orElseThrow()).isEqualTo(Points.none(Rational.ZERO));
        assertThat(sheet.total().maximum()).isEqualTo(Rational.of(8));
        assertThat(sheet.total().value()).isEqualByComparingTo("0.5");
    }

    @Test
    void what_nobody_reported_is_passed_on_to_nobody() {
        // Given
        ratio("GOV.T.B", 1, 1);
        ratio("GOV.T.C", 1, 1);

        // When
        Points points = score(THREE).points("three").orElseThrow();

        // Then
        assertThat(points).isEqualTo(new Points(Rational.of(8), Rational.of(8), Rational.of(12), Rational.of(12)));
        assertThat(points.share()).isEqualByComparingTo("0.6667");
    }

    @Test
    void the_set_says_per_component_what_nothing_to_count_means() {
        // Given
        String zero = THREE.replace("code: a,", "code: a, nothingToCount: zero,");
        String all = THREE.replace("code: a,", "code: a, nothingToCount: maximum,");
        readings.put(IndicatorCode.of("GOV.T.A"), Reading.NOT_APPLICABLE);

        // When
        Points none = score(zero).points("a").orElseThrow();
        Points maximum = score(all).points("a").orElseThrow();

        // Then
        assertThat(none).isEqualTo(new Points(Rational.ZERO, Rational.of(4), Rational.of(4), Rational.of(4)));
        assertThat(maximum).isEqualTo(new Points(Rational.of(4), Rational.of(4), Rational.of(4), Rational.of(4)));
    }

    @Test
    void what_is_meant_for_one_that_does_not_apply_itself_is_shared_by_the_others() {
        // Given: m22 names m21 and m23 as halves, and m21 has nothing to count either: its 6 points and 3 of m22 go to
        // m23
        readings.put(IndicatorCode.of("GOV.T.ON_TIME"), Reading.NOT_APPLICABLE);
        readings.put(IndicatorCode.of("GOV.T.PETITIONS"), Reading.UNDEFINED);
        ratio("GOV.T.SATISFIED", 45, 100);

        // When
        ScoreSheet sheet = score();

        // Then
        assertThat(sheet.points("m23").orElseThrow())
                .isEqualTo(new Points(Rational.of(9), Rational.of(18), Rational.of(18), Rational.of(18)));
    }

    @Test
    void points_that_are_named_to_nobody_who_applies_lapse() {
        // Given
        for (String indicator : new String[] {"GOV.T.ON_TIME", "GOV.T.PETITIONS"}) {
            readings.put(IndicatorCode.of(indicator), Reading.UNDEFINED);
        }
        readings.put(IndicatorCode.of("GOV.T.SATISFIED"), Reading.UNDEFINED);

        // When: of m23 no cases are no points, so it applies
        ScoreSheet sheet = score();

        // Then
        assertThat(sheet.points("m23").orElseThrow())
                .isEqualTo(new Points(Rational.ZERO, Rational.of(18), Rational.of(18), Rational.of(18)));
    }

    @Test
    void what_counts_for_nothing_is_judged_all_the_same_and_changes_no_total() {
        // Given: d is the only component of a main index without points
        String yaml = THREE.replace("maximum: 20", "maximum: 12")
                .replace("points: 8\n", "points: 0\n")
                .replace("points: 8,", "points: 0,");
        ratio("GOV.T.A", 1, 1);
        ratio("GOV.T.B", 1, 1);
        ratio("GOV.T.C", 1, 1);
        ratio("GOV.T.D", 1, 2);

        // When
        ScoreSheet sheet = score(yaml);
        readings.remove(IndicatorCode.of("GOV.T.D"));
        ScoreSheet unknown = score(yaml);

        // Then
        assertThat(sheet.components("d").getFirst().state()).isEqualTo(ComponentScore.State.SCORED);
        assertThat(sheet.components("d").getFirst().reached()).isEqualTo(Rational.ZERO);
        assertThat(unknown.components("d").getFirst().state()).isEqualTo(ComponentScore.State.NO_DATA);
        assertThat(unknown.components("d").getFirst().reached()).isNull();
        assertThat(sheet.total()).isEqualTo(unknown.total());
        assertThat(sheet.total().value()).isEqualByComparingTo("1");
    }

    @Test
    void a_pillar_is_made_of_its_members_alone() {
        // Given
        String yaml = THREE + """
                pillars:
                  - { code: sum, pillar: gov, names: { vi: P }, members: [one],
                      rule: { type: pointsOverMaximum, maximum: 8, certainty: INFERRED, source: t } }
                  - { code: mean, pillar: gov, names: { vi: P }, members: [three, one],
                      rule: { type: meanOfMainIndices, certainty: INFERRED, source: t } }
                """;
        for (String indicator : new String[] {"GOV.T.A", "GOV.T.B", "GOV.T.C"}) {
            readings.put(IndicatorCode.of(indicator), Reading.UNDEFINED);
        }
        ratio("GOV.T.D", 1, 2);

        // When
        ScoreSheet sheet = score(yaml);

        // Then: of the mean too only what applies is a part
        assertThat(sheet.points("sum").orElseThrow())
                .isEqualTo(new Points(Rational.of(4), Rational.of(8), Rational.of(8), Rational.of(8)));
        assertThat(sheet.points("mean").orElseThrow())
                .isEqualTo(new Points(Rational.of(new BigDecimal("0.5")), Rational.ONE, Rational.ONE, Rational.ONE));
    }

    @Test
    void a_mean_of_main_indices_of_which_none_applies_is_none() {
        // Given
        String yaml = THREE + """
                pillars:
                  - { code: mean, pillar: gov, names: { vi: P }, members: [three],
                      rule: { type: meanOfMainIndices, certainty: INFERRED, source: t } }
                """;
        for (String indicator : new String[] {"GOV.T.A", "GOV.T.B", "GOV.T.C"}) {
            readings.put(IndicatorCode.of(indicator), Reading.UNDEFINED);
        }

        // When
        ScoreSheet sheet = score(yaml);

        // Then
        assertThat(sheet.points("mean")).contains(Points.none(Rational.ONE));
    }

    @Test
    void a_component_reached_its_points_or_nobody_can_tell() {
        // Given
        ratio("GOV.T.ON_TIME", 0, 3);
        ratio("GOV.T.KNOWN", 1, 4);

        // When
        ScoreSheet sheet = score();

        // Then
        assertThat(sheet.components())
                .extracting(ComponentScore::reached)
                .containsExactly(Rational.ZERO, null, null, Rational.of(3), null);
    }

    private ScoreSheet score() {
        return score(SET);
    }

    private ScoreSheet score(String yaml) {
        IndexSet set = new IndexSetFile("small.yaml", yaml).read();
        return new Scorer(set).score(code -> readings.getOrDefault(code, Reading.NO_DATA), () -> false);
    }

    private static ComponentScore.State state(ScoreSheet sheet, String component) {
        return sheet.components()
                .filter(score -> score.component().code().equals(component))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void ratio(String indicator, long numerator, long denominator) {
        Rational value = Rational.of(numerator).over(Rational.of(denominator)).times(Rational.of(HUNDRED));
        readings.put(
                IndicatorCode.of(indicator),
                new Reading(
                        Reading.State.KNOWN,
                        value,
                        HUNDRED,
                        BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(denominator)));
    }
}
