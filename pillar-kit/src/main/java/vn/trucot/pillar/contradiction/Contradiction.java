package vn.trucot.pillar.contradiction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.observation.ChosenBy;
import vn.trucot.pillar.reporting.ChoiceView;
import vn.trucot.pillar.reporting.StatementView;

/**
 * A key about which approved statements say different things.
 *
 * @param chosenBy why the statement in force stands before the next one
 * @param choice who put it in force and why; null if the rule did
 * @param statements the one in force first, then as they would take over
 */
public record Contradiction(
        String indicator,
        String orgUnit,
        String period,
        String breakdown,
        ChosenBy chosenBy,
        @Nullable ChoiceView choice,
        List<StatementView> statements) {

    public Contradiction {
        statements = List.copyOf(statements);
    }

    /** Who put the statement in force that is: the rule or a person. */
    public enum Chosen {
        RULE,
        PERSON
    }
}
