package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.Stored;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;

/** Approves many returns that wait for a decision, each by itself: what stands against one does not keep another. */
@Singleton
class WaitingReturns {

    /** So many are approved by one request. */
    private static final int MOST = 1_000;

    private final FormRegisters registers;
    private final FormReturns returns;

    WaitingReturns(FormRegisters registers, FormReturns returns) {
        this.registers = registers;
        this.returns = returns;
    }

    /**
     * Approves what waits, in the state in which it was read.
     *
     * @param within only of this unit and what is part of it; null for all
     */
    Approvals approve(String form, Period period, @Nullable OrgUnitId within) {
        List<OrgUnitId> approved = new ArrayList<>();
        List<Fault> refused = new ArrayList<>();
        for (Stored<FormReturn> found : waiting(form, period, within)) {
            OrgUnitId unit = found.record().orgUnit();
            try {
                IfMatch read = new IfMatch(Set.of(Long.toString(found.version())));
                returns.decide(form, unit, period, new Decision(true, null), read);
                approved.add(unit);
            } catch (Problem e) {
                refused.add(Fault.ofField(unit.text(), e.code(), e.detail()));
            }
        }
        return new Approvals(approved, refused);
    }

    private List<Stored<FormReturn>> waiting(String form, Period period, @Nullable OrgUnitId within) {
        ReturnResource.Filter filter = new ReturnResource.Filter(null, within, period, FormReturn.State.SUBMITTED);
        return registers
                .of(form)
                .page(filter.conditions(form), new Paging(0, MOST), "orgUnit")
                .items();
    }
}
