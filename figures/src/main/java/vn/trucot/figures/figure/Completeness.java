package vn.trucot.figures.figure;

import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.ExpectedUnits;
import vn.trucot.figures.cube.OrgNode;

/** Says how complete a figure is that is stated as such, and what is missing where there is none. */
final class Completeness {

    private final ExpectedUnits expected;
    private final Rules rules;
    private final OrgUnitKind level;

    Completeness(ExpectedUnits expected, Rules rules) {
        this.expected = expected;
        this.rules = rules;
        this.level = rules.level;
    }

    /** Whether the unit can only report for itself in these periods, and nobody before it. */
    boolean isSingle(OrgNode node, Window window, View seen) {
        OrgUnitKind kind = node.orgUnit().kind();
        return window.frequency() == rules.definition.frequency()
                && kind.compareTo(level) >= 0
                && (kind != OrgUnitKind.DEPARTMENT || level == OrgUnitKind.DEPARTMENT)
                && (node.from() <= window.firstDay(0)
                        || !seen.hasHistory()
                        || node.predecessors().isEmpty());
    }

    /** Once for all periods. */
    void ofSingle(OrgNode node, Window window, long mask, Line line) {
        line.coverage.setSingle(
                expected.marks(node, level, 0), mask & ~line.stated & (line.ended | window.endedBefore(node.from())));
    }

    /** A stated figure stands for all units within and all base periods inside. */
    void ofStated(OrgNode node, Window window, long bits, Line line) {
        boolean base = window.frequency() == rules.definition.frequency();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            int units = Math.max(1, expected.count(node, level, window.lastDay(i)));
            if (base) {
                line.coverage.set(
                        i, units, units, units, units, 1, expected.marks(node, level, window.lastDay(i)), false);
                continue;
            }
            Window inside = window.inside(i, rules.definition.frequency());
            int reports = 0;
            long marks = 0;
            for (int j = 0; j < inside.size(); j++) {
                reports += Math.max(1, expected.count(node, level, inside.lastDay(j)));
                marks += OverTime.marksAt(j, expected.marks(node, level, inside.lastDay(j)));
            }
            if (rules.isLast()) {
                marks = expected.marks(node, level, window.lastDay(i));
            }
            line.coverage.set(i, units, units, reports, reports, (1 << inside.size()) - 1, marks, false);
        }
    }

    /** Nobody has reported. */
    void ofSilent(OrgNode node, Window window, long bits, Line line) {
        boolean base = window.frequency() == rules.definition.frequency();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            int units = expected.count(node, level, window.lastDay(i));
            int reports = 0;
            if (base) {
                reports = units;
            } else {
                Window inside = window.inside(i, rules.definition.frequency());
                for (int j = 0; j < inside.size(); j++) {
                    reports += expected.count(node, level, inside.lastDay(j));
                }
            }
            line.coverage.set(i, 0, units, 0, reports, 0, 0, false);
        }
    }

    /** Nobody had to report. */
    void ofNobody(long bits, Line line) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            line.coverage.set(Long.numberOfTrailingZeros(rest), 0, 0, 0, 0, 0, 0, false);
        }
    }
}
