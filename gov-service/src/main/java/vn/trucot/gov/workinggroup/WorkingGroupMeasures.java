package vn.trucot.gov.workinggroup;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.gov.workinggroup.WorkingGroup.GroupKind;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from working groups. */
final class WorkingGroupMeasures {

    /**
     * Of one unit at the end of a quarter: the groups that it has itself and their members, in total and by kind; and whether
     * one of them is a steering committee, of which there is one at a time, so that units add up to how many are steered.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = measure();

    private WorkingGroupMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("working groups of a unit", WorkingGroups.COLLECTION, """
                        select id, version, code || ' ' || name as name, demo, org_unit, valid_from as since,
                            valid_to as until, kind, members
                        from working_group""")
                .each(QUARTER)
                .figure(sum("GOV.WORKING_GROUP.COUNT", truth("r.stands")))
                .figure(sum("GOV.WORKING_GROUP.MEMBERS", "case when r.stands then r.members else 0 end"))
                .figure(sum(
                        "GOV.WORKING_GROUP.STEERED_UNITS",
                        truth("r.stands and r.kind = '" + GroupKind.STEERING_COMMITTEE + "'")));
        for (GroupKind kind : GroupKind.values()) {
            String part = "groupKind=" + kind.name().toLowerCase(Locale.ROOT);
            String stands = "r.stands and r.kind = '" + kind + "'";
            measure.figure(sum("GOV.WORKING_GROUP.COUNT", truth(stands)).by(part))
                    .figure(sum("GOV.WORKING_GROUP.MEMBERS", "case when " + stands + " then r.members else 0 end")
                            .by(part));
        }
        return measure.build();
    }

    /** One or zero: a unit that had groups and has none any more has zero. */
    private static String truth(String condition) {
        return "(" + condition + ")::int";
    }
}
