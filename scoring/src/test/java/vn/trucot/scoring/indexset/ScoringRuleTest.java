package vn.trucot.scoring.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/** Every rule with the figures that real sets name. */
class ScoringRuleTest {

    private static final IndicatorCode A = IndicatorCode.of("GOV.TEST.A");
    private static final IndicatorCode B = IndicatorCode.of("GOV.TEST.B");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<IndicatorCode, Reading> readings = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "92, 172, 20, 10.6977",
        "1356, 1356, 30, 30.0000",
        "0, 3, 30, 0.0000",
        "5, 3, 30, 30.0000",
        "1, 3, 30, 10.0000"
    })
    void a_ratio_gives_its_part_of_the_maximum(
            BigDecimal numerator, BigDecimal denominator, BigDecimal maximum, BigDecimal points) {
        // Given
        readings.put(A, reading(numerator, denominator, HUNDRED));

        // When
        Outcome outcome = new Ratio(A).score(this::read);

        // Then
        assertThat(points(outcome, maximum)).isEqualTo(points);
    }

    @Test
    void a_published_percentage_without_its_parts_is_a_ratio_too() {
        // Given
        readings.put(A, reading(new BigDecimal("83"), null, HUNDRED));

        // When
        Outcome outcome = new Ratio(A).score(this::read);

        // Then
        assertThat(points(outcome, BigDecimal.TEN)).isEqualTo("8.3000");
    }

    /** Decision 766: min(maximum, maximum x R / target); satisfaction has 6 points and a target of 90 %, reuse 2 and 80 %. */
    @ParameterizedTest
    @CsvSource({
        "90, 90, 6, 6.0000",
        "45, 90, 6, 3.0000",
        "100, 90, 6, 6.0000",
        "60, 80, 2, 1.5000",
        "0, 80, 2, 0.0000",
        "1, 90, 6, 0.0667"
    })
    void a_line_ends_at_its_target(BigDecimal percent, BigDecimal target, BigDecimal maximum, BigDecimal points) {
        // Given
        readings.put(A, reading(percent, HUNDRED, HUNDRED));

        // When
        Outcome outcome = new LinearToTarget(A, target).score(this::read);

        // Then
        assertThat(points(outcome, maximum)).isEqualTo(points);
    }

    /** Four meetings 20 points, three 15, two 10, one 5, none 0. */
    @ParameterizedTest
    @CsvSource({"9, 20", "4, 20", "3, 15", "2, 10", "1, 5", "0, 0"})
    void steps_follow_the_count(BigDecimal count, BigDecimal points) {
        // Given
        readings.put(A, reading(count, null, BigDecimal.ONE));

        // When
        Outcome outcome = meetings().score(this::read);

        // Then
        assertThat(points(outcome, new BigDecimal(20))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2, 10", "1, 5", "0, 0"})
    void a_choice_gives_all_half_or_none(BigDecimal answer, BigDecimal points) {
        // Given
        readings.put(A, reading(answer, null, BigDecimal.ONE));

        // When
        Outcome outcome = choice().score(this::read);

        // Then
        assertThat(points(outcome, BigDecimal.TEN)).isEqualByComparingTo(points);
    }

    @Test
    void an_answer_that_is_none_of_the_choices_is_not_scored() {
        // Given
        readings.put(A, reading(new BigDecimal(7), null, BigDecimal.ONE));

        // When
        Outcome outcome = choice().score(this::read);

        // Then
        assertThat(outcome).isEqualTo(new Outcome.Unscored(Outcome.Reason.UNEXPECTED_VALUE, A));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 10", "1, 0, 5", "0, 1, 5", "0, 0, 0"})
    void parts_add_up_their_yes(BigDecimal first, BigDecimal second, BigDecimal points) {
        // Given
        readings.put(A, reading(first, null, BigDecimal.ONE));
        readings.put(B, reading(second, null, BigDecimal.ONE));

        // When
        Outcome outcome = halves().score(this::read);

        // Then
        assertThat(points(outcome, BigDecimal.TEN)).isEqualByComparingTo(points);
    }

    @Test
    void a_part_without_data_is_no_no() {
        // Given
        readings.put(A, reading(BigDecimal.ONE, null, BigDecimal.ONE));

        // When
        Outcome outcome = halves().score(this::read);

        // Then
        Rational half = Rational.of(new BigDecimal("0.5"));
        assertThat(outcome).isEqualTo(new Outcome.Scored(half, half));
    }

    @Test
    void of_parts_without_any_data_the_first_says_why() {
        // Given
        readings.put(A, Reading.UNDEFINED);
        readings.put(B, Reading.NOT_APPLICABLE);

        // When
        Outcome outcome = halves().score(this::read);

        // Then
        assertThat(outcome).isEqualTo(new Outcome.Unscored(Outcome.Reason.UNDEFINED, A));
    }

    @ParameterizedTest
    @CsvSource({"79, 0", "80, 5"})
    void a_part_says_from_which_value_on_it_is_met(BigDecimal value, BigDecimal points) {
        // Given
        readings.put(A, reading(value, null, BigDecimal.ONE));
        Parts rule = new Parts(List.of(new Parts.Part(A, new BigDecimal(5), new BigDecimal(80))));

        // When
        Outcome outcome = rule.score(this::read);

        // Then
        assertThat(points(outcome, new BigDecimal(5))).isEqualByComparingTo(points);
    }

    @Test
    void conditions_at_once_are_counted_by_one_indicator() {
        // Given: of 10 products 8 are listed and 5 listed and sold; the rates of each would say nothing about both
        readings.put(A, reading(new BigDecimal(5), BigDecimal.TEN, HUNDRED));
        AllConditions rule =
                new AllConditions(A, List.of(new Names("có trên sàn", "listed"), new Names("bán", "sold")));

        // When
        Outcome outcome = rule.score(this::read);

        // Then
        assertThat(points(outcome, new BigDecimal(60))).isEqualByComparingTo("30");
    }

    /** Gia Lai names a mark of 5 team members on 100 inhabitants. */
    @ParameterizedTest
    @CsvSource({"10851, 300000, 20, 14.4680", "15000, 300000, 20, 20.0000", "30000, 300000, 20, 20.0000"})
    void so_many_per_hundred_inhabitants(
            BigDecimal members, BigDecimal inhabitants, BigDecimal maximum, BigDecimal points) {
        // Given
        readings.put(A, reading(members, null, BigDecimal.ONE));
        readings.put(B, reading(inhabitants, null, BigDecimal.ONE));
        PerUnit rule = new PerUnit(new PerUnit.Term(A, null), new PerUnit.Term(B, null), HUNDRED, new BigDecimal(5));

        // When
        Outcome outcome = rule.score(this::read);

        // Then
        assertThat(points(outcome, maximum)).isEqualTo(points);
    }

    @Test
    void a_published_rate_without_parts_is_no_base_to_divide_by() {
        // Given
        readings.put(A, reading(new BigDecimal(9107), null, BigDecimal.ONE));
        readings.put(B, reading(HUNDRED, null, HUNDRED));
        PerUnit rule = new PerUnit(
                new PerUnit.Term(A, null), new PerUnit.Term(B, PerUnit.Part.DENOMINATOR), null, BigDecimal.TEN);

        // When
        Outcome outcome = rule.score(this::read);

        // Then
        assertThat(outcome).isEqualTo(new Outcome.Unscored(Outcome.Reason.NO_DATA, B));
    }

    /** 30 of 40 villages have a team, 60 of 90 households a connection: 30 / 90 of a mark of 1, or 60 / 40 of one of 2. */
    @ParameterizedTest
    @CsvSource({"NUMERATOR, DENOMINATOR, 1, 3.3333", "DENOMINATOR, NUMERATOR, 2, 3.3333"})
    void a_rate_lends_one_of_its_two_counts(
            PerUnit.Part ofFirst, PerUnit.Part ofSecond, BigDecimal mark, BigDecimal points) {
        // Given
        readings.put(A, reading(new BigDecimal(30), new BigDecimal(40), HUNDRED));
        readings.put(B, reading(new BigDecimal(60), new BigDecimal(90), HUNDRED));
        PerUnit rule = new PerUnit(new PerUnit.Term(A, ofFirst), new PerUnit.Term(B, ofSecond), null, mark);

        // When
        Outcome outcome = rule.score(this::read);

        // Then
        assertThat(points(outcome, BigDecimal.TEN)).isEqualTo(points);
    }

    @Test
    void a_count_that_nobody_knows_and_a_base_of_zero_give_no_points_and_say_which_it_is() {
        // Given
        readings.put(A, reading(HUNDRED, null, HUNDRED));
        readings.put(B, reading(BigDecimal.ZERO, null, BigDecimal.ONE));
        PerUnit.Term base = new PerUnit.Term(B, null);

        // When
        List<Outcome> outcomes = List.of(
                new PerUnit(new PerUnit.Term(A, PerUnit.Part.DENOMINATOR), base, null, BigDecimal.ONE)
                        .score(this::read),
                new PerUnit(new PerUnit.Term(A, null), base, null, BigDecimal.ONE).score(this::read));

        // Then
        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Unscored(Outcome.Reason.NO_DATA, A),
                        new Outcome.Unscored(Outcome.Reason.UNDEFINED, B));
    }

    @Test
    void a_reading_has_a_value_exactly_if_it_is_known() {
        // When / Then
        assertThatThrownBy(() -> new Reading(Reading.State.KNOWN, null, HUNDRED, null, null))
                .hasMessage("a reading has a value if and only if it is known");
        assertThatThrownBy(() -> new Reading(Reading.State.NO_DATA, Rational.ONE, HUNDRED, null, null))
                .hasMessage("a reading has a value if and only if it is known");
        assertThatThrownBy(Reading.UNDEFINED::known).hasMessage("a reading in state UNDEFINED has no value");
    }

    @Test
    void no_data_not_applicable_and_no_cases_are_three_answers_and_none_is_zero() {
        // Given
        ScoringRule rule = new Ratio(A);

        // When
        List<Outcome> outcomes = List.of(
                rule.score(code -> Reading.NO_DATA),
                rule.score(code -> Reading.NOT_APPLICABLE),
                rule.score(code -> Reading.UNDEFINED),
                rule.score(code -> reading(BigDecimal.ZERO, HUNDRED, HUNDRED)));

        // Then
        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Unscored(Outcome.Reason.NO_DATA, A),
                        new Outcome.Unscored(Outcome.Reason.NOT_APPLICABLE, A),
                        new Outcome.Unscored(Outcome.Reason.UNDEFINED, A),
                        new Outcome.Scored(Rational.ZERO, Rational.ONE));
    }

    @Test
    void a_rule_says_its_formula_in_two_languages() {
        // Given
        ScoringRule rule = new LinearToTarget(A, new BigDecimal("16.5"));

        // When
        Names words = rule.inWords(code -> new Names("Tỷ trọng kinh tế số", "Digital economy share"));

        // Then
        assertThat(words.vi())
                .isEqualTo(
                        "điểm = điểm tối đa × giá trị chỉ tiêu “Tỷ trọng kinh tế số” / 16,5, không vượt quá điểm tối đa");
        assertThat(words.en())
                .isEqualTo("points = maximum × value of “Digital economy share” / 16.5, at most the maximum");
    }

    @Test
    void steps_that_do_not_end_at_the_maximum_are_refused() {
        // Given
        Steps rule = meetings();

        // When / Then
        assertThatThrownBy(() -> rule.checkAgainst(new BigDecimal(25)))
                .hasMessage("steps: the highest step gives 20 points, the component has 25");
    }

    @Test
    void points_of_steps_and_parts_need_a_stated_maximum_that_they_reach() {
        // When / Then
        assertThatThrownBy(() -> meetings().checkAgainst(null))
                .hasMessage("steps: the highest step gives 20 points, the component has no stated maximum");
        assertThatThrownBy(() -> halves().checkAgainst(null))
                .hasMessage("parts: they add up to 10 points, the component has no stated maximum");
        assertThatThrownBy(() -> halves().checkAgainst(new BigDecimal(11)))
                .hasMessage("parts: they add up to 10 points, the component has 11");
        assertThatCode(() -> halves().checkAgainst(new BigDecimal("10.0"))).doesNotThrowAnyException();
    }

    @Test
    void a_step_further_up_gives_more_points_and_is_given_once() {
        // When / Then
        assertThatThrownBy(() -> new Steps(A, List.of(step(1, 5), step(2, 5))))
                .hasMessage("steps: a higher count must give more points than 5");
        assertThatThrownBy(() -> new Steps(A, List.of(step(1, 5), step(1, 4))))
                .hasMessage("steps: a higher count must give more points than 4");
    }

    private Reading read(IndicatorCode code) {
        return readings.getOrDefault(code, Reading.NO_DATA);
    }

    private static Reading reading(BigDecimal numerator, @Nullable BigDecimal denominator, BigDecimal factor) {
        Rational value = denominator == null
                ? Rational.of(numerator)
                : Rational.of(numerator).over(Rational.of(denominator)).times(Rational.of(factor));
        return new Reading(Reading.State.KNOWN, value, factor, numerator, denominator);
    }

    private static BigDecimal points(Outcome outcome, BigDecimal maximum) {
        assertThat(outcome).isInstanceOf(Outcome.Scored.class);
        return ((Outcome.Scored) outcome).share().times(Rational.of(maximum)).round(4);
    }

    private static Steps meetings() {
        return new Steps(A, List.of(step(1, 5), step(4, 20), step(2, 10), step(3, 15)));
    }

    private static Steps.Step step(long atLeast, long points) {
        return new Steps.Step(BigDecimal.valueOf(atLeast), BigDecimal.valueOf(points));
    }

    private static Choice choice() {
        return new Choice(
                A,
                List.of(
                        new Choice.Option(new BigDecimal(2), BigDecimal.ONE, new Names("đầy đủ", "full")),
                        new Choice.Option(BigDecimal.ONE, new BigDecimal("0.5"), new Names("một phần", "partly")),
                        new Choice.Option(BigDecimal.ZERO, BigDecimal.ZERO, new Names("chưa", "none"))));
    }

    private static Parts halves() {
        BigDecimal five = new BigDecimal(5);
        return new Parts(List.of(new Parts.Part(A, five, null), new Parts.Part(B, five, null)));
    }
}
