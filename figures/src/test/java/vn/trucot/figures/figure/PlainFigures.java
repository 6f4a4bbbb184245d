package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Succession;

/**
 * docs/figures.md written down as plainly as possible: one figure at a time, fractions, sets, no cleverness. What is tested
 * against it must not be looked at when it is changed.
 */
record PlainFigures(
        Map<IndicatorCode, IndicatorDefinition> definitions,
        List<OrgUnit> units,
        List<Succession> successions,
        Map<ObservationKey, Figure> figures,
        Set<ObservationKey> generated,
        Map<Question, Shown> known) {

    /** Remembered so that ten thousand worlds do not take a day. */
    record Question(ObservationKey key, boolean history, boolean summed) {}

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

    /** A unit in a base period, the first inside the period asked as 0. */
    record Report(OrgUnitId unit, int place) {}

    /** What is in a figure; reports may count twice, where a unit went on as two. */
    record Cover(
            int units,
            int ofUnits,
            int reports,
            int ofReports,
            SortedSet<Integer> periods,
            Map<Report, Integer> who,
            boolean gaps) {

        static final Cover NOBODY = silent(0, 0);

        static Cover silent(int ofUnits, int ofReports) {
            return new Cover(0, ofUnits, 0, ofReports, new TreeSet<>(), Map.of(), false);
        }
    }

    record Shown(Result result, Cover cover, boolean demo) {}

    /** As what a unit is asked for: with its predecessors before it began; to be added up. */
    private record Seen(boolean history, boolean summed) {}

    private record Part(
            Result result, Fraction share, @Nullable Fraction weight, boolean counts) {}

    private static final Result NOTHING = new Nothing();
    private static final Result INAPPLICABLE = new Inapplicable();
    private static final Result UNDEFINED = new Ratio(Fraction.ZERO, Fraction.ZERO);

    Shown figure(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return figure(indicator, breakdown, unit, period, new Seen(true, false));
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

    /** Whether two figures of periods that are over are comparable. */
    boolean comparable(IndicatorDefinition indicator, Shown a, Shown b) {
        if (value(indicator, a.result) == null || value(indicator, b.result) == null) {
            return false;
        }
        boolean samePeriods = indicator.acrossTime() == AcrossTime.LAST
                ? a.cover.periods.last().equals(b.cover.periods.last())
                : a.cover.periods.equals(b.cover.periods);
        return samePeriods && ((!a.cover.gaps && !b.cover.gaps) || a.cover.who.equals(b.cover.who));
    }

    private Shown figure(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        Question question = new Question(
                new ObservationKey(indicator.code(), unit.id(), period, breakdown), seen.history, seen.summed);
        Shown there = known.get(question);
        if (there == null) {
            there = work(indicator, breakdown, unit, period, seen);
            known.put(question, there);
        }
        return there;
    }

    private Shown work(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        if (indicator.frequency().isCoarserThan(period.frequency())
                || !period.firstDay().isBefore(to(unit))) {
            return new Shown(NOTHING, Cover.NOBODY, false);
        }
        Result stated = stated(indicator, breakdown, unit, period, seen.summed);
        if (stated != NOTHING) {
            return new Shown(
                    stated,
                    standing(indicator, unit, period),
                    isStatedDemo(indicator, breakdown, unit, period, seen.summed));
        }
        Shown derived = derived(indicator, breakdown, unit, period, seen);
        if (derived.result != NOTHING) {
            return derived;
        }
        boolean nobody = period.lastDay().isBefore(from(unit))
                && !(seen.history && !predecessorsOf(unit).isEmpty());
        return new Shown(NOTHING, nobody ? Cover.NOBODY : silent(indicator, unit, period), false);
    }

    private Shown derived(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        List<Succession> before = seen.history ? predecessorsOf(unit) : List.of();
        boolean notBegun = period.lastDay().isBefore(from(unit));
        boolean beginsWithin =
                !before.isEmpty() && !notBegun && period.firstDay().isBefore(from(unit));
        boolean isLonger = !shorter(indicator, period).isEmpty();
        boolean reportedBefore = beginsWithin
                && isLonger
                && before.stream().allMatch(succession -> !to(unit(succession)).isAfter(from(unit)))
                && before.stream()
                        .anyMatch(succession -> states(indicator, breakdown, unit(succession), period)
                                || isStatedBelow(indicator, breakdown, unit(succession), period));
        if (isLonger && !reportedBefore) {
            boolean otherwise = notBegun || isStatedBelow(indicator, breakdown, unit, period);
            if (!otherwise || speaksWithin(indicator, breakdown, unit, period)) {
                Shown overTime = overTime(indicator, breakdown, unit, period, seen);
                if (overTime.result != NOTHING) {
                    return overTime;
                }
            }
        }
        if (notBegun) {
            return before.isEmpty()
                    ? new Shown(NOTHING, Cover.NOBODY, false)
                    : fromPredecessors(indicator, breakdown, unit, period, seen);
        }
        return beginsWithin
                ? beforeAndAfter(indicator, breakdown, unit, period, seen)
                : fromParts(indicator, breakdown, unit, period, seen);
    }

    private Shown beforeAndAfter(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        Shown before = fromPredecessors(indicator, breakdown, unit, period, seen);
        Shown after = figure(indicator, breakdown, unit, period, new Seen(false, seen.summed));
        if (after.result == NOTHING) {
            return before;
        }
        boolean both = isAdditive(indicator, before.result) && isAdditive(indicator, after.result);
        if (indicator.acrossTime() != AcrossTime.SUM || !both) {
            return after;
        }
        SortedSet<Integer> periods = new TreeSet<>(before.cover.periods);
        periods.addAll(after.cover.periods);
        Cover cover = after.cover;
        return new Shown(
                combine(
                        indicator,
                        AcrossUnits.SUM,
                        List.of(new Part(before.result, one(), null, true), new Part(after.result, one(), null, true))),
                new Cover(cover.units, cover.ofUnits, cover.reports, cover.ofReports, periods, cover.who, cover.gaps),
                before.demo || after.demo);
    }

    private Result stated(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, boolean summed) {
        Result own = own(indicator, breakdown, unit, period);
        return own != NOTHING && !(summed && indicator.ratio() && own instanceof Number)
                ? own
                : fromBreakdowns(indicator, breakdown, unit, period);
    }

    private boolean isStatedDemo(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, boolean summed) {
        Result own = own(indicator, breakdown, unit, period);
        if (own != NOTHING && !(summed && indicator.ratio() && own instanceof Number)) {
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

    private Result own(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
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
                ? new Number(top)
                : new Ratio(top, Fraction.of(figure.denominator()));
    }

    private boolean isRealBelow(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return isRealWithin(indicator, breakdown, unit, period)
                || (indicator.acrossUnits() != AcrossUnits.NONE
                        && unit.kind().compareTo(indicator.level()) < 0
                        && childrenOf(unit).stream()
                                .filter(child -> child.kind().compareTo(indicator.level()) <= 0)
                                .anyMatch(child -> isReal(indicator, breakdown, child, period)
                                        || isRealWithin(indicator, breakdown, child, period)
                                        || isRealBelow(indicator, breakdown, child, period)));
    }

    private boolean isRealBefore(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        List<Succession> before = predecessorsOf(unit);
        boolean goesOn = indicator.acrossMergers() != AcrossUnits.NONE
                || (before.size() == 1
                        && one().equals(Fraction.of(before.getFirst().share())));
        return period.lastDay().isBefore(from(unit))
                && goesOn
                && before.stream()
                        .map(this::unit)
                        .anyMatch(former -> isReal(indicator, breakdown, former, period)
                                || isRealBelow(indicator, breakdown, former, period)
                                || isRealBefore(indicator, breakdown, former, period));
    }

    private boolean isRealByBreakdowns(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        Result total = fromBreakdowns(indicator, breakdown, unit, period);
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
                .filter(finer -> period.frequency().isCoarserThan(finer) && indicator.accepts(finer))
                .flatMap(finer -> period.split(finer).stream())
                .toList();
    }

    private boolean speaksWithin(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return inside(indicator, period).stream().anyMatch(p -> states(indicator, breakdown, unit, p));
    }

    /** Whether there is a figure of the breakdown or a finer one. */
    private boolean states(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return World.breakdowns(indicator).stream()
                .filter(finer ->
                        finer.codes().entrySet().containsAll(breakdown.codes().entrySet()))
                .anyMatch(finer -> figures.containsKey(new ObservationKey(indicator.code(), unit.id(), period, finer)));
    }

    private boolean isStatedBelow(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return childrenOf(unit).stream()
                .filter(child -> child.isValidIn(period))
                .anyMatch(child -> states(indicator, breakdown, child, period)
                        || isStatedBelow(indicator, breakdown, child, period));
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
        Result result = stated(indicator, code, unit, period, false);
        return result != NOTHING && !(indicator.ratio() && result instanceof Number);
    }

    private Result fromBreakdowns(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
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
                                .map(code -> new Part(stated(indicator, code, unit, period, false), one(), null, true))
                                .toList());
            }
        }
        return NOTHING;
    }

    private Shown overTime(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        if (indicator.acrossTime() == AcrossTime.NONE) {
            return new Shown(NOTHING, Cover.NOBODY, false);
        }
        boolean summed = seen.summed || (indicator.ratio() && indicator.acrossTime() == AcrossTime.SUM);
        List<Period> periods = shorter(indicator, period);
        List<Shown> all = periods.stream()
                .map(p -> figure(indicator, breakdown, unit, p, new Seen(seen.history, summed)))
                .toList();
        List<Shown> shown = all.stream().filter(one -> one.result != NOTHING).toList();
        if (shown.isEmpty()) {
            return new Shown(NOTHING, Cover.NOBODY, false);
        }
        boolean last = indicator.acrossTime() == AcrossTime.LAST;
        int places =
                indicator.frequency().perYear() / periods.getFirst().frequency().perYear();
        SortedSet<Integer> covered = new TreeSet<>();
        Map<Report, Integer> who = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            int place = i * places;
            if (all.get(i).result != NOTHING) {
                all.get(i).cover.periods.forEach(p -> covered.add(place + p));
                all.get(i)
                        .cover
                        .who
                        .forEach((report, times) ->
                                who.merge(new Report(report.unit, place + report.place), times, Integer::sum));
            }
        }
        Cover latest = shown.getLast().cover;
        Cover cover = new Cover(
                latest.units,
                latest.ofUnits,
                shown.stream().mapToInt(one -> one.cover.reports).sum(),
                all.stream().mapToInt(one -> one.cover.ofReports).sum(),
                covered,
                last ? latest.who : who,
                last ? latest.gaps : shown.stream().anyMatch(one -> one.cover.gaps));
        List<Result> results = shown.stream().map(Shown::result).toList();
        Result result;
        if (last) {
            result = results.getLast();
        } else if (results.stream().allMatch(one -> one == INAPPLICABLE)) {
            result = INAPPLICABLE;
        } else {
            result = combine(
                    indicator,
                    indicator.acrossTime() == AcrossTime.SUM ? AcrossUnits.SUM : AcrossUnits.MEAN,
                    results.stream()
                            .filter(one -> one != INAPPLICABLE)
                            .map(one -> new Part(one, one(), null, true))
                            .toList());
        }
        return new Shown(
                result, cover, last ? shown.getLast().demo : shown.stream().anyMatch(Shown::demo));
    }

    private Shown fromPredecessors(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        List<Succession> before = predecessorsOf(unit);
        if (before.size() == 1 && one().equals(Fraction.of(before.getFirst().share()))) {
            return figure(indicator, breakdown, unit(before.getFirst()), period, new Seen(true, seen.summed));
        }
        boolean summed = seen.summed || (indicator.ratio() && indicator.acrossMergers() == AcrossUnits.RATIO);
        List<Shown> figures = before.stream()
                .map(succession -> figure(indicator, breakdown, unit(succession), period, new Seen(true, summed)))
                .toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            parts.add(new Part(
                    figures.get(i).result,
                    Fraction.of(before.get(i).share()),
                    weight(indicator, unit(before.get(i)), period, seen),
                    true));
        }
        return together(indicator, indicator.acrossMergers(), parts, figures);
    }

    private Shown fromParts(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        if (unit.kind().compareTo(indicator.level()) >= 0) {
            return new Shown(NOTHING, Cover.NOBODY, false);
        }
        LocalDate until = min(period.lastDay(), to(unit).minusDays(1));
        LocalDate since = max(period.firstDay(), from(unit));
        List<OrgUnit> children = childrenOf(unit).stream()
                .filter(child -> !from(child).isAfter(until))
                .filter(child -> to(child).isAfter(until)
                        || (indicator.acrossTime() == AcrossTime.SUM
                                && to(child).isAfter(since)
                                && (!seen.history || !hasSuccessor(child))))
                .toList();
        Seen asPart = new Seen(seen.history, indicator.ratio() && indicator.acrossUnits() == AcrossUnits.RATIO);
        List<Shown> figures = children.stream()
                .map(child -> figure(indicator, breakdown, child, period, asPart))
                .toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            parts.add(new Part(
                    figures.get(i).result,
                    one(),
                    weight(indicator, children.get(i), period, seen),
                    children.get(i).kind() != OrgUnitKind.DEPARTMENT));
        }
        return together(indicator, indicator.acrossUnits(), parts, figures);
    }

    private Shown together(IndicatorDefinition indicator, AcrossUnits rule, List<Part> parts, List<Shown> figures) {
        List<Cover> used = new ArrayList<>();
        boolean demo = false;
        boolean missing = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).result == INAPPLICABLE || isUsable(indicator, rule, parts.get(i))) {
                used.add(figures.get(i).cover);
                demo |= figures.get(i).demo;
            } else {
                missing |= figures.get(i).cover.ofUnits > 0;
            }
        }
        SortedSet<Integer> periods = new TreeSet<>();
        Map<Report, Integer> who = new HashMap<>();
        used.forEach(cover -> {
            periods.addAll(cover.periods);
            cover.who.forEach((report, times) -> who.merge(report, times, Integer::sum));
        });
        boolean gaps = missing || used.stream().anyMatch(cover -> cover.gaps || !cover.periods.equals(periods));
        return new Shown(
                combine(indicator, rule, parts),
                new Cover(
                        used.stream().mapToInt(Cover::units).sum(),
                        figures.stream().mapToInt(one -> one.cover.ofUnits).sum(),
                        used.stream().mapToInt(Cover::reports).sum(),
                        figures.stream().mapToInt(one -> one.cover.ofReports).sum(),
                        periods,
                        who,
                        gaps),
                demo);
    }

    private @Nullable Fraction weight(IndicatorDefinition indicator, OrgUnit unit, Period period, Seen seen) {
        if (indicator.weight() == null) {
            return one();
        }
        IndicatorDefinition weight = definitions.get(indicator.weight());
        return weight == null
                ? null
                : value(weight, figure(weight, Breakdown.TOTAL, unit, period, new Seen(seen.history, false)).result);
    }

    private static boolean isUsable(IndicatorDefinition indicator, AcrossUnits rule, Part part) {
        return part.result != NOTHING
                && part.result != INAPPLICABLE
                && (rule != AcrossUnits.SUM && rule != AcrossUnits.RATIO
                        || !indicator.ratio()
                        || part.result instanceof Ratio)
                && (rule != AcrossUnits.WEIGHTED_MEAN || part.weight != null);
    }

    private Cover standing(IndicatorDefinition indicator, OrgUnit unit, Period period) {
        int units = Math.max(1, expected(indicator, unit, period.lastDay()).size());
        List<Period> base = period.split(indicator.frequency());
        SortedSet<Integer> periods = new TreeSet<>();
        Map<Report, Integer> who = new HashMap<>();
        int reports = 0;
        for (int i = 0; i < base.size(); i++) {
            int place = i;
            periods.add(i);
            List<OrgUnit> all = expected(indicator, unit, base.get(i).lastDay());
            List<OrgUnit> there = all.isEmpty() ? List.of(unit) : all;
            reports += there.size();
            if (indicator.acrossTime() != AcrossTime.LAST) {
                there.forEach(one -> who.put(new Report(one.id(), place), 1));
            }
        }
        if (indicator.acrossTime() == AcrossTime.LAST) {
            List<OrgUnit> all = expected(indicator, unit, period.lastDay());
            (all.isEmpty() ? List.of(unit) : all).forEach(one -> who.put(new Report(one.id(), 0), 1));
        }
        return new Cover(units, units, reports, reports, periods, who, false);
    }

    private Cover silent(IndicatorDefinition indicator, OrgUnit unit, Period period) {
        return Cover.silent(
                expected(indicator, unit, period.lastDay()).size(),
                period.split(indicator.frequency()).stream()
                        .mapToInt(base ->
                                expected(indicator, unit, base.lastDay()).size())
                        .sum());
    }

    private List<OrgUnit> expected(IndicatorDefinition indicator, OrgUnit unit, LocalDate asked) {
        if (unit.kind() == OrgUnitKind.DEPARTMENT && indicator.level() != OrgUnitKind.DEPARTMENT) {
            return List.of();
        }
        if (unit.kind().compareTo(indicator.level()) >= 0) {
            return List.of(unit);
        }
        LocalDate day = max(from(unit), min(asked, to(unit).minusDays(1)));
        List<OrgUnit> below = childrenOf(unit).stream()
                .filter(child -> child.isValidOn(day))
                .flatMap(child -> expected(indicator, child, day).stream())
                .toList();
        return below.isEmpty() ? List.of(unit) : below;
    }

    private List<OrgUnit> childrenOf(OrgUnit unit) {
        return units.stream().filter(child -> unit.id().equals(child.parent())).toList();
    }

    private boolean hasSuccessor(OrgUnit unit) {
        return successions.stream()
                .anyMatch(succession -> succession.predecessor().equals(unit.id()));
    }

    private Result combine(IndicatorDefinition indicator, AcrossUnits rule, List<Part> parts) {
        List<Part> known =
                parts.stream().filter(part -> isUsable(indicator, rule, part)).toList();
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
                        .max(Comparator.comparing((Result result) -> value(indicator, result))
                                .thenComparing(PlainFigures::bottom))
                        .orElse(UNDEFINED);
            default -> mean(indicator, rule == AcrossUnits.WEIGHTED_MEAN, known);
        };
    }

    private static Fraction bottom(Result result) {
        return result instanceof Ratio(Fraction top, Fraction bottom) ? bottom : Fraction.ZERO;
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
