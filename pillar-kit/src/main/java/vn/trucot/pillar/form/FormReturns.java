package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.register.Change;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.Register;
import vn.trucot.pillar.register.Stored;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Takes returns, and decisions about them. */
@Singleton
class FormReturns {

    private final FormRegisters registers;
    private final Forms forms;
    private final SentLines sentLines;
    private final FormPeriods periods;
    private final OrgUnits orgUnits;
    private final CurrentUser user;
    private final Clock clock;

    FormReturns(
            FormRegisters registers,
            Forms forms,
            SentLines sentLines,
            FormPeriods periods,
            OrgUnits orgUnits,
            CurrentUser user,
            Clock clock) {
        this.registers = registers;
        this.forms = forms;
        this.sentLines = sentLines;
        this.periods = periods;
        this.orgUnits = orgUnits;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Makes the return of a unit and period what is sent.
     *
     * @throws Problem VERSION_CONFLICT, or what is wrong with it
     */
    Change<FormReturn> put(String code, OrgUnitId unit, Period period, ReturnRequest sent, @Nullable IfMatch expected) {
        orgUnits.mustBeCaughtUp();
        Register<FormReturn> register = registers.of(code);
        Form form = forms.version(code, period);
        PastReturns.Key key = new PastReturns.Key(unit, period);
        PastReturns past = PastReturns.before(Set.of(key), code, Math.max(1, form.looksBack()), register);
        @Nullable List<FormLine> before = past.last(key);
        Mistakes mistakes = new Mistakes();
        List<FormLine> lines = lines(sent, period, before, mistakes);
        checkShape(form, unit, sent, mistakes);
        for (int i = 0; i < sent.given().size(); i++) {
            String place = "lines/" + i + "/figures/";
            FormLine line = sent.given().get(i);
            FormChecks.check(
                    form,
                    line,
                    sent.draft(),
                    past.of(key, line),
                    sent.comment() != null,
                    (field, reason) -> mistakes.invalid(place + field, reason));
        }
        LocalDate received = received(unit, sent.receivedOn(), sent.demo(), mistakes);
        mistakes.refuse();
        FormReturn asked = new FormReturn(
                code,
                unit,
                period,
                sent.draft() ? FormReturn.State.DRAFT : FormReturn.State.SUBMITTED,
                sent.said(),
                lines,
                null,
                sent.comment(),
                received,
                sent.draft() ? null : user.name(),
                null,
                sent.demo());
        boolean reviewed = form.reviewed() && !isGenerated(sent.demo(), sent.receivedOn());
        return register.put(asked.id(), asked, expected, there -> asked.onto(there, reviewed));
    }

    /**
     * Approves a submitted return, or gives it back.
     *
     * @throws Problem NOT_FOUND; CONFLICT if it does not wait for a decision; ROLE_MISSING if the user submitted it or does not
     *     approve for the unit
     */
    Change<FormReturn> decide(
            String code, OrgUnitId unit, Period period, Decision decision, @Nullable IfMatch expected) {
        String reason = decision.reason() == null ? "" : decision.reason().strip();
        if (!decision.approve() && reason.isEmpty()) {
            throw new Problem(ProblemCode.VALIDATION_FAILED, "a return goes back with a reason; say it in 'reason'");
        }
        user.must(Role.APPROVER, unit);
        return registers.of(code).edit(FormReturn.id(code, unit, period), expected, there -> {
            if (there.state() != FormReturn.State.SUBMITTED) {
                throw new Problem(
                        ProblemCode.CONFLICT, "the return is " + there.state() + ", only a SUBMITTED one is decided");
            }
            if (user.name().equals(there.submittedBy())) {
                throw new Problem(ProblemCode.ROLE_MISSING, "who submitted a return does not decide about it");
            }
            return there.decided(decision.approve(), reason);
        });
    }

    /**
     * Takes a return away; its history stays.
     *
     * @throws Problem NOT_FOUND, VERSION_CONFLICT; PERIOD_CLOSED
     */
    @Transactional
    void delete(String code, OrgUnitId unit, Period period, @Nullable IfMatch expected) {
        mustBeOpen(forms.version(code, period), unit, period);
        registers.of(code).delete(FormReturn.id(code, unit, period), expected);
    }

    /**
     * Submits the returns of a file.
     *
     * @param scope what the file says all of; null if what it does not name stays
     * @throws Problem BATCH_REJECTED; PERIOD_CLOSED, ROLE_MISSING, CONFLICT if something in the scope may not go
     */
    BatchSummary putAll(String code, FormRows rows, @Nullable FormScope scope, BatchMode mode, boolean onlyTry) {
        Register<FormReturn> register = registers.of(code);
        ScopedReturns scoped = scope == null
                ? null
                : new ScopedReturns(code, scope, onlyTry, register, there -> mayBeWithdrawn(code, there));
        FormBatch batch = new FormBatch(code, forms, sentLines, register, rows, this::received, user.name(), scoped);
        BatchMode taken = scope != null && !onlyTry ? BatchMode.ALL : mode;
        return batch.summary(register.put(batch, taken, onlyTry));
    }

    /** Not in a closed period; and what somebody approved only by who may approve. */
    private void mayBeWithdrawn(String code, FormReturn there) {
        Form form = forms.version(code, there.period());
        mustBeOpen(form, there.orgUnit(), there.period());
        if (form.reviewed() && there.counted() != null && !user.has(Role.APPROVER, there.orgUnit())) {
            throw new Problem(
                    ProblemCode.ROLE_MISSING,
                    "the return of '" + there.orgUnit() + "' for " + there.period()
                            + " is approved and the file does not name it; only who approves for the unit withdraws it");
        }
    }

    private void mustBeOpen(Form form, OrgUnitId unit, Period period) {
        String closed = periods.refusal(form, unit, period, LocalDate.now(clock));
        if (closed != null) {
            throw new Problem(ProblemCode.PERIOD_CLOSED, closed);
        }
    }

    /** A file to be filled in: for a unit and period, or without lines. */
    FormTemplate template(String code, @Nullable OrgUnitId unit, @Nullable Period period) {
        return unit == null || period == null
                ? new FormTemplate(forms.versions(code).getLast(), null, null, List.of())
                : new FormTemplate(forms.version(code, period), unit, period, toBeginWith(code, unit, period));
    }

    /** What a return of a unit and period begins with. */
    List<FormLine> toBeginWith(String code, OrgUnitId unit, Period period) {
        PastReturns.Key key = new PastReturns.Key(unit, period);
        List<FormLine> before =
                PastReturns.before(Set.of(key), code, 1, registers.of(code)).last(key);
        return sentLines.toBeginWith(
                forms.version(code, period), unit, period, Objects.requireNonNullElse(before, List.of()));
    }

    /**
     * The return of a unit and period.
     *
     * @throws Problem NOT_FOUND
     */
    Stored<FormReturn> read(String code, OrgUnitId unit, Period period) {
        UUID id = FormReturn.id(code, unit, period);
        if (registers.of(code).states(Set.of(id)).isEmpty()) {
            throw new Problem(
                    ProblemCode.NOT_FOUND, "form " + code + " was not returned by " + unit + " for " + period);
        }
        return registers.of(code).read(id);
    }

    private static List<FormLine> lines(
            ReturnRequest sent, Period period, @Nullable List<FormLine> before, Mistakes mistakes) {
        return switch (sent.said()) {
            case FIGURES -> sent.given();
            case NOTHING -> List.of();
            case UNCHANGED -> {
                if (before == null) {
                    mistakes.invalid(
                            "answer", "there is no approved return of " + period.previous() + " to be the same as");
                }
                yield Objects.requireNonNullElse(before, List.of());
            }
        };
    }

    private void checkShape(Form form, OrgUnitId unit, ReturnRequest sent, Mistakes mistakes) {
        List<FormLine> lines = sent.given();
        if (sent.said() != FormReturn.Answer.FIGURES) {
            if (!lines.isEmpty()) {
                mistakes.invalid("lines", "a return that answers " + sent.said() + " has no lines of its own");
            }
        } else if (lines.isEmpty() && !sent.draft()) {
            mistakes.invalid("lines", "there is none; answer NOTHING if there is nothing to report");
        }
        if (form.lines() == null) {
            if (lines.size() > 1 || lines.stream().anyMatch(line -> line.line() != null)) {
                mistakes.invalid("lines", "form " + form.code() + " has one line, without a code");
            }
            return;
        }
        SentLines.Known known =
                sentLines.known(form, lines.stream().map(FormLine::code).toList());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String place = "lines/" + i + "/line";
            String line = lines.get(i).line();
            if (line == null) {
                mistakes.invalid(
                        place, "a line needs a code, its " + form.lines().by());
                continue;
            }
            if (!seen.add(line)) {
                mistakes.add(place, ProblemCode.ROW_DUPLICATE, "'" + line + "' has a line already");
            }
            String refusal = sentLines.refusal(known, unit, line);
            if (refusal != null) {
                mistakes.add(place, Objects.requireNonNull(known.code()), refusal);
            }
        }
    }

