package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.Register;
import vn.trucot.pillar.register.Registers;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The returns of each form are a register of their own. */
@Singleton
class FormRegisters {

    private final Registers registers;
    private final Forms forms;
    private final FormMeasures measures;
    private final OrgUnits orgUnits;
    private final FormPeriods periods;
    private final Map<String, Register<FormReturn>> byForm = new ConcurrentHashMap<>();

    FormRegisters(Registers registers, Forms forms, FormMeasures measures, OrgUnits orgUnits, FormPeriods periods) {
        this.registers = registers;
        this.forms = forms;
        this.measures = measures;
        this.orgUnits = orgUnits;
        this.periods = periods;
    }

    /**
     * The returns of a form.
     *
     * @throws Problem NOT_FOUND if there is no such form
     */
    Register<FormReturn> of(String form) {
        forms.versions(form);
        return byForm.computeIfAbsent(form, code -> registers.of(kind(code)));
    }

    private RecordKind<FormReturn> kind(String form) {
        RecordKind.Builder<FormReturn> kind = RecordKind.of(
                        "return of form " + form, Form.collection(form), FormReturn.class, FormReturnRow::new)
                .unit("orgUnit", null, sent -> sent.period().firstDay(), sent -> sent.period()
                        .lastDay())
                .rule(this::checkPeriod)
                .rule(this::checkLevel);
        measures.of(form).forEach(kind::count);
        return kind.build();
    }

    private void checkPeriod(FormReturn sent, LocalDate today, Mistakes mistakes) {
        Form form;
        try {
            form = forms.version(sent.form(), sent.period());
        } catch (Problem e) {
            mistakes.add("period", e.code(), e.detail());
            return;
        }
        if (sent.period().firstDay().isAfter(today)) {
            mistakes.add("period", ProblemCode.PERIOD_IN_FUTURE, sent.period() + " has not begun, today is " + today);
        }
        String closed = periods.refusal(form, sent.orgUnit(), sent.period(), today);
        if (closed != null) {
            mistakes.add("period", ProblemCode.PERIOD_CLOSED, closed);
        }
    }

    private void checkLevel(FormReturn sent, LocalDate today, Mistakes mistakes) {
        @Nullable OrgUnit unit = orgUnits.find(sent.orgUnit());
        Form form = forms.versions(sent.form()).getLast();
        if (unit != null && !form.mayBeOf(unit.kind())) {
            mistakes.add(
                    "orgUnit",
                    ProblemCode.ORG_UNIT_WRONG_LEVEL,
                    "'" + unit.id() + "' is a " + unit.kind() + ", form " + form.code() + " is returned by a "
                            + form.level());
        }
    }
}
