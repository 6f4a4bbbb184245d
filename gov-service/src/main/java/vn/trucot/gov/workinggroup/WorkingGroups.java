package vn.trucot.gov.workinggroup;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.notBefore;
import static vn.trucot.pillar.register.Rules.once;

import java.time.LocalDate;
import java.util.List;
import vn.trucot.gov.workinggroup.WorkingGroup.Agency;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A group is of a unit that is there when it begins, and begins not before the document that established it. */
final class WorkingGroups {

    static final String COLLECTION = "working-groups";

    static final RecordKind<WorkingGroup> KIND = RecordKind.of(
                    "working group", COLLECTION, WorkingGroup.class, WorkingGroupRow::new)
            .unit("orgUnit", null, WorkingGroup::validFrom)
            .key("code", WorkingGroup::key, List.of(new Column<>("orgUnit", WorkingGroup::orgUnit)))
            .oneAtATime("validFrom", WorkingGroup::series, WorkingGroup::validFrom, WorkingGroup::validTo)
            .rule(notAfterToday("documentDate", WorkingGroup::documentDate))
            .rule(notBefore("validFrom", WorkingGroup::validFrom, "documentDate", WorkingGroup::documentDate))
            .rule(after("validTo", WorkingGroup::validTo, "validFrom", WorkingGroup::validFrom))
            .rule(once("agencies", group -> group.agencies().stream().map(Agency::agency)))
            .rule(WorkingGroups::checkMembers)
            .count(WorkingGroupMeasures.OF_UNIT)
            .build();

    private WorkingGroups() {}

    private static void checkMembers(WorkingGroup group, LocalDate today, Mistakes mistakes) {
        int known = group.agencies().stream().mapToInt(Agency::members).sum();
        if (known > group.members()) {
            mistakes.invalid("agencies", "members " + group.members() + " are fewer than those of agencies, " + known);
        }
    }
}
