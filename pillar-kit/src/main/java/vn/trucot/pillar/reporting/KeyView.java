package vn.trucot.pillar.reporting;

import java.util.List;

/** Everything stated about a key, and how it came to be: revisions oldest first. */
public record KeyView(
        String indicator,
        String orgUnit,
        String period,
        String breakdown,
        List<StatementView> statements,
        List<RevisionView> revisions) {

    public KeyView {
        statements = List.copyOf(statements);
        revisions = List.copyOf(revisions);
    }
}
