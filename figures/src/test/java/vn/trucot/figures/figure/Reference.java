package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Succession;

/** The rules of figures written down as plainly as possible: one figure at a time, fractions, no cleverness. */
record Reference(
        Map<IndicatorCode, IndicatorDefinition> definitions,
        List<OrgUnit> units,
        List<Succession> successions,
        Map<ObservationKey, Figure> figures) {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(2300, 1, 1);

    sealed interface Result {}

    record Nothing() implements Result {}

    record Inapplicable() implements Result {}

    /** A count, or a rate whose parts are unknown. */
    record Number(Fraction number) implements Result {}

    record Ratio(Fraction top, Fraction bottom) implements Result {}

    /** A value that was worked out and is no sum. */
    record Worked(Fraction value) implements Result {}

    private record Part(
            Result result, Fraction share, @Nullable Fraction weight, boolean counts) {}

    private static final Result NOTHING = new Nothing();
    private static final Result INAPPLICABLE = new Inapplicable();
    private static final Result UNDEFINED = new Ratio(Fraction.ZERO, Fraction.ZERO);

    Result figure(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return figure(indicator, breakdown, unit, period, true);
    }

    /** The value that is printed, null if there is none. */
    @Nullable
    Fraction value(IndicatorDefinition indicator, Result result) {
        return switch (result) {
            case Number(Fraction number) -> number;
            case Worked(Fraction value) -> value;
            case Ratio(Fraction top, Fraction bottom) ->
                bottom.isZero()
                        ? null
                        : top.times(Fraction.of(indicator.factor())).over(bottom);
            default -> null;
        };
    }

    private Result figure(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, boolean history) {
        if (indicator.frequency().isCoarserThan(period.frequency())
                || !period.firstDay().isBefore(to(unit))) {
            return NOTHING;
        }
        Result own = own(indicator, breakdown, unit, period);
        if (own != NOTHING) {
            return own;
        }
        boolean notBegun = period.lastDay().isBefore(from(unit));
        boolean hasHistory = history && !predecessorsOf(unit).isEmpty();
        boolean split = hasHistory && !notBegun && period.firstDay().isBefore(from(unit));
        if (!split) {
            Result rolledUp = ownOverTime(indicator, breakdown, unit, period);
            if (rolledUp != NOTHING) {
                return rolledUp;
            }
        }
        Result complete = fromBreakdowns(indicator, breakdown, unit, period);
        if (complete != NOTHING) {
            return complete;
        }
        if (split) {
            return split(indicator, breakdown, unit, period);
        }
        Result broken = overTime(indicator, period, p -> broken(indicator, breakdown, unit, p));
        if (broken != NOTHING) {
            return broken;
        }
        if (notBegun) {
            return hasHistory ? fromPredecessors(indicator, breakdown, unit, period) : NOTHING;
        }
        return fromParts(indicator, breakdown, unit, period);
    }

    private Result own(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        Figure figure = figures.get(new ObservationKey(indicator.code(), unit.id(), period, breakdown));
        if (figure == null || !period.firstDay().isBefore(to(unit))) {
            return NOTHING;
        }
        if (figure.numerator() == null) {
            return INAPPLICABLE;
        }
        Fraction top = Fraction.of(figure.numerator());
        return figure.denominator() == null || !indicator.ratio()
                ? new Number(top)
                : new Ratio(top, Fraction.of(figure.denominator()));
    }

    /** The shorter periods by their own figures; if there are some, the others by complete breakdowns. */
    private Result ownOverTime(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        Function<Period, Result> own = p -> {
            Result exact = own(indicator, breakdown, unit, p);
            return exact != NOTHING ? exact : ownOverTime(indicator, breakdown, unit, p);
        };
        boolean some = shorter(indicator, period).stream().anyMatch(p -> own.apply(p) != NOTHING);
        return !some
                ? NOTHING
                : overTime(indicator, period, p -> {
                    Result stated = own.apply(p);
                    return stated != NOTHING ? stated : broken(indicator, breakdown, unit, p);
                });
    }

    private Result broken(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        Result exact = fromBreakdowns(indicator, breakdown, unit, period);
        return exact != NOTHING ? exact : overTime(indicator, period, p -> broken(indicator, breakdown, unit, p));
    }

    private static List<Period> shorter(IndicatorDefinition indicator, Period period) {
        if (period.frequency() == indicator.frequency()) {
            return List.of();
        }
        return period.split(
                period.frequency() == Frequency.YEAR && indicator.accepts(Frequency.QUARTER)
                        ? Frequency.QUARTER
                        : indicator.frequency());
    }

    private Result fromBreakdowns(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        if (indicator.acrossUnits() != AcrossUnits.SUM && indicator.acrossUnits() != AcrossUnits.RATIO) {
            return NOTHING;
        }
        for (BreakdownDimension dimension : indicator.breakdowns()) {
            if (breakdown.codes().containsKey(dimension.code())) {
                continue;
            }
            List<Part> parts = new ArrayList<>();
            for (BreakdownDimension.Code code : dimension.codes()) {
                SortedMap<String, String> codes = new TreeMap<>(breakdown.codes());
                codes.put(dimension.code(), code.code());
                Breakdown finer = new Breakdown(codes);
                Result stated = own(indicator, finer, unit, period);
                Result result = stated != NOTHING ? stated : fromBreakdowns(indicator, finer, unit, period);
                boolean isRate = indicator.ratio() && result instanceof Number;
                parts.add(new Part(isRate ? NOTHING : result, one(), null, true));
            }
            if (!parts.isEmpty() && parts.stream().noneMatch(part -> part.result == NOTHING)) {
                return combine(indicator, AcrossUnits.SUM, parts);
            }
        }
        return NOTHING;
    }

    private Result overTime(IndicatorDefinition indicator, Period period, Function<Period, Result> figure) {
        List<Result> stated = shorter(indicator, period).stream()
                .map(figure)
                .filter(result -> result != NOTHING)
                .toList();
        if (stated.isEmpty() || indicator.acrossTime() == AcrossTime.NONE) {
            return NOTHING;
        }
        if (indicator.acrossTime() == AcrossTime.LAST) {
            return stated.getLast();
        }
        if (stated.stream().allMatch(result -> result == INAPPLICABLE)) {
            return INAPPLICABLE;
        }
        return combine(
                indicator,
                indicator.acrossTime() == AcrossTime.SUM ? AcrossUnits.SUM : AcrossUnits.MEAN,
                stated.stream()
                        .filter(result -> result != INAPPLICABLE)
                        .map(result -> new Part(result, one(), null, true))
                        .toList());
    }

    private Result fromPredecessors(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        List<Succession> before = predecessorsOf(unit);
        if (before.size() == 1 && one().equals(Fraction.of(before.getFirst().share()))) {
            return figure(indicator, breakdown, unit(before.getFirst()), period);
        }
        return combine(
                indicator,
                indicator.acrossMergers(),
                before.stream()
                        .map(succession -> new Part(
                                figure(indicator, breakdown, unit(succession), period),
                                Fraction.of(succession.share()),
                                weight(indicator, unit(succession), period, true),
                                true))
                        .toList());
    }

    private Result split(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        Result rolledUp = overTime(indicator, period, p -> figure(indicator, breakdown, unit, p));
        if (rolledUp != NOTHING) {
            return rolledUp;
        }
        Result before = fromPredecessors(indicator, breakdown, unit, period);
        Result after = fromParts(indicator, breakdown, unit, period);
        boolean both = isAdditive(indicator, before) && isAdditive(indicator, after);
        if (indicator.acrossTime() == AcrossTime.SUM && both) {
            return combine(
                    indicator,
                    AcrossUnits.SUM,
                    List.of(new Part(before, one(), null, true), new Part(after, one(), null, true)));
        }
        return after != NOTHING ? after : before;
    }

    private Result fromParts(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        if (unit.kind().compareTo(indicator.level()) >= 0) {
            return NOTHING;
        }
        boolean flow = indicator.acrossTime() == AcrossTime.SUM;
        LocalDate until = min(period.lastDay(), to(unit).minusDays(1));
        LocalDate since = flow ? max(period.firstDay(), from(unit)) : until;
        return combine(
                indicator,
                indicator.acrossUnits(),
                units.stream()
                        .filter(child -> unit.id().equals(child.parent()))
                        .filter(child ->
                                !from(child).isAfter(until) && to(child).isAfter(since))
                        .map(child -> new Part(
                                figure(indicator, breakdown, child, period, !flow),
                                one(),
                                weight(indicator, child, period, !flow),
                                child.kind() != OrgUnitKind.DEPARTMENT))
                        .toList());
    }

    private @Nullable Fraction weight(IndicatorDefinition indicator, OrgUnit unit, Period period, boolean history) {
        if (indicator.weight() == null) {
            return one();
        }
        IndicatorDefinition weight = definitions.get(indicator.weight());
        return weight == null ? null : value(weight, figure(weight, Breakdown.TOTAL, unit, period, history));
    }

    private Result combine(IndicatorDefinition indicator, AcrossUnits rule, List<Part> parts) {
        List<Part> known = parts.stream()
                .filter(part -> part.result != NOTHING && part.result != INAPPLICABLE)
                .filter(part -> rule != AcrossUnits.SUM && rule != AcrossUnits.RATIO
                        || !indicator.ratio()
                        || part.result instanceof Ratio)
                .filter(part -> rule != AcrossUnits.WEIGHTED_MEAN || part.weight != null)
                .toList();
        if (rule == AcrossUnits.NONE) {
            return NOTHING;
        }
        if (known.isEmpty()) {
            boolean inapplicable = parts.stream().anyMatch(part -> part.result == INAPPLICABLE)
                    && parts.stream().noneMatch(part -> part.counts && part.result != INAPPLICABLE);
            return inapplicable ? INAPPLICABLE : NOTHING;
        }
        return switch (rule) {
            case SUM, RATIO -> sum(indicator, known);
            case MAX ->
                known.stream()
                        .map(Part::result)
                        .filter(result -> value(indicator, result) != null)
                        .reduce((a, b) -> value(indicator, a).compareTo(value(indicator, b)) >= 0 ? a : b)
                        .orElse(UNDEFINED);
            default -> mean(indicator, rule == AcrossUnits.WEIGHTED_MEAN, known);
        };
    }

    private Result sum(IndicatorDefinition indicator, List<Part> parts) {
        if (indicator.ratio()) {
            Fraction top = Fraction.ZERO;
            Fraction bottom = Fraction.ZERO;
            for (Part part : parts) {
                Ratio ratio = (Ratio) part.result;
                top = top.plus(ratio.top.times(part.share));
                bottom = bottom.plus(ratio.bottom.times(part.share));
            }
            return new Ratio(top, bottom);
        }
        List<Part> valued = parts.stream()
                .filter(part -> value(indicator, part.result) != null)
                .toList();
        if (valued.isEmpty()) {
            return UNDEFINED;
        }
        Fraction sum = valued.stream()
                .map(part -> value(indicator, part.result).times(part.share))
                .reduce(Fraction.ZERO, Fraction::plus);
        return valued.stream().allMatch(part -> part.result instanceof Number) ? new Number(sum) : new Worked(sum);
    }

    private Result mean(IndicatorDefinition indicator, boolean weighted, List<Part> parts) {
        Fraction sum = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        for (Part part : parts) {
            Fraction value = value(indicator, part.result);
            if (value != null) {
                Fraction weight = weighted ? part.weight.times(part.share) : one();
                sum = sum.plus(value.times(weight));
                all = all.plus(weight);
            }
        }
        return all.isZero() ? UNDEFINED : new Worked(sum.over(all));
    }

    private static boolean isAdditive(IndicatorDefinition indicator, Result result) {
        return indicator.ratio() ? result instanceof Ratio : result instanceof Number;
    }

    private List<Succession> predecessorsOf(OrgUnit unit) {
        return successions.stream()
                .filter(succession -> succession.successor().equals(unit.id()))
                .toList();
    }

    private OrgUnit unit(Succession succession) {
        return units.stream()
                .filter(unit -> unit.id().equals(succession.predecessor()))
                .findFirst()
                .orElseThrow();
    }

    private static Fraction one() {
        return Fraction.of(BigDecimal.ONE);
    }

    private static LocalDate from(OrgUnit unit) {
        return unit.validFrom() == null ? ALWAYS : unit.validFrom();
    }

    private static LocalDate to(OrgUnit unit) {
        return unit.validTo() == null ? NEVER : unit.validTo();
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
