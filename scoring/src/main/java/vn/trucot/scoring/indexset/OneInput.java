package vn.trucot.scoring.indexset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.Outcome.Scored;

/** A scoring rule over one number that is no indicator: what somebody answered to a criterion. */
public final class OneInput {

    private static final IndicatorCode INPUT = IndicatorCode.of("ANSWER.VALUE");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final ScoringRule rule;

    private OneInput(ScoringRule rule) {
        this.rule = rule;
    }

    /**
     * Reads a rule as it stands in an index set, without its {@code indicator}.
     *
     * @param points the maximum of the criterion
     * @throws IllegalArgumentException with the reason
     */
    public static OneInput read(JsonNode rule, BigDecimal points) {
        if (!(rule instanceof ObjectNode given) || given.has("indicator")) {
            throw new IllegalArgumentException("a rule is needed, as {type: steps, ..}, without an indicator");
        }
        try {
            ScoringRule read = JSON.treeToValue(given.deepCopy().put("indicator", INPUT.text()), ScoringRule.class);
            if (!read.inputs().equals(List.of(INPUT))) {
                throw new IllegalArgumentException("the rule looks at more than the answer");
            }
            read.checkAgainst(points);
            return new OneInput(read);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(IndexSetReader.reason(e), e);
        }
    }

    /**
     * The share of the maximum that an answer reaches, 0 to 1.
     *
     * @throws IllegalArgumentException if the rule knows no such answer
     */
    public Rational share(BigDecimal answer) {
        Outcome outcome =
                rule.score(_ -> new Reading(Reading.State.KNOWN, Rational.of(answer), BigDecimal.ONE, null, null));
        if (outcome instanceof Scored scored) {
            return scored.share();
        }
        throw new IllegalArgumentException(answer.toPlainString() + " is none of the answers");
    }

    /** The rule in words, which call the answer by the name of its criterion. */
    public Names inWords(Names criterion) {
        Function<IndicatorCode, Names> name = _ -> criterion;
        return rule.inWords(name);
    }
}
