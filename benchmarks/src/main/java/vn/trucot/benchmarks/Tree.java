package vn.trucot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;

/** The tree the peer was measured on: one province, 9 districts, 173 communes, 1,356 villages, all made up. */
final class Tree {

    static final String PROVINCE = "90";
    private static final int DISTRICTS = 9;
    private static final int COMMUNES = 173;
    private static final int VILLAGES = 1_356;

    private final MadeUnits units = new MadeUnits();
    private final List<String> districts = new ArrayList<>();
    private final List<String> communes = new ArrayList<>();
    private final List<String> villages = new ArrayList<>();

    Tree() {
        units.add("VN", OrgUnitKind.COUNTRY, null);
        units.add(PROVINCE, OrgUnitKind.PROVINCE, "VN");
        for (int i = 0; i < DISTRICTS; i++) {
            districts.add(units.add(PROVINCE + "." + (901 + i), OrgUnitKind.DISTRICT, PROVINCE));
        }
        for (int i = 0; i < COMMUNES; i++) {
            String district = districts.get(i % DISTRICTS);
            communes.add(units.add(district + "." + (90_001 + i), OrgUnitKind.COMMUNE, district));
        }
        for (int i = 0; i < VILLAGES; i++) {
            String commune = communes.get(i % COMMUNES);
            villages.add(units.add(
                    String.format(Locale.ROOT, "%s.%02d", commune, 1 + i / COMMUNES), OrgUnitKind.VILLAGE, commune));
        }
    }

    List<OrgUnit> units() {
        return units.all();
    }

    List<String> districts() {
        return districts;
    }

    List<String> communes() {
        return communes;
    }

    List<String> villages() {
        return villages;
    }

    /** The unit that was added last: once it is known, all are. */
    String last() {
        return units.all().getLast().id().text();
    }
}
