package vn.trucot.society.village;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;

import java.time.LocalDate;
import java.util.List;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A state is that of a village that was there when it began; a village has one at a time. */
final class VillageProfiles {

    static final String COLLECTION = "villages";

    static final RecordKind<VillageProfile> KIND = RecordKind.of(
                    "state of a village", COLLECTION, VillageProfile.class, VillageProfileRow::new)
            .unit("village", OrgUnitKind.VILLAGE, VillageProfile::validFrom)
            .key("village", VillageProfile::key, List.of(new Column<>("village", VillageProfile::village)))
            .oneAtATime("validFrom", VillageProfile::village, VillageProfile::validFrom, VillageProfile::validTo)
            .rule(notAfterToday("validFrom", VillageProfile::validFrom))
            .rule(after("validTo", VillageProfile::validTo, "validFrom", VillageProfile::validFrom))
            .rule(VillageProfiles::checkFibre)
            .count(VillageProfileMeasures.OF_VILLAGE)
            .build();

    private VillageProfiles() {}

    private static void checkFibre(VillageProfile village, LocalDate today, Mistakes mistakes) {
        Integer households = village.households();
        Integer fibre = village.fibreHouseholds();
        if (households != null && fibre != null && fibre > households) {
            mistakes.invalid("fibreHouseholds", "fibreHouseholds " + fibre + " is more than households " + households);
        }
    }
}
