package vn.trucot.pillar.importjob;

import java.util.List;
import java.util.Map;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Why a job failed, to be told as often as somebody asks, each time in the language of who does. */
record KeptProblem(ProblemCode code, String detail, List<Fault> faults, Map<String, Object> members) {

    static KeptProblem of(Problem problem) {
        return new KeptProblem(problem.code(), problem.detail(), problem.faults(), problem.members());
    }

    Problem problem() {
        Problem told = new Problem(code, detail, faults);
        for (Map.Entry<String, Object> member : members.entrySet()) {
            told = told.with(member.getKey(), member.getValue());
        }
        return told;
    }
}