    /** A generated return that says when it was received was made with its whole past: nobody decides about it. */
    static boolean isGenerated(boolean demo, @Nullable LocalDate receivedOn) {
        return demo && receivedOn != null;
    }

    private LocalDate received(OrgUnitId unit, @Nullable LocalDate given, boolean demo, Mistakes mistakes) {
        LocalDate today = LocalDate.now(clock);
        if (given == null) {
            return today;
        }
        if (!demo && !user.has(Role.ADMINISTRATOR, unit)) {
            mistakes.add(
                    "receivedOn",
                    ProblemCode.ROLE_MISSING,
                    "only an administrator says on which day a return was received, as of returns from elsewhere");
        } else if (given.isAfter(today)) {
            mistakes.invalid("receivedOn", "receivedOn " + given + " is after today, " + today);
        }
        return given;
    }

    /**
     * Within which bounds the numbers of a return are usual; empty if no rule of the form asks for it, and of numbers about which
     * too little is known.
     */
    List<UsualNumber> usual(String code, OrgUnitId unit, Period period) {
        Form form = forms.version(code, period);
        PastReturns.Key key = new PastReturns.Key(unit, period);
        PastReturns past = PastReturns.before(Set.of(key), code, form.looksBack(), registers.of(code));
        List<FormRule.Outlier> rules = form.rules().stream()
                .filter(FormRule.Outlier.class::isInstance)
                .map(FormRule.Outlier.class::cast)
                .toList();
        return toBeginWith(code, unit, period).stream()
                .flatMap(line -> rules.stream()
                        .map(rule -> UsualNumber.of(rule, line, past.of(key, line)))
                        .filter(Objects::nonNull))
                .toList();
    }
}
