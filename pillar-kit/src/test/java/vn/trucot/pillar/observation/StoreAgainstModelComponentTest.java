package vn.trucot.pillar.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.Rows;

/** Random histories: what the store says is what the rule says, told in the plainest way. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class StoreAgainstModelComponentTest {

    private static final String[] SOURCES = {"records", "portal", "commune", "yearbook"};
    private static final String[] DAYS = {null, "2023", "2023-02", "2023-02-27", "2023-03-01"};

    @Inject
    ObservationStore store;

    @Inject
    Rows rows;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theStatementInForceIsTheStrongestApprovedThenLastPublishedThenNewest(long seed) {
        // Given
        Random random = new Random(seed);
        List<ObservationKey> keys = Stream.generate(Stated::newKey).limit(8).toList();
        Map<StatementId, Statement> model = new HashMap<>();
        Map<StatementId, Integer> age = new HashMap<>();

        for (int step = 0; step < 60; step++) {
            // When
            if (random.nextInt(4) == 0) {
                Set<StatementId> gone = new HashSet<>();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    gone.add(new StatementId(any(keys, random), SOURCES[random.nextInt(SOURCES.length)]));
                }
                inTransaction(() -> store.withdraw(gone, "tester", "test"));
                model.keySet().removeAll(gone);
            } else {
                for (Statement statement : record(keys, random)) {
                    if (!statement.equals(model.put(statement.id(), statement))) {
                        age.put(statement.id(), step);
                    }
                }
            }

            // Then
            for (ObservationKey key : keys) {
                assertThat(inForce(key))
                        .as("seed %d step %d %s", seed, step, key)
                        .isEqualTo(expected(key, model, age));
                assertThat(published(key))
                        .as("published, seed %d step %d %s", seed, step, key)
                        .isEqualTo(expected(key, model, age));
            }
        }
    }

    private List<Statement> record(List<ObservationKey> keys, Random random) {
        Map<StatementId, Statement> statements = new HashMap<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            Source source = new Source(
                    SourceKind.values()[random.nextInt(SourceKind.values().length)],
                    SOURCES[random.nextInt(SOURCES.length)]);
            Status status = random.nextInt(4) == 0 ? Status.values()[random.nextInt(3)] : Status.APPROVED;
            ObservationKey key = any(keys, random);
            Publication publication = new Publication(DAYS[random.nextInt(DAYS.length)], null, null);
            Statement statement = new Statement(key, Figure.of(random.nextInt(3)), source, status, publication);
            statements.put(statement.id(), statement);
        }
        List<Statement> list = new ArrayList<>(statements.values());
        inTransaction(() -> store.record(list, "tester", "test"));
        return list;
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static ObservationKey any(List<ObservationKey> keys, Random random) {
        return keys.get(random.nextInt(keys.size()));
    }

    private static Optional<String> expected(
            ObservationKey key, Map<StatementId, Statement> model, Map<StatementId, Integer> age) {
        return model.values().stream()
                .filter(each -> each.key().equals(key) && each.status() == Status.APPROVED)
                .min(Comparator.comparing((Statement each) -> each.source().kind())
                        .thenComparing(
                                each -> each.source().kind() == SourceKind.PUBLISHED
                                        ? each.publication().publishedOn()
                                        : null,
                                Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(each -> -age.get(each.id()))
                        .thenComparing(each -> each.source().name()))
                .map(each -> each.source().name() + " " + each.source().kind() + " "
                        + each.figure().numerator());
    }

    private Optional<String> inForce(ObservationKey key) {
        return rows
                .of(
                        "select source_name, source_kind, numerator from observation where org_unit = ? and in_force",
                        key.orgUnit().text())
                .stream()
                .findFirst();
    }

    private Optional<String> published(ObservationKey key) {
        return rows
                .of(
                        "select source_name, source_kind, numerator, withdrawn or status <> 'APPROVED'"
                                + " from observation_revision where org_unit = ? and in_force"
                                + " order by revision desc limit 1",
                        key.orgUnit().text())
                .stream()
                .findFirst()
                .filter(line -> line.endsWith(" false"))
                .map(line -> line.substring(0, line.length() - " false".length()));
    }
}
