package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/**
 * Points = min(maximum, maximum x R / target), as read in Decision 766/QĐ-TTg for targets of 80 % and 90 %.
 *
 * @param target in the measure unit of the indicator
 */
record LinearToTarget(IndicatorCode indicator, BigDecimal target) implements ScoringRule {

    LinearToTarget {
        Given.present("indicator", indicator);
        Given.positive("target", target);
    }

    @Override
    public Outcome score(Readings readings) {
        return ScoringRule.judge(
                readings,
                indicator,
                reading -> Outcome.Scored.of(reading.known().over(Rational.of(target))));
    }

    @Override
    public List<IndicatorCode> inputs() {
        return List.of(indicator);
    }

    @Override
    public List<Aim> aims(Readings readings) {
        return ScoringRule.steadily(readings, indicator, _ -> Rational.of(target));
    }

    @Override
    public Optional<ScoringRule> withTarget(BigDecimal other) {
        return Optional.of(new LinearToTarget(indicator, other));
    }

    @Override
    public Names inWords(Function<IndicatorCode, Names> names) {
        Names name = names.apply(indicator);
        return new Names(
                "điểm = điểm tối đa × giá trị chỉ tiêu “" + name.vi() + "” / " + Given.vi(target)
                        + ", không vượt quá điểm tối đa",
                "points = maximum × value of “" + name.in("en") + "” / " + target.toPlainString()
                        + ", at most the maximum");
    }
}
