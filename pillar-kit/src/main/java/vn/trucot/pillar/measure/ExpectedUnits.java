package vn.trucot.pillar.measure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.orgunit.OrgUnits;

/**
 * Who is counted whether it has records or not: every unit of the measure's kind, on the days it is there, from the day the
 * register of its province is in use. A department is of a kind of its own and never expected.
 */
@Singleton
public class ExpectedUnits {

    private final OrgUnits orgUnits;

    ExpectedUnits(OrgUnits orgUnits) {
        this.orgUnits = orgUnits;
    }

    /** The expected units of a province, whenever they are there. */
    Stream<OrgUnit> of(Measure measure, String province) {
        return orgUnits.all().filter(unit -> isExpected(measure, unit)).filter(unit -> provinceOf(unit.id())
                .equals(province));
    }

    /** The expected units whose records one unit keeps: the villages of a commune, else the unit itself. */
    public List<OrgUnitId> keptBy(Measure measure, OrgUnitId keeper) {
        return Stream.concat(Stream.ofNullable(orgUnits.find(keeper)), orgUnits.children(keeper).stream())
                .filter(unit -> isExpected(measure, unit)
                        && orgUnits.keeperOf(unit.id()).equals(keeper))
                .map(OrgUnit::id)
                .toList();
    }

    static boolean isExpected(Measure measure, OrgUnit unit) {
        return unit.kind() == measure.everyUnit();
    }

    /** The province (or country) of a unit: ids are the paths of official codes. */
    public static String provinceOf(OrgUnitId unit) {
        int dot = unit.text().indexOf('.');
        return dot < 0 ? unit.text() : unit.text().substring(0, dot);
    }
}
