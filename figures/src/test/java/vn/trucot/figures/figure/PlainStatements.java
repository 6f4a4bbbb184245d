package vn.trucot.figures.figure;

import static vn.trucot.figures.figure.PlainResult.INAPPLICABLE;
import static vn.trucot.figures.figure.PlainResult.NOTHING;
import static vn.trucot.figures.figure.PlainSums.combine;
import static vn.trucot.figures.figure.PlainSums.one;
import static vn.trucot.figures.figure.PlainUnits.from;
import static vn.trucot.figures.figure.PlainUnits.to;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;
import vn.trucot.events.Succession;
import vn.trucot.figures.figure.PlainSums.Piece;

/** What was stated of a unit, itself or by breakdowns, and which generated figures give way to real ones. */
record PlainStatements(Map<ObservationKey, Figure> figures, Set<ObservationKey> generated, PlainUnits units) {

    PlainResult stated(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, boolean summed) {
        PlainResult own = own(indicator, breakdown, unit, period);
        return own != NOTHING && !(summed && indicator.ratio() && own instanceof PlainResult.Number)
                ? own
                : fromBreakdowns(indicator, breakdown, unit, period);
    }

    boolean isStatedDemo(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, boolean summed) {
        PlainResult own = own(indicator, breakdown, unit, period);
        if (own != NOTHING && !(summed && indicator.ratio() && own instanceof PlainResult.Number)) {
            return generated.contains(new ObservationKey(indicator.code(), unit.id(), period, breakdown));
        }
        return isDemoByBreakdowns(indicator, breakdown, unit, period);
    }

    private boolean isDemoByBreakdowns(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        for (BreakdownDimension dimension : indicator.breakdowns()) {
            List<Breakdown> finer = finer(breakdown, dimension);
            if (!finer.isEmpty() && finer.stream().allMatch(code -> isPart(indicator, code, unit, period))) {
                return finer.stream().anyMatch(code -> isStatedDemo(indicator, code, unit, period, false));
            }
        }
        return false;
    }

    private PlainResult own(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        ObservationKey key = new ObservationKey(indicator.code(), unit.id(), period, breakdown);
        Figure figure = figures.get(key);
        if (figure == null
                || !period.firstDay().isBefore(to(unit))
                || (generated.contains(key)
                        && (isRealBelow(indicator, breakdown, unit, period)
                                || isRealBefore(indicator, breakdown, unit, period)
                                || isRealByBreakdowns(indicator, breakdown, unit, period)))) {
            return NOTHING;
        }
        if (figure.numerator() == null) {
            return INAPPLICABLE;
        }
        Fraction top = Fraction.of(figure.numerator());
        return figure.denominator() == null || !indicator.ratio()
                ? new PlainResult.Number(top)
                : new PlainResult.Ratio(top, Fraction.of(figure.denominator()));
    }

    private boolean isRealBelow(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return isRealWithin(indicator, breakdown, unit, period)
                || (indicator.acrossUnits() != AcrossUnits.NONE
                        && unit.kind().compareTo(indicator.level()) < 0
                        && units.childrenOf(unit).stream()
                                .filter(child -> child.kind().compareTo(indicator.level()) <= 0)
                                .anyMatch(child -> isReal(indicator, breakdown, child, period)
                                        || isRealWithin(indicator, breakdown, child, period)
                                        || isRealBelow(indicator, breakdown, child, period)));
    }

    private boolean isRealBefore(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        List<Succession> before = units.predecessorsOf(unit);
        boolean goesOn = indicator.acrossMergers() != AcrossUnits.NONE
                || (before.size() == 1
                        && one().equals(Fraction.of(before.getFirst().share())));
        return period.lastDay().isBefore(from(unit))
                && goesOn
                && before.stream()
                        .map(units::unit)
                        .anyMatch(former -> isReal(indicator, breakdown, former, period)
                                || isRealBelow(indicator, breakdown, former, period)
                                || isRealBefore(indicator, breakdown, former, period));
    }

    private boolean isRealByBreakdowns(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        PlainResult total = fromBreakdowns(indicator, breakdown, unit, period);
        return total != NOTHING && total != INAPPLICABLE && !isDemoByBreakdowns(indicator, breakdown, unit, period);
    }

    private boolean isRealWithin(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return indicator.acrossTime() != AcrossTime.NONE
                && inside(indicator, period).stream().anyMatch(p -> isReal(indicator, breakdown, unit, p));
    }

    private boolean isReal(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        ObservationKey key = new ObservationKey(indicator.code(), unit.id(), period, breakdown);
        Figure figure = figures.get(key);
        return figure != null
                && !generated.contains(key)
                && figure.numerator() != null
                && (figure.denominator() != null || !indicator.ratio());
    }

    /** All periods inside a longer one for which figures may be stated. */
    private static List<Period> inside(IndicatorDefinition indicator, Period period) {
        return Stream.of(Frequency.values())
                .filter(finer -> period.frequency().isMadeOf(finer) && indicator.accepts(finer))
                .flatMap(finer -> period.split(finer).stream())
                .toList();
    }

    boolean speaksWithin(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return inside(indicator, period).stream().anyMatch(p -> states(indicator, breakdown, unit, p));
    }

    /** Whether there is a figure of the breakdown or a finer one. */
    boolean states(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return World.breakdowns(indicator).stream()
                .filter(finer ->
                        finer.codes().entrySet().containsAll(breakdown.codes().entrySet()))
                .anyMatch(finer -> figures.containsKey(new ObservationKey(indicator.code(), unit.id(), period, finer)));
    }

    boolean isStatedBelow(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return units.childrenOf(unit).stream()
                .filter(child -> child.isValidIn(period))
                .anyMatch(child -> states(indicator, breakdown, child, period)
                        || isStatedBelow(indicator, breakdown, child, period));
    }

    private static List<Breakdown> finer(Breakdown breakdown, BreakdownDimension dimension) {
        if (breakdown.codes().containsKey(dimension.code())) {
            return List.of();
        }
        return dimension.codes().stream()
                .map(code -> {
                    SortedMap<String, String> codes = new TreeMap<>(breakdown.codes());
                    codes.put(dimension.code(), code.code());
                    return new Breakdown(codes);
                })
                .toList();
    }

    private boolean isPart(IndicatorDefinition indicator, Breakdown code, OrgUnit unit, Period period) {
        PlainResult result = stated(indicator, code, unit, period, false);
        return result != NOTHING && !(indicator.ratio() && result instanceof PlainResult.Number);
    }

    private PlainResult fromBreakdowns(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        if (indicator.acrossUnits() != AcrossUnits.SUM && indicator.acrossUnits() != AcrossUnits.RATIO) {
            return NOTHING;
        }
        for (BreakdownDimension dimension : indicator.breakdowns()) {
            List<Breakdown> finer = finer(breakdown, dimension);
            if (!finer.isEmpty() && finer.stream().allMatch(code -> isPart(indicator, code, unit, period))) {
                return combine(
                        indicator,
                        AcrossUnits.SUM,
                        finer.stream()
                                .map(code -> new Piece(stated(indicator, code, unit, period, false), one(), null, true))
                                .toList());
            }
        }
        return NOTHING;
    }
}
