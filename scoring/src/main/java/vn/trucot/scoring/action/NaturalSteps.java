package vn.trucot.scoring.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.Aim;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.Reading;
import vn.trucot.scoring.indexset.Readings;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scorer;

/** What one natural step of an input is, and what it gives: the whole set is scored again with it, so nothing is left out. */
final class NaturalSteps {

    private static final BigDecimal PERCENT = new BigDecimal(100);

    private final Scorer scorer;
    private final Readings readings;
    private final ScoreSheet sheet;
    private final Predicate<IndicatorCode> countsWhole;

    NaturalSteps(IndexSet set, Readings readings, ScoreSheet sheet, Predicate<IndicatorCode> countsWhole) {
        this.scorer = new Scorer(set);
        this.readings = readings;
        this.sheet = sheet;
        this.countsWhole = countsWhole;
    }

    Need need(Aim aim) {
        Reading reading = readings.of(aim.input());
        return switch (aim.number()) {
            case NUMERATOR -> need(aim, StepMeasure.CASES, known(reading.numerator()), aim.next(), aim.whole());
            case DENOMINATOR ->
                need(aim, StepMeasure.BASE_CASES, known(reading.denominator()), aim.next(), aim.whole());
            case VALUE -> isCounted(aim, reading) ? cases(aim, reading) : value(aim, reading);
        };
    }

    private boolean isCounted(Aim aim, Reading reading) {
        return aim.way() != Aim.Way.BY_ANSWER
                && reading.numerator() != null
                && reading.denominator() != null
                && reading.denominator().signum() > 0
                && countsWhole.test(aim.input());
    }

    private Need cases(Aim aim, Reading reading) {
        Rational next = aim.next() == null ? null : above(aim.next(), reading);
        return need(aim, StepMeasure.CASES, known(reading.numerator()), next, above(aim.whole(), reading));
    }

    /** The least whole count above the line at which the value is reached. */
    private static Rational above(Rational value, Reading reading) {
        Rational exact =
                value.times(Objects.requireNonNull(reading.denominator())).over(Rational.of(reading.factor()));
        return Rational.of(up(exact));
    }

    private Need value(Aim aim, Reading reading) {
        StepMeasure measure = aim.way() == Aim.Way.BY_ANSWER
                ? StepMeasure.ANSWERS
                : reading.factor().compareTo(PERCENT) == 0 ? StepMeasure.PERCENTAGE_POINTS : StepMeasure.UNITS;
        return need(aim, measure, Objects.requireNonNull(reading.value()), aim.next(), aim.whole());
    }

    private Need need(Aim aim, StepMeasure measure, Rational now, @Nullable Rational next, Rational whole) {
        Rational after = next == null ? now.plus(Rational.ONE) : next;
        BigDecimal steps = measure == StepMeasure.ANSWERS ? BigDecimal.ONE : up(whole.minus(now));
        return new Need(aim.input(), measure, now, whole, steps, after, gain(aim, measure, after));
    }

    private Rational gain(Aim aim, StepMeasure measure, Rational after) {
        Reading before = readings.of(aim.input());
        BigDecimal number = after.toDecimal();
        Reading changed =
                switch (measure) {
                    case CASES -> before.withNumerator(number);
                    case BASE_CASES -> before.withDenominator(number);
                    case PERCENTAGE_POINTS, UNITS, ANSWERS -> before.withValue(after, before.factor());
                };
        ScoreSheet stepped =
                scorer.score(input -> input.equals(aim.input()) ? changed : readings.of(input), () -> false);
        return stepped.total().reached().minus(sheet.total().reached());
    }

    private static Rational known(@Nullable BigDecimal count) {
        return Rational.of(Objects.requireNonNull(count));
    }

    private static BigDecimal up(Rational number) {
        return number.dividend().divide(number.divisor(), 0, RoundingMode.CEILING);
    }
}
