package vn.trucot.pillar.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.record.RecordUnits;
import vn.trucot.problem.ProblemCode;

/** What must hold for a record of a kind, whatever else is stored. */
final class RecordChecks<R extends Record & RecordState> {

    private final RecordKind<R> kind;
    private final Registers all;

    RecordChecks(RecordKind<R> kind, Registers all) {
        this.kind = kind;
        this.all = all;
    }

    Mistakes of(R asked) {
        Mistakes mistakes = new Mistakes();
        checkUnit(asked, mistakes);
        if (mistakes.found().isEmpty()) {
            checkRights(asked.orgUnit(), mistakes);
        }
        LocalDate today = LocalDate.now(all.clock);
        kind.rules().forEach(rule -> rule.check(asked, today, mistakes));
        return mistakes;
    }

    /** Notes why the user may not change a stored record, as a demo account one that was not generated. */
    void checkStored(R stored, Mistakes mistakes) {
        checkRights(stored.orgUnit(), mistakes);
        if (all.user.isDemo() && !stored.demo()) {
            mistakes.add(
                    "demo",
                    ProblemCode.ROLE_MISSING,
                    "a demo account changes demo data only, and this " + kind.name() + " is none");
        }
    }

    private void checkRights(OrgUnitId unit, Mistakes mistakes) {
        if (!kind.rights(all.rights).mayChangeRecordsOf(unit)) {
            mistakes.add(
                    kind.owner().field(), ProblemCode.ROLE_MISSING, "you may not change records of '" + unit + "'");
        }
    }

    /**
     * Refuses whoever may not change a stored record.
     *
     * @throws vn.trucot.problem.Problem ROLE_MISSING
     */
    void mustBeAllowed(RecordRow<R> row) {
        Mistakes mistakes = new Mistakes();
        checkStored(row.state(), mistakes);
        mistakes.refuse();
    }

    private void checkUnit(R asked, Mistakes mistakes) {
        RecordKind.Owner<R> owner = kind.owner();
        RecordUnits.Refusal refusal = all.units.refusal(
                asked.orgUnit(), owner.first().apply(asked), owner.last().apply(asked));
        if (refusal != null) {
            mistakes.add(owner.field(), refusal.code(), refusal.reason());
            return;
        }
        @Nullable OrgUnit unit = all.orgUnits.find(asked.orgUnit());
        if (unit != null && owner.kind() != null && unit.kind() != owner.kind()) {
            mistakes.add(
                    owner.field(),
                    ProblemCode.ORG_UNIT_WRONG_LEVEL,
                    "'" + unit.id() + "' is a " + unit.kind() + ", a " + kind.name() + " belongs to a " + owner.kind());
        }
    }
}
