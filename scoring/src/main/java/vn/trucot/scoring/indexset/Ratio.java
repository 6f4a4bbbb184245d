package vn.trucot.scoring.indexset;

import java.util.List;
import java.util.function.Function;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/** Points = maximum x a/b, where a/b is the indicator itself; a ratio above 1 gives the maximum. */
record Ratio(IndicatorCode indicator) implements ScoringRule {

    Ratio {
        Given.present("indicator", indicator);
    }

    @Override
    public Outcome score(Readings readings) {
        return ScoringRule.judge(readings, indicator, reading -> Outcome.Scored.of(reading.rate()));
    }

    @Override
    public List<IndicatorCode> inputs() {
        return List.of(indicator);
    }

    @Override
    public List<Aim> aims(Readings readings) {
        return ScoringRule.steadily(readings, indicator, reading -> Rational.of(reading.factor()));
    }

    @Override
    public Names inWords(Function<IndicatorCode, Names> names) {
        Names name = names.apply(indicator);
        return new Names(
                "điểm = điểm tối đa × tử số / mẫu số của chỉ tiêu “" + name.vi() + "”",
                "points = maximum × numerator / denominator of “" + name.in("en") + "”");
    }
}
