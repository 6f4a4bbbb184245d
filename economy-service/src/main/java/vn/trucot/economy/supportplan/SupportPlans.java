package vn.trucot.economy.supportplan;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.once;
import static vn.trucot.pillar.register.Rules.within;

import java.util.List;
import vn.trucot.economy.supportplan.SupportPlan.Reached;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A plan is of a unit that is there when it begins, and its progress is told of days on which it holds. */
final class SupportPlans {

    static final String COLLECTION = "support-plans";

    static final RecordKind<SupportPlan> KIND = RecordKind.of(
                    "support plan", COLLECTION, SupportPlan.class, SupportPlanRow::new)
            .unit("orgUnit", null, SupportPlan::validFrom)
            .key(
                    "code",
                    SupportPlan::key,
                    List.of(new Column<>("orgUnit", SupportPlan::orgUnit), new Column<>("code", SupportPlan::code)))
            .rule(notAfterToday("validFrom", SupportPlan::validFrom))
            .rule(after("validTo", SupportPlan::validTo, "validFrom", SupportPlan::validFrom))
            .rule(within("progress", plan -> plan.progress().stream().map(Reached::day), SupportPlan::holdsOn))
            .rule(once("progress", plan -> plan.progress().stream().map(Reached::day)))
            .count(SupportPlanMeasures.OF_UNIT)
            .build();

    private SupportPlans() {}
}
