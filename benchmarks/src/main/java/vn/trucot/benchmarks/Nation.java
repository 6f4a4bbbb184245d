package vn.trucot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;

/** A tree of the size of the country since 2025: 34 provinces, 3,321 communes, all made up. */
final class Nation {

    static final int COMMUNES = 3_321;
    private static final int PROVINCES = 34;
    private static final int FIRST_PROVINCE = 60;
    private static final int FIRST_COMMUNE = 60_001;

    private final MadeUnits units = new MadeUnits();
    private final List<String> communes = new ArrayList<>();

    Nation() {
        units.add("VN", OrgUnitKind.COUNTRY, null);
        List<String> provinces = new ArrayList<>();
        for (int i = 0; i < PROVINCES; i++) {
            provinces.add(units.add("" + (FIRST_PROVINCE + i), OrgUnitKind.PROVINCE, "VN"));
        }
        for (int i = 0; i < COMMUNES; i++) {
            String province = provinces.get(i % PROVINCES);
            String id = String.format(Locale.ROOT, "%s.%05d", province, FIRST_COMMUNE + i);
            communes.add(units.add(id, OrgUnitKind.COMMUNE, province));
        }
    }

    List<OrgUnit> units() {
        return units.all();
    }

    List<String> communes() {
        return communes;
    }
}
