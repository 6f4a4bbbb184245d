package vn.trucot.pillar.measure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;
import vn.trucot.pillar.orgunit.OrgUnits;

/**
 * Since when the register of a province is in use: from the first day that any of its records begins, or any of its
 * predecessors'. From then on every expected unit has a figure, zero included; before, there is none.
 */
@Singleton
public class RegisterUses {

    private final MeasureTables tables;
    private final ExpectedUnits expected;
    private final OrgUnits orgUnits;
    private final MeasureDueSettings settings;
    private final DueWake wake;

    RegisterUses(
            MeasureTables tables,
            ExpectedUnits expected,
            OrgUnits orgUnits,
            MeasureDueSettings settings,
            DueWake wake) {
        this.tables = tables;
        this.expected = expected;
        this.orgUnits = orgUnits;
        this.settings = settings;
        this.wake = wake;
    }

    /** By the id of the province; none for a measure that expects no units. */
    public Map<String, RegisterUse> inUse(Measure measure) {
        return measure.everyUnit() == null ? Map.of() : tables.inUse(measure);
    }

    /**
     * Notes if records of these units begin before anything the register of their province had. The other units of the
     * province are then due, in a moment: they can be thousands, which who changes one record does not wait for.
     *
     * @param counted the days that the caller counts anyway
     */
    void noteRecords(Measure measure, Map<OrgUnitId, DaySpan> counted) {
        if (measure.everyUnit() == null) {
            return;
        }
        Map<String, RegisterUse> known = tables.inUse(measure);
        byProvince(tables.firstFacts(measure, counted.keySet())).forEach((province, use) -> {
            RegisterUse before = known.get(province);
            RegisterUse after = before == null ? use : before.and(use);
            if (!after.equals(before)) {
                tables.extendUse(measure, province, after);
                tables.await(measure, due(measure, province, difference(before, after), counted));
                wake.afterCommit();
            }
        });
    }

    /** Works out anew since when all registers are in use; units of those where that changed are due. */
    void refresh(Measure measure) {
        if (measure.everyUnit() == null) {
            return;
        }
        Map<String, RegisterUse> before = tables.takeInUse(measure);
        Map<String, RegisterUse> after = withSuccessors(byProvince(tables.firstFacts(measure)));
        TreeSet<String> provinces = new TreeSet<>(before.keySet());
        provinces.addAll(after.keySet());
        for (String province : provinces) {
            RegisterUse was = before.get(province);
            RegisterUse is = after.get(province);
            if (!Objects.equals(was, is)) {
                tables.setUse(measure, province, is);
                tables.await(measure, due(measure, province, difference(was, is), Map.of()));
            }
        }
    }

    /** The days on which one use of a register differs from another; null is none. */
    private static DaySpan difference(@Nullable RegisterUse was, @Nullable RegisterUse is) {
        if (was == null || is == null) {
            return new DaySpan(Objects.requireNonNull(was == null ? is : was).firstDay(), null);
        }
        boolean isEarlier = is.firstDay().isBefore(was.firstDay());
        LocalDate first = isEarlier ? is.firstDay() : was.firstDay();
        LocalDate next = isEarlier ? was.firstDay() : is.firstDay();
        return DaySpan.until(first, was.demo() == is.demo() ? next : null);
    }

    /** The expected units of a province on the days on which they are there, without those that are counted anyway. */
    private Map<OrgUnitId, DaySpan> due(
            Measure measure, String province, DaySpan days, Map<OrgUnitId, DaySpan> counted) {
        Map<OrgUnitId, DaySpan> due = new HashMap<>();
        expected.of(measure, province).forEach(unit -> {
            LocalDate first = later(days.first(), unit.validFrom());
            LocalDate last = days.last();
            DaySpan anyway = counted.get(unit.id());
            if (anyway != null && anyway.last() == null) {
                LocalDate before = anyway.first().minusDays(1);
                last = last == null || before.isBefore(last) ? before : last;
            }
            if (last == null || !last.isBefore(first)) {
                due.put(unit.id(), new DaySpan(first, last));
            }
        });
        return due;
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private Map<String, RegisterUse> byProvince(Map<OrgUnitId, RegisterUse> units) {
        Map<String, RegisterUse> provinces = new TreeMap<>();
        units.forEach((unit, use) ->
                provinces.merge(ExpectedUnits.provinceOf(unit), use.notBefore(settings.earliest()), RegisterUse::and));
        return provinces;
    }

    /** Who goes on as another one takes its register along. */
    private Map<String, RegisterUse> withSuccessors(Map<String, RegisterUse> own) {
        Map<String, RegisterUse> uses = new TreeMap<>(own);
        boolean more = true;
        while (more) {
            more = false;
            for (Succession succession : orgUnits.successions()) {
                RegisterUse inherited = uses.get(succession.predecessor().text());
                String successor = succession.successor().text();
                RegisterUse before = uses.get(successor);
                if (inherited != null) {
                    RegisterUse after = before == null ? inherited : before.and(inherited);
                    uses.put(successor, after);
                    more |= !after.equals(before);
                }
            }
        }
        return uses;
    }
}
