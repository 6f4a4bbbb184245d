package vn.trucot.society.culturehouse;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.once;

import java.time.LocalDate;
import java.util.List;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;
import vn.trucot.problem.ProblemCode;
import vn.trucot.society.culturehouse.CultureHouse.HouseUse;

/** A culture house belongs to a village that is there when it is opened. */
final class CultureHouses {

    static final String COLLECTION = "culture-houses";

    static final RecordKind<CultureHouse> KIND = RecordKind.of(
                    "culture house", COLLECTION, CultureHouse.class, CultureHouseRow::new)
            .unit("village", OrgUnitKind.VILLAGE, CultureHouse::openedOn)
            .key(
                    "name",
                    CultureHouse::key,
                    List.of(new Column<>("village", CultureHouse::village), new Column<>("name", CultureHouse::name)))
            .rule(notAfterToday("openedOn", CultureHouse::openedOn))
            .rule(after("closedOn", CultureHouse::closedOn, "openedOn", CultureHouse::openedOn))
            .rule(CultureHouses::checkUses)
            .rule(once("uses", house -> house.uses().stream().map(HouseUse::quarter)))
            .count(CultureHouseMeasures.OF_VILLAGE)
            .count(CultureHouseMeasures.EQUIPMENT)
            .build();

    private CultureHouses() {}

    private static void checkUses(CultureHouse house, LocalDate today, Mistakes mistakes) {
        for (HouseUse use : house.uses()) {
            Period quarter = use.quarter();
            if (quarter.frequency() != Frequency.QUARTER) {
                mistakes.add(
                        "uses",
                        ProblemCode.PERIOD_WRONG_FREQUENCY,
                        "'" + quarter + "' is no quarter; use is told by quarter, as 2025-Q1");
            } else if (quarter.firstDay().isAfter(today)) {
                mistakes.add("uses", ProblemCode.PERIOD_IN_FUTURE, "uses has " + quarter + ", which has not begun");
            } else if (!house.standsIn(quarter)) {
                mistakes.invalid("uses", "uses has " + quarter + ", when the house was not there");
            }
        }
    }
}
