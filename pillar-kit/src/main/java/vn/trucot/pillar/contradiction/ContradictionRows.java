package vn.trucot.pillar.contradiction;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.register.ListAnswers.Row;
import vn.trucot.pillar.reporting.ChoiceView;
import vn.trucot.pillar.reporting.StatementView;

/** A contradiction as rows of a file: one for each statement; why it is in force stands at the one that is. */
final class ContradictionRows {

    static final List<String> COLUMNS = List.of(
            "indicator",
            "orgUnit",
            "period",
            "breakdown",
            "inForce",
            "chosenBy",
            "numerator",
            "denominator",
            "sourceKind",
            "sourceName",
            "status",
            "publishedOn",
            "place",
            "note",
            "reason",
            "document");

    private ContradictionRows() {}

    static void of(Contradiction found, Consumer<Row> use) {
        for (StatementView statement : found.statements()) {
            ChoiceView choice = statement.inForce() ? found.choice() : null;
            use.accept(new Row(
                    statement.source().kind() == SourceKind.DEMO,
                    Arrays.asList(
                            found.indicator(),
                            found.orgUnit(),
                            found.period(),
                            found.breakdown(),
                            statement.inForce(),
                            statement.inForce() ? found.chosenBy() : null,
                            statement.numerator(),
                            statement.denominator(),
                            statement.source().kind(),
                            statement.source().name(),
                            statement.status(),
                            statement.publishedOn(),
                            statement.place(),
                            statement.note(),
                            choice == null ? null : choice.reason(),
                            choice == null ? null : choice.document())));
        }
    }
}
