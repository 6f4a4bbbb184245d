package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/** A sum of yes/no parts. A part without data is left out of what can be judged; it is no "no". */
record Parts(List<Part> parts) implements ScoringRule {

    /**
     * One yes/no question.
     *
     * @param atLeast the value that means yes; 1 if not given
     */
    record Part(
            IndicatorCode indicator,
            BigDecimal points,
            @Nullable BigDecimal atLeast) {
        Part {
            Given.present("indicator", indicator);
            Given.positive("points", points);
        }

        private BigDecimal threshold() {
            return atLeast == null ? BigDecimal.ONE : atLeast;
        }
    }

    Parts {
        parts = Given.some("parts", parts);
    }

    @Override
    public Outcome score(Readings readings) {
        Rational all = Rational.of(total());
        Rational reached = Rational.ZERO;
        Rational known = Rational.ZERO;
        Outcome.@Nullable Unscored missing = null;
        for (Part part : parts) {
            Outcome outcome = ScoringRule.judge(readings, part.indicator(), reading -> yesOrNo(reading, part));
            switch (outcome) {
                case Outcome.Scored scored -> {
                    Rational share = Rational.of(part.points()).over(all);
                    reached = reached.plus(share.times(scored.share()));
                    known = known.plus(share);
                }
                case Outcome.Unscored unscored -> missing = missing == null ? unscored : missing;
            }
        }
        return missing != null && known.isZero() ? missing : new Outcome.Scored(reached, known);
    }

    private static Outcome yesOrNo(Reading reading, Part part) {
        boolean yes = reading.known().compareTo(Rational.of(part.threshold())) >= 0;
        return Outcome.Scored.of(yes ? Rational.ONE : Rational.ZERO);
    }

    private BigDecimal total() {
        return parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public List<IndicatorCode> inputs() {
        return parts.stream().map(Part::indicator).toList();
    }

    @Override
    public List<Aim> aims(Readings readings) {
        return parts.stream()
                .filter(part -> ScoringRule.judge(readings, part.indicator(), reading -> yesOrNo(reading, part))
                                instanceof Outcome.Scored scored
                        && scored.share().isZero())
                .map(part ->
                        Aim.inSteps(part.indicator(), Rational.of(part.threshold()), Rational.of(part.threshold())))
                .toList();
    }

    @Override
    public void checkAgainst(@Nullable BigDecimal maximum) {
        Given.that(
                maximum != null && total().compareTo(maximum) == 0,
                "parts: they add up to " + total().toPlainString() + " points, the component has "
                        + (maximum == null ? "no stated maximum" : maximum.toPlainString()));
    }

    @Override
    public Names inWords(Function<IndicatorCode, Names> names) {
        return new Names(
                "cộng điểm từng phần đạt: "
                        + parts.stream()
                                .map(part -> "“" + names.apply(part.indicator()).vi() + "” từ "
                                        + Given.vi(part.threshold()) + " được " + Given.vi(part.points()) + " điểm")
                                .collect(Collectors.joining("; ")),
                "sum of the parts that are met: "
                        + parts.stream()
                                .map(part -> "“" + names.apply(part.indicator()).in("en") + "” of at least "
                                        + part.threshold().toPlainString() + " gives "
                                        + part.points().toPlainString() + " points")
                                .collect(Collectors.joining("; ")));
    }
}
