package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.OrgNode;

/** Whatever the tree, validities, successions, rules and gaps: the fast figures are those of the naive reference. */
class FiguresProperties {

    static LongStream seeds() {
        return LongStream.range(
                Long.getLong("trucot.seed", 1), Long.getLong("trucot.seed", 1) + Long.getLong("trucot.seeds", 40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figuresEqualThePlainOnesAndAreComparableWhereThoseAre(long seed) {
        // Given
        World world = new World(seed);
        PlainFigures plain = world.plain();

        world.cube().read(view -> {
            Figures figures = new Figures(view);
            for (IndicatorDefinition indicator : world.definitions.values()) {
                List<Period> periods = World.periods(indicator);
                for (Breakdown breakdown : World.breakdowns(indicator)) {
                    for (OrgUnit unit : world.units) {
                        OrgNode node = view.orgTree().find(unit.id());

                        // When
                        List<Value> values = figures.values(indicator.code(), breakdown, node, periods);

                        // Then
                        for (int i = 0; i < periods.size(); i++) {
                            String what = "seed " + seed + " " + indicator.code() + " " + breakdown + " " + unit.id()
                                    + " " + periods.get(i);
                            PlainFigures.Shown expected = plain.figure(indicator, breakdown, unit, periods.get(i));
                            check(what, plain, indicator, expected, values.get(i));
                            if (breakdown.isTotal()) {
                                assertThat(figures.value(indicator.code(), breakdown, node, periods.get(i)))
                                        .as(what)
                                        .isEqualTo(values.get(i));
                            }
                            int before = periods.indexOf(periods.get(i).yearBefore());
                            if (before >= 0) {
                                checkComparison(
                                        what,
                                        values.get(i),
                                        values.get(before),
                                        plain.comparable(
                                                indicator,
                                                expected,
                                                plain.figure(indicator, breakdown, unit, periods.get(before))));
                            }
                        }
                    }
                }
            }
            return null;
        });
    }

    private static void checkComparison(String what, Value value, Value before, boolean comparable) {
        Comparison comparison = Comparison.of(value, PeriodState.ENDED, before, PeriodState.CLOSED);
        assertThat(comparison.comparable()).as(what + " comparable").isEqualTo(comparable);
        assertThat(Comparison.of(value, PeriodState.RUNNING, before, PeriodState.CLOSED)
                        .comparable())
                .as(what)
                .isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSumsOfTheExplainedPartsAreTheFigure(long seed) {
        // Given
        World world = new World(seed);

        world.cube().read(view -> {
            Figures figures = new Figures(view);
            for (IndicatorDefinition indicator : world.definitions.values()) {
                for (OrgUnit unit : world.units) {
                    OrgNode node = view.orgTree().find(unit.id());
                    for (Period period : World.periods(indicator)) {
                        Value value = figures.value(indicator.code(), node, period);

                        // When
                        List<Part> parts = figures.parts(indicator.code(), Breakdown.TOTAL, node, period);

                        // Then
                        String what = "seed " + seed + " " + indicator.code() + " " + unit.id() + " " + period;
                        boolean derived = value.origin() != null && value.origin() != Origin.OWN;
                        assertThat(parts.isEmpty()).as(what + value).isEqualTo(!derived);
                        if (derived && value.numerator() != null && isAllSums(indicator)) {
                            assertThat(value.numerator())
                                    .as(what + value + parts)
                                    .isEqualByComparingTo(sum(indicator, parts));
                        }
                    }
                }
            }
            return null;
        });
    }

    private static BigDecimal sum(IndicatorDefinition indicator, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.value().numerator() != null)
                .filter(part -> !indicator.ratio() || part.value().denominator() != null || parts.size() == 1)
                .map(part -> part.value().numerator().multiply(part.share()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isAllSums(IndicatorDefinition indicator) {
        List<AcrossUnits> sums = List.of(AcrossUnits.SUM, AcrossUnits.RATIO);
        return sums.contains(indicator.acrossUnits())
                && sums.contains(indicator.acrossMergers())
                && indicator.acrossTime() != AcrossTime.MEAN;
    }

    private static void check(
            String what, PlainFigures plain, IndicatorDefinition indicator, PlainFigures.Shown expected, Value actual) {
        PlainResult result = expected.result();
        Fraction value = result.value(indicator);
        State state =
                switch (result) {
                    case PlainResult.Nothing() -> State.NO_DATA;
                    case PlainResult.Inapplicable() -> State.NOT_APPLICABLE;
                    default -> value == null ? State.UNDEFINED : State.VALUE;
                };
        assertThat(actual.state()).as(what).isEqualTo(state);
        assertThat(actual.origin() == null).as(what).isEqualTo(state == State.NO_DATA);
        assertThat(actual.demo()).as(what).isEqualTo(expected.demo());
        if (value != null) {
            assertThat(actual.value()).as(what).isEqualByComparingTo(value.rounded(indicator.decimals()));
            assertThat(Fraction.of(actual.exact().dividend())
                            .over(Fraction.of(actual.exact().divisor())))
                    .as(what)
                    .isEqualTo(value);
        }
        if (result instanceof PlainResult.Ratio(Fraction top, Fraction bottom) && isSummed(indicator)) {
            assertThat(actual.numerator()).as(what).isEqualByComparingTo(top.rounded(30));
            assertThat(actual.denominator()).as(what).isEqualByComparingTo(bottom.rounded(30));
        }
        PlainCover cover = expected.cover();
        Coverage coverage = actual.coverage();
        assertThat(List.of(
                        coverage.reporting(),
                        coverage.expected(),
                        coverage.periods().reporting(),
                        coverage.reports().reporting(),
                        coverage.reports().expected()))
                .as(what + " covers")
                .containsExactly(
                        cover.units(), cover.ofUnits(), cover.periods().size(), cover.reports(), cover.ofReports());
    }

    private static boolean isSummed(IndicatorDefinition indicator) {
        return indicator.acrossUnits() == AcrossUnits.RATIO && indicator.acrossMergers() == AcrossUnits.RATIO;
    }
}
