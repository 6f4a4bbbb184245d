package vn.trucot.pillar.register;

import java.util.ArrayList;
import java.util.List;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What is wrong with one record. */
public final class Mistakes {

    record Mistake(String field, ProblemCode code, String reason) {}

    private final List<Mistake> found = new ArrayList<>();

    public Mistakes() {}

    /** A value that breaks a rule of the kind. */
    public void invalid(String field, String reason) {
        add(field, ProblemCode.VALIDATION_FAILED, reason);
    }

    /**
     * A mistake of its own code.
     *
     * @param reason names the value and what would be right
     */
    public void add(String field, ProblemCode code, String reason) {
        found.add(new Mistake(field, code, reason));
    }

    void addAll(Mistakes others) {
        found.addAll(others.found);
    }

    /** Tells of a list what is wrong with one of its items. */
    void addAll(Mistakes ofItem, String list) {
        ofItem.found.forEach(each -> add(list, each.code(), list + ": " + each.reason()));
    }

    List<Mistake> found() {
        return found;
    }

    /** Throws the problem that the mistakes are: the first one is the problem itself. */
    public void refuse() {
        if (!found.isEmpty()) {
            Mistake first = found.getFirst();
            throw new Problem(
                    first.code(),
                    first.reason(),
                    found.stream()
                            .map(each -> Fault.ofPointer("/" + each.field(), each.code(), each.reason()))
                            .toList());
        }
    }
}
