package vn.trucot.pillar.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.Withdrawn;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.Register;
import vn.trucot.pillar.register.Stored;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What there is in the scope of a file, and what of it goes because the file does not name it. */
final class ScopedReturns {

    private static final int AT_ONCE = 1_000;

    /** Says whether a return may go. */
    interface Permission {
        void check(FormReturn going);
    }

    private final String code;
    private final FormScope scope;
    private final boolean onlyTry;
    private final Register<FormReturn> register;
    private final Permission permission;
    private final List<Withdrawn.One> first = new ArrayList<>();
    private long count;

    ScopedReturns(String code, FormScope scope, boolean onlyTry, Register<FormReturn> register, Permission permission) {
        this.code = code;
        this.scope = scope;
        this.onlyTry = onlyTry;
        this.register = register;
        this.permission = permission;
    }

    FormScope scope() {
        return scope;
    }

    /** Notes that a row is of another unit or period than the file says. */
    void check(FormRows.Row row, BatchFaults faults) {
        scope.units().check(row.number(), FormRows.ORG_UNIT, row.orgUnit(), faults);
        if (!row.period().equals(scope.period())) {
            faults.add(
                    row.number(),
                    FormRows.PERIOD,
                    ProblemCode.VALIDATION_FAILED,
                    row.period() + " is outside the scope of the file, " + scope.period());
        }
    }

    /** The returns that go as a whole: they were sent, and no row is of them. What a unit still writes stays. */
    Set<UUID> going(Set<UUID> named) {
        ReturnResource.Filter filter =
                new ReturnResource.Filter(null, scope.units().within(), scope.period(), null);
        Set<UUID> going = new HashSet<>();
        List<Stored<FormReturn>> page;
        int number = 0;
        do {
            page = register.page(filter.conditions(code), new Paging(number++, AT_ONCE), "orgUnit")
                    .items();
            page.stream()
                    .filter(each -> isSent(each.record()) && !named.contains(each.id()))
                    .forEach(each -> going.add(each.id()));
        } while (page.size() == AT_ONCE);
        return going;
    }

    private static boolean isSent(FormReturn there) {
        return there.state() == FormReturn.State.SUBMITTED || there.counted() != null;
    }

    /**
     * A return goes.
     *
     * @throws Problem PERIOD_CLOSED, ROLE_MISSING
     */
    void goes(FormReturn there) {
        permission.check(there);
        note(there, null);
    }

    /** Lines go that are there and are not sent; what was approved stays counted while the rest waits. */
    void lines(@Nullable FormReturn there, FormReturn sent) {
        if (there != null) {
            Set<String> kept = sent.lines().stream().map(FormLine::code).collect(Collectors.toSet());
            there.sentLines().stream()
                    .map(FormLine::line)
                    .filter(Objects::nonNull)
                    .filter(line -> !kept.contains(line))
                    .forEach(line -> note(there, line));
        }
    }

    private void note(FormReturn there, @Nullable String line) {
        count++;
        if (first.size() < Withdrawn.LISTED) {
            first.add(Withdrawn.One.ofReturn(
                    there.orgUnit(), there.period(), line, there.state().name()));
        }
    }

    /**
     * All that goes is known now.
     *
     * @throws Problem CONFLICT if the sender did not see as many
     */
    void confirm() {
        long seen = scope.units().seen();
        if (!onlyTry && seen != count) {
            throw new Problem(
                    ProblemCode.CONFLICT,
                    "the file withdraws " + count + " returns or lines, confirmed are " + seen
                            + "; look at them with dryRun=true and send their number as withdrawals");
        }
    }

    Withdrawn told() {
        return new Withdrawn(count, first);
    }
}
