package vn.trucot.scoring.indexset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;

/** What each rule says of itself: its formula in two languages, and what it looks at. */
class RulesInWordsTest {

    private static final IndicatorCode A = IndicatorCode.of("GOV.TEST.A");
    private static final IndicatorCode B = IndicatorCode.of("GOV.TEST.B");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIVE = new BigDecimal(5);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        new Ratio(A),
                        "điểm = điểm tối đa × tử số / mẫu số của chỉ tiêu “Một”",
                        "points = maximum × numerator / denominator of “One”",
                        List.of(A)),
                Arguments.of(
                        new LinearToTarget(A, HALF),
                        "điểm = điểm tối đa × giá trị chỉ tiêu “Một” / 0,5, không vượt quá điểm tối đa",
                        "points = maximum × value of “One” / 0.5, at most the maximum",
                        List.of(A)),
                Arguments.of(
                        new Steps(
                                A, List.of(new Steps.Step(BigDecimal.ONE, HALF), new Steps.Step(HALF.add(FIVE), FIVE))),
                        "theo số lượng của chỉ tiêu “Một”: từ 5,5 được 5 điểm; từ 1 được 0,5 điểm; ít hơn được 0 điểm",
                        "by count of “One”: 5.5 or more 5 points; 1 or more 0.5 points; fewer 0 points",
                        List.of(A)),
                Arguments.of(
                        new Choice(A, List.of(option("1", "1", "có", "yes"), option("0", "0.125", "không", "no"))),
                        "chọn theo chỉ tiêu “Một”: có được 100 % điểm tối đa; không được 12,5 % điểm tối đa",
                        "by the answer to “One”: yes gives 100 % of the maximum; no gives 12.5 % of the maximum",
                        List.of(A)),
                Arguments.of(
                        new Parts(List.of(new Parts.Part(A, FIVE, null), new Parts.Part(B, HALF, HALF))),
                        "cộng điểm từng phần đạt: “Một” từ 1 được 5 điểm; “Hai” từ 0,5 được 0,5 điểm",
                        "sum of the parts that are met: “One” of at least 1 gives 5 points; “Two” of at least 0.5 gives 0.5"
                                + " points",
                        List.of(A, B)),
                Arguments.of(
                        new AllConditions(A, List.of(new Names("có trên sàn", "listed"), new Names("bán", "sold"))),
                        "điểm = điểm tối đa × tỷ lệ đạt đồng thời các điều kiện: có trên sàn và bán (chỉ tiêu “Một”)",
                        "points = maximum × share that meets all at once: listed and sold (“One”)",
                        List.of(A)),
                Arguments.of(
                        perUnit(null, null, null),
                        "điểm = điểm tối đa × (“Một” tính trên 1 đơn vị của “Hai”) / 5, không vượt quá điểm tối đa",
                        "points = maximum × (“One” per 1 of “Two”) / 5, at most the maximum",
                        List.of(A, B)),
                Arguments.of(
                        perUnit(PerUnit.Part.NUMERATOR, PerUnit.Part.DENOMINATOR, new BigDecimal(1_000)),
                        "điểm = điểm tối đa × (tử số của “Một” tính trên 1000 đơn vị của mẫu số của “Hai”) / 5, không vượt quá"
                                + " điểm tối đa",
                        "points = maximum × (the numerator of “One” per 1000 of the denominator of “Two”) / 5, at most the"
                                + " maximum",
                        List.of(A, B)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_says_its_formula_and_its_inputs(ScoringRule rule, String vi, String en, List<IndicatorCode> inputs) {
        // When
        Names words = rule.inWords(code -> code.equals(A) ? new Names("Một", "One") : new Names("Hai", "Two"));

        // Then
        assertThat(words).isEqualTo(new Names(vi, en));
        assertThat(rule.inputs()).isEqualTo(inputs);
    }

    static Stream<Arguments> pillarRules() {
        return Stream.of(
                Arguments.of(
                        new PillarRule.PointsOverMaximum(new BigDecimal("6.5"), Certainty.STATED, "test"),
                        "(tổng điểm các chỉ số nền tảng + điểm chỉ số hoạt động) / 6,5",
                        "(points of the foundation indices + points of the activity index) / 6.5"),
                Arguments.of(
                        new PillarRule.MeanOfMainIndices(Certainty.STATED, "test"),
                        "trung bình cộng giá trị các chỉ số chính có điểm",
                        "the plain mean of the values of the main indices that have points"));
    }

    @ParameterizedTest
    @MethodSource("pillarRules")
    void a_rule_of_a_pillar_says_its_formula_too(PillarRule rule, String vi, String en) {
        // When / Then
        assertThat(rule.inWords()).isEqualTo(new Names(vi, en));
    }

    private static Choice.Option option(String value, String share, String vi, String en) {
        return new Choice.Option(new BigDecimal(value), new BigDecimal(share), new Names(vi, en));
    }

    private static PerUnit perUnit(PerUnit.Part above, PerUnit.Part below, BigDecimal per) {
        return new PerUnit(new PerUnit.Term(A, above), new PerUnit.Term(B, below), per, FIVE);
    }
}
