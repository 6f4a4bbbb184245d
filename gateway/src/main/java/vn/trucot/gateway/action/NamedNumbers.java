package vn.trucot.gateway.action;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Reads numbers of the address, and says of one that is wrong in which parameter it stands. */
final class NamedNumbers {

    /** No exponents: a short text of one can be a number of any length. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private NamedNumbers() {}

    /** What is written as NAME:NUMBER, each name once. */
    static Map<String, BigDecimal> read(String parameter, List<String> given) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String one : given) {
            int colon = one.lastIndexOf(':');
            if (colon < 1) {
                throw refused(
                        parameter,
                        ProblemCode.VALUE_MALFORMED,
                        parameter + ": '" + one + "' is not written as NAME:NUMBER");
            }
            String name = one.substring(0, colon);
            if (numbers.put(name, number(parameter, one.substring(colon + 1))) != null) {
                throw refused(
                        parameter, ProblemCode.VALIDATION_FAILED, parameter + ": " + name + " is given more than once");
            }
        }
        return numbers;
    }

    static BigDecimal number(String parameter, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw refused(
                    parameter,
                    ProblemCode.VALUE_MALFORMED,
                    parameter + ": '" + text + "' is no number; write it with a point, as 82.5");
        }
        return new BigDecimal(text);
    }

    static int whole(String parameter, BigDecimal number, int least, int greatest) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(greatest)) > 0) {
            throw refused(
                    parameter,
                    ProblemCode.VALIDATION_FAILED,
                    parameter + ": " + number.toPlainString() + " is no whole number from " + least + " to "
                            + greatest);
        }
        return number.intValueExact();
    }

    static Problem refused(String parameter, ProblemCode code, String reason) {
        return new Problem(code, reason, List.of(Fault.ofField(parameter, code, reason)));
    }
}
