package vn.trucot.pillar.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.scoring.indexset.OneInput;

/**
 * One question, and the points for its answer.
 *
 * @param unit what a number is a number of; null for the other inputs
 * @param points the maximum
 * @param choices of a CHOICE, in the order of their values
 * @param evidence whether a good answer has to be proved
 */
record Criterion(
        String code,
        Names names,
        Input input,
        @Nullable String unit,
        BigDecimal points,
        OneInput rule,
        List<Choice> choices,
        boolean evidence) {

    /** What is answered. */
    @Schema(name = "CriterionInput")
    public enum Input {
        /** 1 or 0. */
        YES_NO,
        /** Any number from 0 on. */
        NUMBER,
        /** The value of one of the choices. */
        CHOICE
    }

    /** One of several answers. */
    @Schema(name = "CriterionChoice")
    public record Choice(BigDecimal value, Names names) {}

    Criterion {
        choices = List.copyOf(choices);
    }

    /** Why the criterion cannot be answered so; null if it can. */
    @Nullable
    String refusal(BigDecimal answer) {
        if (answer.signum() < 0) {
            return answer.toPlainString() + " is below 0";
        }
        return switch (input) {
            case NUMBER -> null;
            case YES_NO ->
                answer.signum() == 0 || answer.compareTo(BigDecimal.ONE) == 0
                        ? null
                        : answer.toPlainString() + " is neither 1 for yes nor 0 for no";
            case CHOICE ->
                choices.stream().anyMatch(choice -> choice.value().compareTo(answer) == 0)
                        ? null
                        : answer.toPlainString() + " is none of "
                                + choices.stream()
                                        .map(choice -> choice.value().toPlainString())
                                        .toList();
        };
    }
}
