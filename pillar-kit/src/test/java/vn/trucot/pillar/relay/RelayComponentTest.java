package vn.trucot.pillar.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.trucot.pillar.relay.RelayedFigures.LIMIT;
import static vn.trucot.pillar.relay.RelayedFigures.key;
import static vn.trucot.pillar.relay.RelayedFigures.revisions;
import static vn.trucot.pillar.relay.RelayedFigures.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Event;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.observation.ObservationStore;
import vn.trucot.pillar.observation.Statement;
import vn.trucot.pillar.observation.StatementId;

/** How figures come to the topic. What fills the log comes last: all others would wait. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@QuarkusTestResource(Platform.class)
@TestProfile(SmallPages.class)
class RelayComponentTest {

    @Inject
    RelayPosition position;

    @Inject
    SetAside setAside;

    @Inject
    DataSource dataSource;

    @Inject
    ObservationStore store;

    Platform platform;

    private RelayedFigures figures;

    @BeforeEach
    void begin() {
        figures = new RelayedFigures(platform, store);
    }

    @Test
    void aRecordedFigureReachesTheTopicWithItsRevision() {
        // Given
        ObservationKey key = key("A", 1);
        figures.record(List.of(statement(key, 1)));

        // When
        figures.record(List.of(statement(key, 2)));

        // Then
        try (TopicReader topic = figures.topic()) {
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(revisions(topic, key)).containsExactly(1L, 2L));
        }
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkippedAndHoldsUpNobody() throws Exception {
        // Given
        ObservationKey late = key("B", 1);
        ObservationKey quick = key("B", 2);
        CountDownLatch recorded = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> open = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    store.record(List.of(statement(late, 1)), "late", "test");
                    recorded.countDown();
                    awaitLatch(mayCommit);
                }),
                Executors.newSingleThreadExecutor());
        recorded.await();

        try (TopicReader topic = figures.topic()) {

            // When
            figures.record(List.of(statement(quick, 1)));
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(revisions(topic, quick)).containsExactly(1L));
            boolean lateWasSent = !revisions(topic, late).isEmpty();
            mayCommit.countDown();
            open.get();

            // Then
            assertThat(lateWasSent).isFalse();
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(revisions(topic, late)).containsExactly(1L));
        }
    }

    @Test
    @Order(Order.DEFAULT + 1)
    void aSmallChangeGoesBeforeTheRestOfABacklog() {
        // Given
        List<Statement> many = IntStream.range(0, 20_000)
                .mapToObj(n -> statement(key("C", n), 1))
                .toList();
        ObservationKey small = key("D", 1);
        try (TopicReader topic = figures.topic()) {
            int before = topic.lastOfEachKey().size();
            figures.record(many);
            await().atMost(LIMIT).until(() -> topic.lastOfEachKey().size() > before);

            // When
            figures.record(List.of(statement(small, 1)));

            // Then
            Set<String> missing = many.stream().map(s -> s.key().toString()).collect(Collectors.toSet());
            missing.add(small.toString());
            await().atMost(LIMIT).until(() -> {
                missing.removeAll(topic.lastOfEachKey().keySet());
                return missing.isEmpty();
            });
            assertThat(topic.sentAfter(small.toString())).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theLastRecordOfEachKeyIsTheStateInForceWhateverTheInterleaving(long seed) throws Exception {
        // Given
        Random dice = new Random(seed);
        List<List<Statement>> transactions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int rows = dice.nextInt(4) == 0 ? 100 + dice.nextInt(300) : 1 + dice.nextInt(5);
            transactions.add(IntStream.range(0, rows)
                    .mapToObj(n -> statement(key("E" + seed, dice.nextInt(400)), dice.nextInt(1_000_000)))
                    .toList());
        }

        // When
        try (ExecutorService clients = Executors.newFixedThreadPool(6)) {
            for (List<Statement> transaction : transactions) {
                clients.submit(() -> figures.record(transaction));
            }
        }

        // Then
        Map<String, Long> inForce = inForce("E" + seed);
        try (TopicReader topic = figures.topic()) {
            await().atMost(LIMIT).untilAsserted(() -> {
                Map<String, Event> last = topic.lastOfEachKey();
                inForce.forEach((key, revision) -> assertThat(last.get(key))
                        .as("seed %s, key %s", seed, key)
                        .isNotNull()
                        .extracting(Event::revision)
                        .isEqualTo(revision));
            });
        }
        assertThat(inForce).isNotEmpty();
    }

    @Test
    void publishingAgainRepeatsEveryStateAndChangesNone() {
        // Given
        ObservationKey key = key("F", 1);
        figures.record(List.of(statement(key, 1)));
        try (TopicReader topic = figures.topic()) {
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(revisions(topic, key)).containsExactly(1L));

            // When
            position.republish();

            // Then
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(revisions(topic, key)).containsExactly(1L, 1L));
        }
    }

    @Test
    void whatIsInForceOfAnIndicatorIsToldOnceMoreAndNothingElse() {
        // Given
        ObservationKey key = key("AGAIN", 1);
        ObservationKey withdrawn = key("AGAIN", 2);
        ObservationKey other = key("OTHER", 1);
        figures.record(List.of(statement(key, 1), statement(withdrawn, 1), statement(other, 1)));
        figures.record(List.of(statement(key, 2)));
        QuarkusTransaction.requiringNew()
                .run(() -> store.withdraw(List.of(new StatementId(withdrawn, "test")), "test", "test"));
        try (TopicReader topic = figures.topic()) {
            await().atMost(LIMIT).untilAsserted(() -> {
                assertThat(revisions(topic, key)).containsExactly(1L, 2L);
                assertThat(revisions(topic, withdrawn)).containsExactly(1L, 2L);
                assertThat(revisions(topic, other)).containsExactly(1L);
            });

            // When
            int keys = position.republish("SOC.RELAY.AGAIN", null);

            // Then
            assertThat(keys).isEqualTo(2);
            await().atMost(LIMIT).untilAsserted(() -> {
                assertThat(revisions(topic, key)).containsExactly(1L, 2L, 2L);
                assertThat(revisions(topic, withdrawn)).containsExactly(1L, 2L, 2L);
            });
            assertThat(revisions(topic, other)).containsExactly(1L);
            assertThat(position.republish("SOC.RELAY.NONE", "2024-Q1")).isZero();
        }
    }

    @Test
    @Order(Order.DEFAULT + 2)
    void anIdlePollReadsFewPagesHoweverLongTheLogIs() throws Exception {
        // Given
        figures.record(IntStream.range(0, 30_000)
                .mapToObj(n -> statement(key("H", n), 1))
                .toList());

        // When
        long pages = pagesOfAnIdlePoll();

        // Then
        assertThat(pages).isBetween(1L, 20L);
    }

    @Test
    void aRowThatIsNoEventIsSetAsideAndEverythingElseIsSent() throws Exception {
        // Given
        ObservationKey bad = key("I", 1);
        ObservationKey good = key("I", 2);
        figures.record(List.of(statement(bad, 1)));
        log(bad, 2, "1234567890123456789");

        // When
        figures.record(List.of(statement(good, 1)));

        // Then
        try (TopicReader topic = figures.topic()) {
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(revisions(topic, good)).containsExactly(1L));
            assertThat(revisions(topic, bad)).doesNotContain(2L);
            assertThat(whatIsSetAside()).containsExactly(bad.toString());
            given().get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'events-set-aside' }.data.last", equalTo(bad.toString()));
            given().get("/api/v1/society/status")
                    .then()
                    .body("relay.setAside[0].reason", containsString("1234567890123456789"))
                    .body("relay.pending", equalTo(0));

            // When
            figures.record(List.of(statement(bad, 3)));

            // Then
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(revisions(topic, bad)).contains(3L));
            assertThat(whatIsSetAside()).isEmpty();
        }
    }

    @Test
    void aPageOfNothingButRowsThatAreNoEventsEndsNoBacklog() throws Exception {
        // Given
        List<Statement> many =
                IntStream.range(0, 120).mapToObj(n -> statement(key("J", n), 1)).toList();

        // When
        QuarkusTransaction.requiringNew().run(() -> {
            IntStream.range(0, 60).forEach(n -> {
                ObservationKey bad = key("K", n);
                store.record(List.of(statement(bad, 1)), "test", "test");
            });
            try {
                for (int n = 0; n < 60; n++) {
                    log(key("K", n), 2, "1234567890123456789");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            store.record(many, "test", "test");
        });

        // Then
        try (TopicReader topic = figures.topic()) {
            await().atMost(LIMIT).untilAsserted(() -> assertThat(
                            topic.lastOfEachKey().keySet())
                    .containsAll(many.stream().map(s -> s.key().toString()).toList()));
        }
    }

    private List<String> whatIsSetAside() {
        return setAside.rows().stream()
                .map(SetAside.Row::what)
                .filter(what -> what.startsWith("SOC.RELAY.I"))
                .toList();
    }

    /** A row as an earlier release could write it. */
    private void log(ObservationKey key, long revision, String numerator) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into statement_revision (key_id, revision,"
                                + " source_name, source_kind, numerator, status, in_force, withdrawn, recorded_at, recorded_by, cause)"
                                + " select id, ?, 'test', 'REPORTED', ?::numeric, 'APPROVED', true, false, now(), 'test', 'test'"
                                + " from observation_key where indicator = ? and org_unit = ?")) {
            insert.setLong(1, revision);
            insert.setString(2, numerator);
            insert.setString(3, key.indicator().text());
            insert.setString(4, key.orgUnit().text());
            insert.executeUpdate();
        }
    }

    private Map<String, Long> inForce(String test) throws SQLException {
        Map<String, Long> revisions = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select distinct on (indicator, org_unit)"
                        + " indicator, org_unit, revision from observation_revision where in_force and indicator = ?"
                        + " order by indicator, org_unit, revision desc")) {
            select.setString(1, "SOC.RELAY." + test);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    revisions.put(row.getString(1) + "|" + row.getString(2) + "|2024-Q1|", row.getLong(3));
                }
            }
        }
        return revisions;
    }

    /** What the database touches when the relay asks for what is new since this very moment. */
    private long pagesOfAnIdlePoll() throws Exception {
        String idle = OutboxReader.positions(new ObservationOutbox(Pillar.SOCIETY))
                .replaceFirst("\\?", "pg_current_snapshot()::text")
                .replaceFirst("\\?", "'{}'");
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Relay.tune(connection);
            try (PreparedStatement explain =
                            connection.prepareStatement("explain (analyze, buffers, format json) " + idle);
                    ResultSet plan = explain.executeQuery()) {
                plan.next();
                JsonNode root = new ObjectMapper().readTree(plan.getString(1)).at("/0/Plan");
                return root.path("Shared Hit Blocks").asLong()
                        + root.path("Shared Read Blocks").asLong();
            } finally {
                connection.rollback();
            }
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
