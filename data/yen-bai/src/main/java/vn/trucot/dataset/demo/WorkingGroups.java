package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.trucot.dataset.demo.WorkingGroup.Agency;
import vn.trucot.dataset.demo.WorkingGroup.Kind;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;

/**
 * A steering committee and a working group of each province and each district of Yên Bái, and a committee of those communes that
 * own things. The number of Yên Bái's groups of 2022 was published, so provinces have none before the year after.
 */
final class WorkingGroups {

    private static final LocalDate AFTER_WHAT_WAS_PUBLISHED = LocalDate.of(2023, 1, 1);

    private final Dice dice;
    private final Owners owners;

    WorkingGroups(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    /** @param units provinces and districts */
    List<WorkingGroup> of(List<OrgUnit> units) {
        List<WorkingGroup> groups = new ArrayList<>();
        for (OrgUnit unit : units) {
            add(groups, List.of(unit), Kind.STEERING_COMMITTEE);
            add(groups, List.of(unit), Kind.WORKING_GROUP);
        }
        owners.chains().stream()
                .filter(chain -> !Owners.isDepartment(chain))
                .forEach(chain -> add(groups, chain, Kind.STEERING_COMMITTEE));
        return groups;
    }

    private void add(List<WorkingGroup> groups, List<OrgUnit> chain, Kind kind) {
        OrgUnit first = chain.getFirst();
        RandomGenerator draws = dice.of("working group", first.id(), kind);
        LocalDate earliest =
                first.kind() == OrgUnitKind.PROVINCE ? AFTER_WHAT_WAS_PUBLISHED : DemoVolumes.FIRST_MONTH.atDay(1);
        LocalDate established = earliest.plusDays(draws.nextInt(300));
        int office = draws.nextInt(2, 6);
        int police = draws.nextInt(1, 3);
        int others = draws.nextInt(3, 12);
        String code = "MAU-" + kind.code();
        owners.stays(chain, established)
                .forEach(stay -> groups.add(new WorkingGroup(
                        DemoIds.of("working group", stay.unit().id(), code),
                        stay.unit().id(),
                        code,
                        kind.title() + " (mẫu)",
                        kind,
                        "MAU-01/QĐ-UBND",
                        stay.since(),
                        stay.since(),
                        stay.until(),
                        kind == Kind.STEERING_COMMITTEE ? "Chủ tịch Ủy ban nhân dân" : "Chánh Văn phòng",
                        office + police + others,
                        List.of(new Agency("Công an", police), new Agency("Văn phòng", office)),
                        true)));
    }
}
