package vn.trucot.pillar.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.observation.ChosenBy;

/**
 * Everything stated about a key, and how it came to be.
 *
 * @param chosenBy why the statement in force stands before the next one; null if none is in force
 * @param choice who put it in force and why; null if the rule did
 * @param contradictedBy the approved statements that say something else than the one in force
 * @param statements the one in force first, then as they would take over
 * @param revisions oldest first
 */
public record KeyView(
        String indicator,
        String orgUnit,
        String period,
        String breakdown,
        @Nullable ChosenBy chosenBy,
        @Nullable ChoiceView choice,
        List<StatementView> contradictedBy,
        List<StatementView> statements,
        List<RevisionView> revisions) {

    public KeyView {
        contradictedBy = List.copyOf(contradictedBy);
        statements = List.copyOf(statements);
        revisions = List.copyOf(revisions);
    }
}
