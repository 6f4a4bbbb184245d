package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Opens and closes periods of forms, and says how far they are. */
@Singleton
class FormPeriods {

    /** So many periods are told of at once. */
    static final int MOST = 60;

    private final Forms forms;
    private final PeriodDecisions decisions;
    private final OrgUnits orgUnits;
    private final CurrentUser user;
    private final Clock clock;

    FormPeriods(Forms forms, PeriodDecisions decisions, OrgUnits orgUnits, CurrentUser user, Clock clock) {
        this.forms = forms;
        this.decisions = decisions;
        this.orgUnits = orgUnits;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Periods of a form as they are for a unit, the latest first: up to the one of today, or of a day before.
     *
     * @param last the latest one; null for that of today
     */
    List<FormPeriod> of(String code, OrgUnitId unit, @Nullable Period last, int count) {
        LocalDate today = LocalDate.now(clock);
        Period next = last == null ? Period.of(forms.versions(code).getLast().frequency(), today) : last;
        forms.version(code, next);
        List<Period> periods = new ArrayList<>();
        for (; periods.size() < count && hasBegun(code, next); next = next.previous()) {
            periods.add(next);
        }
        Map<Period, List<PeriodDecision>> decided = decisions.of(code, periods);
        return periods.stream()
                .map(period -> FormPeriod.of(
                        forms.version(code, period),
                        period,
                        PeriodDecisions.last(decided.getOrDefault(period, List.of()), unit),
                        today))
                .toList();
    }

    private boolean hasBegun(String code, Period period) {
        return forms.versions(code).getFirst().holdsFor(period);
    }

    /** All that was decided about a period, the last first. */
    List<PeriodDecision> decisions(String code, Period period) {
        forms.version(code, period);
        return decisions.of(code, List.of(period)).getOrDefault(period, List.of());
    }

    /**
     * Closes a period for a unit and all that is part of it, or opens it again.
     *
     * @throws Problem CONFLICT if it is so already, or has not ended; ROLE_MISSING if the user does not approve for the unit
     */
    @Transactional
    FormPeriod decide(String code, Period period, PeriodRequest asked) {
        forms.versions(code);
        orgUnits.mustBeCaughtUp();
        user.must(Role.APPROVER, asked.orgUnit());
        Form form = forms.version(code, period);
        if (orgUnits.find(asked.orgUnit()) == null) {
            throw new Problem(ProblemCode.ORG_UNIT_UNKNOWN, "org unit '" + asked.orgUnit() + "' is unknown");
        }
        LocalDate today = LocalDate.now(clock);
        checkOpening(asked, today);
        decisions.lock(code, period);
        FormPeriod there = of(form, period, asked.orgUnit(), today);
        if (asked.close() && !today.isAfter(there.lastDay())) {
            throw new Problem(ProblemCode.CONFLICT, period + " has not ended, its last day is " + there.lastDay());
        }
        if (!asked.close() && !isClosedSomewhere(form, period, asked.orgUnit(), today)) {
            throw new Problem(ProblemCode.CONFLICT, period + " is open for '" + asked.orgUnit() + "'");
        }
        decisions.add(code, period, asked);
        return of(form, period, asked.orgUnit(), today);
    }

    private static void checkOpening(PeriodRequest asked, LocalDate today) {
        String reason = asked.reason() == null ? "" : asked.reason().strip();
        if (!asked.close() && reason.isEmpty()) {
            throw new Problem(ProblemCode.VALIDATION_FAILED, "a period opens again with a reason; say it in 'reason'");
        }
        if (asked.openUntil() != null && asked.close()) {
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    "openUntil " + asked.openUntil() + " is for a period that opens again, not for one that closes");
        }
        if (asked.openUntil() != null && asked.openUntil().isBefore(today)) {
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED, "openUntil " + asked.openUntil() + " is before today, " + today);
        }
    }

    /** Whether it is closed for a unit, or for a part of it. */
    private boolean isClosedSomewhere(Form form, Period period, OrgUnitId unit, LocalDate today) {
        List<PeriodDecision> all = decisions(form.code(), period);
        return FormPeriod.of(form, period, PeriodDecisions.last(all, unit), today)
                        .isClosed()
                || all.stream()
                        .map(PeriodDecision::orgUnit)
                        .filter(part -> part.text().startsWith(unit.text() + "."))
                        .anyMatch(part -> FormPeriod.of(form, period, PeriodDecisions.last(all, part), today)
                                .isClosed());
    }

    private FormPeriod of(Form form, Period period, OrgUnitId unit, LocalDate today) {
        return FormPeriod.of(form, period, PeriodDecisions.last(decisions(form.code(), period), unit), today);
    }

    /**
     * Why no return of a unit is taken for a period; null if it is. What is answered holds until the running transaction ends.
     */
    @Nullable
    String refusal(Form form, OrgUnitId unit, Period period, LocalDate today) {
        FormPeriod there =
                FormPeriod.of(form, period, PeriodDecisions.last(decisions.held(form.code(), period), unit), today);
        if (!there.isClosed()) {
            return null;
        }
        if (there.decision() != null && there.decision().closed()) {
            return period + " is closed for '" + there.decision().orgUnit()
                    + "'; who approves for it can open it again";
        }
        return period + " was open until " + there.openUntil() + "; who approves for '" + unit + "' can open it again";
    }
}
