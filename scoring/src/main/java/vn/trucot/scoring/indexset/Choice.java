package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/** One of several answers: all points, half of them, none. The indicator holds the number of the answer. */
record Choice(IndicatorCode indicator, List<Option> options) implements ScoringRule {

    /**
     * One answer.
     *
     * @param value how the indicator says it
     * @param share the part of the maximum it gives, 0 to 1
     */
    record Option(BigDecimal value, BigDecimal share, Names names) {
        Option {
            Given.present("value", value);
            Given.share("share", share);
            Given.present("names", names);
        }
    }

    Choice {
        Given.present("indicator", indicator);
        options = Given.some("options", options);
        Given.distinct("options", options, option -> option.value().stripTrailingZeros());
    }

    @Override
    public Outcome score(Readings readings) {
        return ScoringRule.judge(readings, indicator, reading -> {
            Rational value = reading.known();
            return options.stream()
                    .filter(option -> Rational.of(option.value()).compareTo(value) == 0)
                    .findFirst()
                    .<Outcome>map(option -> Outcome.Scored.of(Rational.of(option.share())))
                    .orElseGet(() -> new Outcome.Unscored(Outcome.Reason.UNEXPECTED_VALUE, indicator));
        });
    }

    @Override
    public List<IndicatorCode> inputs() {
        return List.of(indicator);
    }

    @Override
    public List<Aim> aims(Readings readings) {
        if (!(score(readings) instanceof Outcome.Scored scored)) {
            return List.of();
        }
        List<Option> better = options.stream()
                .filter(option -> Rational.of(option.share()).compareTo(scored.share()) > 0)
                .sorted(Comparator.comparing(Option::share))
                .toList();
        return better.isEmpty()
                ? List.of()
                : List.of(Aim.byAnswer(
                        indicator,
                        Rational.of(better.getFirst().value()),
                        Rational.of(better.getLast().value())));
    }

    @Override
    public Names inWords(Function<IndicatorCode, Names> names) {
        Names name = names.apply(indicator);
        return new Names(
                "chọn theo chỉ tiêu “" + name.vi() + "”: "
                        + options.stream()
                                .map(option ->
                                        option.names().vi() + " được " + Given.vi(percent(option)) + " % điểm tối đa")
                                .collect(Collectors.joining("; ")),
                "by the answer to “" + name.in("en") + "”: "
                        + options.stream()
                                .map(option -> option.names().in("en") + " gives "
                                        + percent(option).toPlainString() + " % of the maximum")
                                .collect(Collectors.joining("; ")));
    }

    private static BigDecimal percent(Option option) {
        return Rational.plain(option.share().movePointRight(2));
    }
}
