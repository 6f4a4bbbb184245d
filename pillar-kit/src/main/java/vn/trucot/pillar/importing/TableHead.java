package vn.trucot.pillar.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The head of a table: which columns there must be and may be, in any order. */
record TableHead(Collection<String> required, Collection<String> optional) {

    static final int MOST_COLUMNS = 1_000;

    /**
     * Checks what was found.
     *
     * @throws Problem ROW_MALFORMED naming the columns that are missing, unknown or there twice
     */
    List<String> check(List<String> found) {
        List<Fault> mistakes = new ArrayList<>();
        required.stream()
                .filter(name -> !found.contains(name))
                .forEach(name -> mistakes.add(fault(name, "column '" + name + "' is missing")));
        Set<String> seen = new HashSet<>();
        for (String name : found) {
            if (!required.contains(name) && !optional.contains(name)) {
                mistakes.add(fault(
                        name,
                        "column '" + name + "' is unknown; there are " + required + " and, optional, " + optional));
            } else if (!seen.add(name)) {
                mistakes.add(fault(name, "column '" + name + "' is there twice"));
            }
        }
        if (!mistakes.isEmpty()) {
            throw malformed(mistakes);
        }
        return List.copyOf(found);
    }

    static Problem malformed(String column, String reason) {
        return malformed(List.of(fault(column, reason)));
    }

    static Problem tooMany() {
        return new Problem(ProblemCode.ROW_MALFORMED, "header: there are more than " + MOST_COLUMNS + " columns");
    }

    private static Fault fault(String column, String reason) {
        return Fault.ofRow(0, column, ProblemCode.ROW_MALFORMED, reason);
    }

    private static Problem malformed(List<Fault> mistakes) {
        return new Problem(
                ProblemCode.ROW_MALFORMED, "header: " + mistakes.getFirst().reason(), mistakes);
    }
}
