package vn.trucot.scoring.indexset;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/**
 * Points = maximum x the share of things that meet every condition at once. Two separate rates cannot tell how many meet
 * both, so the indicator itself counts only those (an OCOP product that is listed <em>and</em> sold).
 */
record AllConditions(IndicatorCode indicator, List<Names> conditions) implements ScoringRule {

    AllConditions {
        Given.present("indicator", indicator);
        conditions = Given.some("conditions", conditions);
        Given.that(conditions.size() >= 2, "conditions: several conditions at once are at least two");
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
                "điểm = điểm tối đa × tỷ lệ đạt đồng thời các điều kiện: "
                        + conditions.stream().map(Names::vi).collect(Collectors.joining(" và "))
                        + " (chỉ tiêu “" + name.vi() + "”)",
                "points = maximum × share that meets all at once: "
                        + conditions.stream()
                                .map(condition -> condition.in("en"))
                                .collect(Collectors.joining(" and "))
                        + " (“" + name.in("en") + "”)");
    }
}
