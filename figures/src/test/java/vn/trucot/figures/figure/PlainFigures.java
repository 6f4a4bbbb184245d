package vn.trucot.figures.figure;

import static vn.trucot.figures.figure.PlainResult.INAPPLICABLE;
import static vn.trucot.figures.figure.PlainResult.NOTHING;
import static vn.trucot.figures.figure.PlainSums.combine;
import static vn.trucot.figures.figure.PlainSums.isAdditive;
import static vn.trucot.figures.figure.PlainSums.isUsable;
import static vn.trucot.figures.figure.PlainSums.one;
import static vn.trucot.figures.figure.PlainUnits.from;
import static vn.trucot.figures.figure.PlainUnits.max;
import static vn.trucot.figures.figure.PlainUnits.min;
import static vn.trucot.figures.figure.PlainUnits.to;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Succession;
import vn.trucot.figures.figure.PlainSums.Piece;

/**
 * docs/figures.md written down as plainly as possible: one figure at a time, fractions, sets, no cleverness. What is tested
 * against it must not be looked at when it is changed.
 */
record PlainFigures(
        Map<IndicatorCode, IndicatorDefinition> definitions,
        PlainUnits units,
        PlainStatements statements,
        Map<Question, Shown> known) {

    /** Remembered so that ten thousand worlds do not take a day. */
    record Question(ObservationKey key, boolean history, boolean summed) {}

    record Shown(PlainResult result, PlainCover cover, boolean demo) {}

    /** As what a unit is asked for: with its predecessors before it began; to be added up. */
    private record Seen(boolean history, boolean summed) {}

    Shown figure(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period) {
        return figure(indicator, breakdown, unit, period, new Seen(true, false));
    }

    /** Whether two figures of periods that are over are comparable. */
    boolean comparable(IndicatorDefinition indicator, Shown a, Shown b) {
        if (a.result().value(indicator) == null || b.result().value(indicator) == null) {
            return false;
        }
        boolean samePeriods = indicator.acrossTime() == AcrossTime.LAST
                ? a.cover().periods().last().equals(b.cover().periods().last())
                : a.cover().periods().equals(b.cover().periods());
        return samePeriods
                && ((!a.cover().gaps() && !b.cover().gaps())
                        || a.cover().who().equals(b.cover().who()));
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
        if (!fit(indicator, period) || !period.firstDay().isBefore(to(unit))) {
            return new Shown(NOTHING, PlainCover.NOBODY, false);
        }
        PlainResult stated = statements.stated(indicator, breakdown, unit, period, seen.summed);
        if (stated != NOTHING) {
            return new Shown(
                    stated,
                    PlainCover.standing(units, indicator, unit, period),
                    statements.isStatedDemo(indicator, breakdown, unit, period, seen.summed));
        }
        Shown derived = derived(indicator, breakdown, unit, period, seen);
        if (derived.result() != NOTHING) {
            return derived;
        }
        boolean nobody = period.lastDay().isBefore(from(unit))
                && !(seen.history && !units.predecessorsOf(unit).isEmpty());
        return new Shown(
                NOTHING, nobody ? PlainCover.NOBODY : PlainCover.silent(units, indicator, unit, period), false);
    }

    private Shown derived(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        List<Succession> before = seen.history ? units.predecessorsOf(unit) : List.of();
        boolean notBegun = period.lastDay().isBefore(from(unit));
        boolean beginsWithin =
                !before.isEmpty() && !notBegun && period.firstDay().isBefore(from(unit));
        boolean isLonger = !shorter(indicator, period).isEmpty();
        boolean reportedBefore = beginsWithin
                && isLonger
                && before.stream()
                        .allMatch(succession -> !to(units.unit(succession)).isAfter(from(unit)))
                && before.stream()
                        .anyMatch(succession -> statements.states(indicator, breakdown, units.unit(succession), period)
                                || statements.isStatedBelow(indicator, breakdown, units.unit(succession), period));
        if (isLonger && !reportedBefore) {
            boolean otherwise = notBegun || statements.isStatedBelow(indicator, breakdown, unit, period);
            if (!otherwise || statements.speaksWithin(indicator, breakdown, unit, period)) {
                Shown overTime = overTime(indicator, breakdown, unit, period, seen);
                if (overTime.result() != NOTHING) {
                    return overTime;
                }
            }
        }
        if (notBegun) {
            return before.isEmpty()
                    ? new Shown(NOTHING, PlainCover.NOBODY, false)
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
        if (after.result() == NOTHING) {
            return before;
        }
        boolean both = isAdditive(indicator, before.result()) && isAdditive(indicator, after.result());
        if (indicator.acrossTime() != AcrossTime.SUM || !both) {
            return after;
        }
        SortedSet<Integer> periods = new TreeSet<>(before.cover().periods());
        periods.addAll(after.cover().periods());
        PlainCover cover = after.cover();
        return new Shown(
                combine(
                        indicator,
                        AcrossUnits.SUM,
                        List.of(
                                new Piece(before.result(), one(), null, true),
                                new Piece(after.result(), one(), null, true))),
                new PlainCover(
                        cover.units(),
                        cover.ofUnits(),
                        cover.reports(),
                        cover.ofReports(),
                        periods,
                        cover.who(),
                        cover.gaps()),
                before.demo() || after.demo());
    }

    private static List<Period> shorter(IndicatorDefinition indicator, Period period) {
        if (period.frequency() == indicator.frequency()) {
            return List.of();
        }
        return Stream.of(Frequency.YEAR, Frequency.HALF_YEAR, Frequency.QUARTER, Frequency.MONTH)
                .filter(indicator::accepts)
                .map(frequency -> frequency == period.frequency() ? List.<Period>of() : period.split(frequency))
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether months from the begin of the period on, as many as the indicator is observed in, end with the period. */
    private static boolean fit(IndicatorDefinition indicator, Period period) {
        return period.frequency().months() % indicator.frequency().months() == 0;
    }

    private Shown overTime(IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        if (indicator.acrossTime() == AcrossTime.NONE) {
            return new Shown(NOTHING, PlainCover.NOBODY, false);
        }
        boolean summed = seen.summed || (indicator.ratio() && indicator.acrossTime() == AcrossTime.SUM);
        List<Period> periods = shorter(indicator, period);
        List<Shown> all = periods.stream()
                .map(p -> figure(indicator, breakdown, unit, p, new Seen(seen.history, summed)))
                .toList();
        List<Shown> shown = all.stream().filter(one -> one.result() != NOTHING).toList();
        if (shown.isEmpty()) {
            return new Shown(NOTHING, PlainCover.NOBODY, false);
        }
        boolean last = indicator.acrossTime() == AcrossTime.LAST;
        int places =
                periods.getFirst().frequency().months() / indicator.frequency().months();
        SortedSet<Integer> covered = new TreeSet<>();
        Map<PlainCover.Report, Integer> who = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            int place = i * places;
            if (all.get(i).result() != NOTHING) {
                all.get(i).cover().periods().forEach(p -> covered.add(place + p));
                all.get(i)
                        .cover()
                        .who()
                        .forEach((report, times) -> who.merge(
                                new PlainCover.Report(report.unit(), place + report.place()), times, Integer::sum));
            }
        }
        PlainCover latest = shown.getLast().cover();
        PlainCover cover = new PlainCover(
                latest.units(),
                latest.ofUnits(),
                shown.stream().mapToInt(one -> one.cover().reports()).sum(),
                all.stream().mapToInt(one -> one.cover().ofReports()).sum(),
                covered,
                last ? latest.who() : who,
                last
                        ? latest.gaps()
                        : shown.stream().anyMatch(one -> one.cover().gaps()));
        List<PlainResult> results = shown.stream().map(Shown::result).toList();
        PlainResult result;
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
                            .map(one -> new Piece(one, one(), null, true))
                            .toList());
        }
        return new Shown(
                result, cover, last ? shown.getLast().demo() : shown.stream().anyMatch(Shown::demo));
    }

    private Shown fromPredecessors(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        List<Succession> before = units.predecessorsOf(unit);
        if (before.size() == 1 && one().equals(Fraction.of(before.getFirst().share()))) {
            return figure(indicator, breakdown, units.unit(before.getFirst()), period, new Seen(true, seen.summed));
        }
        boolean summed = seen.summed || (indicator.ratio() && indicator.acrossMergers() == AcrossUnits.RATIO);
        List<Shown> figures = before.stream()
                .map(succession -> figure(indicator, breakdown, units.unit(succession), period, new Seen(true, summed)))
                .toList();
        List<Piece> parts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            parts.add(new Piece(
                    figures.get(i).result(),
                    Fraction.of(before.get(i).share()),
                    weight(indicator, units.unit(before.get(i)), period, seen),
                    true));
        }
        return together(indicator, indicator.acrossMergers(), parts, figures);
    }

    private Shown fromParts(
            IndicatorDefinition indicator, Breakdown breakdown, OrgUnit unit, Period period, Seen seen) {
        if (unit.kind().compareTo(indicator.level()) >= 0) {
            return new Shown(NOTHING, PlainCover.NOBODY, false);
        }
        LocalDate until = min(period.lastDay(), to(unit).minusDays(1));
        LocalDate since = max(period.firstDay(), from(unit));
        List<OrgUnit> children = units.childrenOf(unit).stream()
                .filter(child -> !from(child).isAfter(until))
                .filter(child -> to(child).isAfter(until)
                        || (indicator.acrossTime() == AcrossTime.SUM
                                && to(child).isAfter(since)
                                && (!seen.history || !units.hasSuccessor(child))))
                .toList();
        Seen asPart = new Seen(seen.history, indicator.ratio() && indicator.acrossUnits() == AcrossUnits.RATIO);
        List<Shown> figures = children.stream()
                .map(child -> figure(indicator, breakdown, child, period, asPart))
                .toList();
        List<Piece> parts = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            parts.add(new Piece(
                    figures.get(i).result(),
                    one(),
                    weight(indicator, children.get(i), period, seen),
                    children.get(i).kind() != OrgUnitKind.DEPARTMENT));
        }
        return together(indicator, indicator.acrossUnits(), parts, figures);
    }

    private Shown together(IndicatorDefinition indicator, AcrossUnits rule, List<Piece> parts, List<Shown> figures) {
        List<PlainCover> used = new ArrayList<>();
        boolean demo = false;
        boolean missing = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).result() == INAPPLICABLE || isUsable(indicator, rule, parts.get(i))) {
                used.add(figures.get(i).cover());
                demo |= figures.get(i).demo();
            } else {
                missing |= figures.get(i).cover().ofUnits() > 0;
            }
        }
        SortedSet<Integer> periods = new TreeSet<>();
        Map<PlainCover.Report, Integer> who = new HashMap<>();
        used.forEach(cover -> {
            periods.addAll(cover.periods());
            cover.who().forEach((report, times) -> who.merge(report, times, Integer::sum));
        });
        boolean gaps = missing
                || used.stream()
                        .anyMatch(cover -> cover.gaps() || !cover.periods().equals(periods));
        return new Shown(
                combine(indicator, rule, parts),
                new PlainCover(
                        used.stream().mapToInt(PlainCover::units).sum(),
                        figures.stream().mapToInt(one -> one.cover().ofUnits()).sum(),
                        used.stream().mapToInt(PlainCover::reports).sum(),
                        figures.stream()
                                .mapToInt(one -> one.cover().ofReports())
                                .sum(),
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
                : figure(weight, Breakdown.TOTAL, unit, period, new Seen(seen.history, false))
                        .result()
                        .value(weight);
    }
}
