package vn.trucot.pillar.criteria;

import static vn.trucot.pillar.register.Rules.notAfterToday;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.Register;
import vn.trucot.pillar.register.Registers;
import vn.trucot.problem.Problem;

/** The assessments by each set are a register of their own. */
@Singleton
class CriteriaRegisters {

    private final Registers registers;
    private final CriteriaSets sets;
    private final CriteriaMeasures measures;
    private final Map<String, Register<Assessment>> bySet = new ConcurrentHashMap<>();

    CriteriaRegisters(Registers registers, CriteriaSets sets, CriteriaMeasures measures) {
        this.registers = registers;
        this.sets = sets;
        this.measures = measures;
    }

    /**
     * The assessments by a set.
     *
     * @throws Problem NOT_FOUND if there is no such set
     */
    Register<Assessment> of(String set) {
        sets.versions(set);
        return bySet.computeIfAbsent(set, code -> registers.of(kind(code)));
    }

    private RecordKind<Assessment> kind(String set) {
        return RecordKind.of("assessment by " + set, CriteriaSet.collection(set), Assessment.class, AssessmentRow::new)
                .unit("orgUnit", null, Assessment::assessedOn)
                .rule(notAfterToday("assessedOn", Assessment::assessedOn))
                .count(measures.of(set))
                .tell("points", assessment -> sets.worth(assessment).points())
                .tell("maximum", assessment -> sets.worth(assessment).maximum())
                .tell("trial", assessment -> sets.worth(assessment).trial())
                .build();
    }
}
