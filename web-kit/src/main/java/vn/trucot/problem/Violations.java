package vn.trucot.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** Turns what Bean Validation found into the single mistakes of a problem. */
final class Violations {

    private Violations() {}

    static Problem problem(ConstraintViolationException failure, boolean hasBody) {
        List<Fault> faults = failure.getConstraintViolations().stream()
                .map(violation -> fault(violation, hasBody))
                .sorted(Comparator.comparing(Fault::reason))
                .toList();
        String first =
                faults.isEmpty() ? "a value is not allowed" : faults.getFirst().reason();
        String more = faults.size() < 2 ? "" : " (and " + (faults.size() - 1) + " more)";
        return new Problem(ProblemCode.VALIDATION_FAILED, first + more, faults);
    }

    /** A value inside the body gets a pointer, a parameter (alone or in a group of them) its name. */
    private static Fault fault(ConstraintViolation<?> violation, boolean hasBody) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        if (!pointer.isEmpty() && !hasBody) {
            parameter = pointer.substring(1);
            pointer.setLength(0);
        }
        String where = pointer.isEmpty() ? parameter : pointer.toString();
        String reason = where + " " + violation.getMessage() + shown(violation.getInvalidValue());
        return pointer.isEmpty()
                ? Fault.ofField(parameter, ProblemCode.VALIDATION_FAILED, reason)
                : Fault.ofPointer(pointer.toString(), ProblemCode.VALIDATION_FAILED, reason);
    }

    private static String shown(Object value) {
        return switch (value) {
            case null -> "";
            case CharSequence text when text.length() <= 100 -> ", not '" + text + "'";
            case Number number -> ", not " + number;
            default -> "";
        };
    }
}
