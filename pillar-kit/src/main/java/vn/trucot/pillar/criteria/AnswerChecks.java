package vn.trucot.pillar.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trucot.problem.ProblemCode;

/** Whether answers are ones to the criteria of a set. */
final class AnswerChecks {

    /** Takes what is wrong, by its place below the assessment. */
    @FunctionalInterface
    interface Refusals {
        void add(String place, ProblemCode code, String reason);
    }

    private AnswerChecks() {}

    /** Notes what is wrong with answers; a draft may leave criteria out. */
    static void check(CriteriaSet set, List<Answer> answers, boolean draft, Refusals refusals) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String place = "answers/" + i;
            Criterion criterion = set.criterion(answer.criterion());
            if (criterion == null) {
                refusals.add(place + "/criterion", ProblemCode.VALIDATION_FAILED, unknown(set, answer.criterion()));
                continue;
            }
            if (!seen.add(answer.criterion())) {
                refusals.add(
                        place + "/criterion", ProblemCode.ROW_DUPLICATE, "'" + answer.criterion() + "' has an answer");
            }
            String refusal = criterion.refusal(answer.value());
            if (refusal != null) {
                refusals.add(place + "/value", ProblemCode.VALIDATION_FAILED, answer.criterion() + ": " + refusal);
            }
        }
        List<String> missing = set.criteria()
                .map(Criterion::code)
                .filter(code -> !seen.contains(code))
                .toList();
        if (!draft && !missing.isEmpty()) {
            refusals.add(
                    "answers", ProblemCode.VALIDATION_FAILED, missing + " have no answer; a draft may wait for them");
        }
    }

    static String unknown(CriteriaSet set, String criterion) {
        return "there is no criterion '" + criterion + "', only "
                + set.criteria().map(Criterion::code).toList();
    }
}
