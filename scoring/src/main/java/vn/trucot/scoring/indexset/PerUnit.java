package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/**
 * Points = min(maximum, maximum x (a / b x per) / target): members per village, businesses per 1,000 inhabitants. The two
 * counts come from two indicators.
 */
record PerUnit(Term count, Term base, @Nullable BigDecimal per, BigDecimal target) implements ScoringRule {

    /** A number of an indicator: its value, or one of the two counts it is made of. */
    record Term(IndicatorCode indicator, @Nullable Part part) {
        Term {
            Given.present("indicator", indicator);
        }

        private @Nullable Rational in(Reading reading) {
            return switch (part == null ? Part.VALUE : part) {
                case VALUE -> reading.known();
                case NUMERATOR -> reading.numerator() == null ? null : Rational.of(reading.numerator());
                case DENOMINATOR -> reading.denominator() == null ? null : Rational.of(reading.denominator());
            };
        }

        private Names inWords(Function<IndicatorCode, Names> names) {
            Names name = names.apply(indicator);
            return switch (part == null ? Part.VALUE : part) {
                case VALUE -> new Names("“" + name.vi() + "”", "“" + name.in("en") + "”");
                case NUMERATOR ->
                    new Names("tử số của “" + name.vi() + "”", "the numerator of “" + name.in("en") + "”");
                case DENOMINATOR ->
                    new Names("mẫu số của “" + name.vi() + "”", "the denominator of “" + name.in("en") + "”");
            };
        }
    }

    /** Which number of a figure. */
    enum Part {
        VALUE,
        NUMERATOR,
        DENOMINATOR
    }

    PerUnit {
        Given.present("count", count);
        Given.present("base", base);
        Given.positive("target", target);
        if (per != null) {
            Given.positive("per", per);
        }
    }

    @Override
    public Outcome score(Readings readings) {
        return ScoringRule.judge(
                readings,
                count.indicator(),
                counted -> ScoringRule.judge(readings, base.indicator(), based -> judge(counted, based)));
    }

    private Outcome judge(Reading counted, Reading based) {
        Rational above = count.in(counted);
        Rational below = base.in(based);
        if (above == null) {
            return new Outcome.Unscored(Outcome.Reason.NO_DATA, count.indicator());
        }
        if (below == null) {
            return new Outcome.Unscored(Outcome.Reason.NO_DATA, base.indicator());
        }
        if (below.isZero()) {
            return new Outcome.Unscored(Outcome.Reason.UNDEFINED, base.indicator());
        }
        Rational reached = above.times(Rational.of(unit())).over(below);
        return Outcome.Scored.of(reached.over(Rational.of(target)));
    }

    private BigDecimal unit() {
        return per == null ? BigDecimal.ONE : per;
    }

    @Override
    public List<IndicatorCode> inputs() {
        return List.of(count.indicator(), base.indicator());
    }

    @Override
    public List<Aim> aims(Readings readings) {
        Rational now = number(count, readings);
        Rational below = number(base, readings);
        if (now == null || below == null || below.isZero()) {
            return List.of();
        }
        Rational whole = Rational.of(target).times(below).over(Rational.of(unit()));
        return now.compareTo(whole) >= 0
                ? List.of()
                : List.of(Aim.steadily(
                        count.indicator(),
                        Aim.Part.valueOf((count.part() == null ? Part.VALUE : count.part()).name()),
                        whole));
    }

    private static @Nullable Rational number(Term term, Readings readings) {
        Reading reading = readings.of(term.indicator());
        return reading.state() == Reading.State.KNOWN ? term.in(reading) : null;
    }

    @Override
    public Optional<ScoringRule> withTarget(BigDecimal other) {
        return Optional.of(new PerUnit(count, base, per, other));
    }

    @Override
    public Names inWords(Function<IndicatorCode, Names> names) {
        Names above = count.inWords(names);
        Names below = base.inWords(names);
        return new Names(
                "điểm = điểm tối đa × (" + above.vi() + " tính trên " + Given.vi(unit()) + " đơn vị của " + below.vi()
                        + ") / " + Given.vi(target) + ", không vượt quá điểm tối đa",
                "points = maximum × (" + above.in("en") + " per " + unit().toPlainString() + " of " + below.in("en")
                        + ") / " + target.toPlainString() + ", at most the maximum");
    }
}
