package vn.trucot.pillar.contradiction;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Status;
import vn.trucot.pillar.observation.Precedence;
import vn.trucot.pillar.reporting.ChoiceView;
import vn.trucot.pillar.reporting.StatementView;

/** Makes a contradiction of the rows that follow each other and are about one key. */
final class StatementsOfKey {

    private final Consumer<Contradiction> use;
    private final List<StatementView> statements = new ArrayList<>();
    private final List<Precedence> precedences = new ArrayList<>();
    private long key;
    private @Nullable ChoiceView choice;

    StatementsOfKey(Consumer<Contradiction> use) {
        this.use = use;
    }

    void add(ResultSet row) throws SQLException {
        long next = row.getLong("key_id");
        if (next != key) {
            end();
            key = next;
        }
        StatementView statement = StatementView.of(row);
        statements.add(statement);
        if (statement.status() == Status.APPROVED) {
            precedences.add(statement.precedence(row));
        }
        if (statement.inForce()) {
            choice = ChoiceView.of(row);
        }
    }

    /** Hands out what was begun. */
    void end() {
        if (!statements.isEmpty()) {
            StatementView first = statements.getFirst();
            use.accept(new Contradiction(
                    first.indicator(),
                    first.orgUnit(),
                    first.period(),
                    first.breakdown(),
                    requireNonNull(Precedence.ofFirst(precedences)),
                    choice,
                    statements));
        }
        statements.clear();
        precedences.clear();
        choice = null;
    }
}
