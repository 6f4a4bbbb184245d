package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/** Points by count, in steps: 4 meetings 20 points, 3 give 15, 2 give 10, 1 gives 5, none gives 0. */
record Steps(IndicatorCode indicator, List<Step> steps) implements ScoringRule {

    /** So many points from this value on. */
    record Step(BigDecimal atLeast, BigDecimal points) {
        Step {
            Given.present("atLeast", atLeast);
            Given.positive("points", points);
        }
    }

    Steps {
        Given.present("indicator", indicator);
        steps = Given.some("steps", steps).stream()
                .sorted(Comparator.comparing(Step::atLeast).reversed())
                .toList();
        for (int i = 1; i < steps.size(); i++) {
            Given.that(
                    steps.get(i).atLeast().compareTo(steps.get(i - 1).atLeast()) < 0
                            && steps.get(i).points().compareTo(steps.get(i - 1).points()) < 0,
                    "steps: a higher count must give more points than "
                            + steps.get(i).points());
        }
    }

    @Override
    public Outcome score(Readings readings) {
        return ScoringRule.judge(readings, indicator, reading -> {
            Rational value = reading.known();
            return Outcome.Scored.of(steps.stream()
                    .filter(step -> value.compareTo(Rational.of(step.atLeast())) >= 0)
                    .findFirst()
                    .map(step -> Rational.of(step.points())
                            .over(Rational.of(steps.getFirst().points())))
                    .orElse(Rational.ZERO));
        });
    }

    @Override
    public List<IndicatorCode> inputs() {
        return List.of(indicator);
    }

    @Override
    public List<Aim> aims(Readings readings) {
        Reading reading = readings.of(indicator);
        if (reading.state() != Reading.State.KNOWN) {
            return List.of();
        }
        return steps.reversed().stream()
                .map(step -> Rational.of(step.atLeast()))
                .filter(atLeast -> atLeast.compareTo(reading.known()) > 0)
                .findFirst()
                .map(next -> Aim.inSteps(
                        indicator, next, Rational.of(steps.getFirst().atLeast())))
                .stream()
                .toList();
    }

    @Override
    public void checkAgainst(@Nullable BigDecimal maximum) {
        BigDecimal top = steps.getFirst().points();
        Given.that(
                maximum != null && top.compareTo(maximum) == 0,
                "steps: the highest step gives " + top.toPlainString() + " points, the component has "
                        + (maximum == null ? "no stated maximum" : maximum.toPlainString()));
    }

    @Override
    public Names inWords(Function<IndicatorCode, Names> names) {
        Names name = names.apply(indicator);
        return new Names(
                "theo số lượng của chỉ tiêu “" + name.vi() + "”: "
                        + steps.stream()
                                .map(step ->
                                        "từ " + Given.vi(step.atLeast()) + " được " + Given.vi(step.points()) + " điểm")
                                .collect(Collectors.joining("; "))
                        + "; ít hơn được 0 điểm",
                "by count of “" + name.in("en") + "”: "
                        + steps.stream()
                                .map(step -> step.atLeast().toPlainString() + " or more "
                                        + step.points().toPlainString() + " points")
                                .collect(Collectors.joining("; "))
                        + "; fewer 0 points");
    }
}
