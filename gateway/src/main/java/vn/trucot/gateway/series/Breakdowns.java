package vn.trucot.gateway.series;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trucot.events.Breakdown;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The breakdowns of an indicator that a client means: {@code form=BM-03} is one, {@code form=*} one for each code of a dimension. */
final class Breakdowns {

    private static final Pattern EACH = Pattern.compile("(?<=^|;)([^=;]+)=\\*(?=;|$)");

    private Breakdowns() {}

    /**
     * In the order of the code lists.
     *
     * @throws Problem that the indicator has no such dimension or code
     */
    static Stream<Breakdown> of(IndicatorDefinition indicator, String asked) {
        Matcher each = EACH.matcher(asked);
        if (each.find()) {
            String dimension = each.group(1);
            return codes(indicator, dimension, asked).stream()
                    .map(code -> one(indicator, each.replaceFirst(dimension + "=" + code.code())));
        }
        return Stream.of(one(indicator, asked));
    }

    private static Breakdown one(IndicatorDefinition indicator, String asked) {
        Breakdown breakdown = Breakdown.parse(asked);
        if (!indicator.has(breakdown)) {
            throw unknown(indicator, breakdown.toString());
        }
        return breakdown;
    }

    private static List<BreakdownDimension.Code> codes(IndicatorDefinition indicator, String dimension, String asked) {
        return indicator.breakdowns().stream()
                .filter(known -> known.code().equals(dimension))
                .findFirst()
                .orElseThrow(() -> unknown(indicator, asked))
                .codes();
    }

    private static Problem unknown(IndicatorDefinition indicator, String breakdown) {
        String reason = indicator.code() + " has no breakdown " + breakdown;
        return new Problem(
                ProblemCode.BREAKDOWN_UNKNOWN,
                reason,
                List.of(Fault.ofField("breakdown", ProblemCode.BREAKDOWN_UNKNOWN, reason)));
    }
}
