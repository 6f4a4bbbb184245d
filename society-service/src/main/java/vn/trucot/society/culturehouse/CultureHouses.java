package vn.trucot.society.culturehouse;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;

import java.util.List;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

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
            .count(CultureHouseMeasures.OF_VILLAGE)
            .build();

    private CultureHouses() {}
}
