package vn.trucot.figures.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** What is in a figure; reports may count twice, where a unit went on as two. */
record PlainCover(
        int units,
        int ofUnits,
        int reports,
        int ofReports,
        SortedSet<Integer> periods,
        Map<PlainCover.Report, Integer> who,
        boolean gaps) {

    /** A unit in a base period, the first inside the period asked as 0. */
    record Report(OrgUnitId unit, int place) {}

    static final PlainCover NOBODY = silent(0, 0);

    static PlainCover silent(int ofUnits, int ofReports) {
        return new PlainCover(0, ofUnits, 0, ofReports, new TreeSet<>(), Map.of(), false);
    }

    static PlainCover standing(PlainUnits units, IndicatorDefinition indicator, OrgUnit unit, Period period) {
        int reporting =
                Math.max(1, units.expected(indicator, unit, period.lastDay()).size());
        List<Period> base = period.split(indicator.frequency());
        SortedSet<Integer> periods = new TreeSet<>();
        Map<Report, Integer> who = new HashMap<>();
        int reports = 0;
        for (int i = 0; i < base.size(); i++) {
            int place = i;
            periods.add(i);
            List<OrgUnit> all = units.expected(indicator, unit, base.get(i).lastDay());
            List<OrgUnit> there = all.isEmpty() ? List.of(unit) : all;
            reports += there.size();
            if (indicator.acrossTime() != AcrossTime.LAST) {
                there.forEach(one -> who.put(new Report(one.id(), place), 1));
            }
        }
        if (indicator.acrossTime() == AcrossTime.LAST) {
            List<OrgUnit> all = units.expected(indicator, unit, period.lastDay());
            (all.isEmpty() ? List.of(unit) : all).forEach(one -> who.put(new Report(one.id(), 0), 1));
        }
        return new PlainCover(reporting, reporting, reports, reports, periods, who, false);
    }

    static PlainCover silent(PlainUnits units, IndicatorDefinition indicator, OrgUnit unit, Period period) {
        return silent(
                units.expected(indicator, unit, period.lastDay()).size(),
                period.split(indicator.frequency()).stream()
                        .mapToInt(base ->
                                units.expected(indicator, unit, base.lastDay()).size())
                        .sum());
    }
}
