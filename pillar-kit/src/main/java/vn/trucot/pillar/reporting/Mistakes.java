package vn.trucot.pillar.reporting;

import vn.trucot.problem.ProblemCode;

/** Takes the mistakes of one statement. */
@FunctionalInterface
interface Mistakes {

    void add(String field, ProblemCode code, String reason);
}
