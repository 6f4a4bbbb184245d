package vn.trucot.pillar.chain;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.chain.Fault;
import vn.trucot.chain.Fault.Kind;
import vn.trucot.chain.KnownKeys;
import vn.trucot.chain.Report;
import vn.trucot.chain.SigningKey;
import vn.trucot.chain.Verifier;
import vn.trucot.chain.sql.ChainTables;
import vn.trucot.chain.sql.LogTable;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.observation.ObservationStore;
import vn.trucot.pillar.observation.Stated;

/** How the logs of a running service are chained; by chains of this test, the service itself has no key. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ChainComponentTest {

    private static final SigningKey KEY = SigningKey.make();

    @Inject
    DataSource dataSource;

    @Inject
    ObservationStore store;

    private final LogChain records = chain(LogTable.RECORDS, 7);

    @Test
    void statementsAreChainedAndEverybodySeesWhatWasSigned() throws SQLException {
        // Given
        state();

        // When
        catchUp(chain(LogTable.STATEMENTS, 1_000));

        // Then
        Report report = verify(LogTable.STATEMENTS);
        assertThat(report.fault()).isNull();
        assertThat(report.unsigned()).isZero();
        given().get("/api/v1/society/chain")
                .then()
                .statusCode(200)
                .body("pillar", equalTo("society"))
                .body("keys.id", hasItem(KEY.id()))
                .body("logs.log", equalTo(List.of("statements", "records")))
                .body("logs[0].checkpoints[0].rows", equalTo((int)
                        report.signed().rows()))
                .body("logs[0].checkpoints[0].key", equalTo(KEY.id()));
    }

    @Test
    void aChangedStatementIsNamedThoughOnlyItsKeyWasChanged() throws SQLException {
        // Given
        state();
        catchUp(chain(LogTable.STATEMENTS, 1_000));
        long position = number("select max(position) from statement_revision");

        // When
        Fault fault = faultAfter(
                LogTable.STATEMENTS,
                "update observation_key set breakdown = 'other'"
                        + " where id = (select key_id from statement_revision where position = " + position + ")");

        // Then
        assertThat(fault).isEqualTo(new Fault(Kind.CHANGED, position));
        assertThat(verify(LogTable.STATEMENTS).fault()).isNull();
    }

    @Test
    void whatWasDoneToRecordsBehindTheServiceIsNamed() throws SQLException {
        // Given
        for (int i = 0; i < 20; i++) {
            insert("house", i);
        }
        catchUp(records);
        long position = number("select max(position) - 5 from record_revision where cause = 'house'");

        // Then
        assertThat(faultAfter(
                        LogTable.RECORDS,
                        "update record_revision set recorded_by = recorded_by || '.' where position = " + position))
                .isEqualTo(new Fault(Kind.CHANGED, position));
        assertThat(faultAfter(
                        LogTable.RECORDS,
                        "update record_revision set state = state || '{\"a\": 1}' where position = " + position))
                .isEqualTo(new Fault(Kind.CHANGED, position));
        assertThat(faultAfter(LogTable.RECORDS, "delete from record_revision where position = " + position))
                .isEqualTo(new Fault(Kind.MISSING, position));
        assertThat(faultAfter(LogTable.RECORDS, "delete from record_revision where position >= " + position))
                .isEqualTo(new Fault(Kind.MISSING, position));
        assertThat(faultAfter(
                        LogTable.RECORDS,
                        "update record_revision set position = position + 1000000 where position = " + position))
                .isEqualTo(new Fault(Kind.MISSING, position));
        assertThat(verify(LogTable.RECORDS).fault()).isNull();
    }

    @Test
    void aRowIsChainedAfterThoseBeforeItThatCommitLater() throws SQLException {
        catchUp(records);
        long before = verify(LogTable.RECORDS).signed().rows();
        try (Connection late = dataSource.getConnection()) {
            late.setAutoCommit(false);
            insert(late, "late", 1);
            insert("quick", 1);

            // When
            catchUp(records);
            long meanwhile = verify(LogTable.RECORDS).signed().rows();
            late.commit();
            late.setAutoCommit(true);
            catchUp(records);

            // Then
            assertThat(meanwhile).isEqualTo(before);
        }
        Report report = verify(LogTable.RECORDS);
        assertThat(report.fault()).isNull();
        assertThat(report.signed().rows()).isEqualTo(before + 2);
        assertThat(report.unsigned()).isZero();
    }

    @Test
    void whoeverBeganLaterHoldsUpNothing() throws SQLException {
        catchUp(records);
        try (Connection first = dataSource.getConnection();
                Connection second = dataSource.getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            insert(first, "first", 1);
            catchUp(records);
            insert(second, "second", 1);
            first.commit();
            long before = verify(LogTable.RECORDS).signed().rows();

            // When
            catchUp(records);

            // Then
            assertThat(verify(LogTable.RECORDS).signed().rows()).isEqualTo(before + 1);
            second.rollback();
            first.setAutoCommit(true);
            second.setAutoCommit(true);
        }
    }

    @Test
    void writersAtOnceAndTwoWhoChainLeaveOneChain() throws Exception {
        // Given
        int writers = 6;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<CompletableFuture<Void>> writing = IntStream.range(0, writers)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(new Random(writer)), threads))
                    .toList();

            // When
            List<LogChain> replicas = List.of(chain(LogTable.RECORDS, 5), chain(LogTable.RECORDS, 9));
            while (!writing.stream().allMatch(CompletableFuture::isDone)) {
                replicas.parallelStream().forEach(this::step);
            }
            writing.forEach(CompletableFuture::join);
            for (LogChain replica : replicas) {
                catchUp(replica);
            }
        }

        // Then
        Report report = verify(LogTable.RECORDS);
        assertThat(report.fault()).isNull();
        assertThat(report.unsigned()).isZero();
        assertThat(report.signed().rows()).isEqualTo(number("select count(*) from record_revision"));
    }

    /** Transactions of some rows each, that others overtake; some come to nothing. */
    private void write(Random random) {
        for (int i = 0; i < 25; i++) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                int rows = 1 + random.nextInt(4);
                for (int j = 0; j < rows; j++) {
                    insert(connection, "writer", j);
                    Thread.sleep(random.nextInt(3));
                }
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
                connection.setAutoCommit(true);
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static LogChain chain(LogTable log, int page) {
        return new LogChain(Pillar.SOCIETY.path(), log, KEY, page, Clock.systemUTC());
    }

    private void catchUp(LogChain chain) {
        while (step(chain)) {
            // one page after another
        }
    }

    private boolean step(LogChain chain) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return chain.step(connection);
            }
        });
    }

    private Report verify(LogTable log) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Report report = verify(connection, log);
            connection.rollback();
            connection.setAutoCommit(true);
            return report;
        }
    }

    private static Report verify(Connection connection, LogTable log) throws SQLException {
        ChainTables tables = new ChainTables(connection, Pillar.SOCIETY.path());
        return tables.verify(log, new Verifier(tables.name(log), new KnownKeys().with(KEY.open())));
    }

    /** What is found after somebody with all rights has changed the log; nothing of it stays. */
    private @Nullable Fault faultAfter(LogTable log, String change) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table " + log.table() + " disable trigger all");
            statement.execute("alter table " + log.table() + " alter column position set generated by default");
            assertThat(statement.executeUpdate(change)).isPositive();
            Fault fault = verify(connection, log).fault();
            connection.rollback();
            connection.setAutoCommit(true);
            return fault;
        }
    }

    private void state() {
        QuarkusTransaction.requiringNew()
                .run(() -> store.record(List.of(Stated.reported(Stated.newKey(), 5)), "somebody", "test"));
    }

    private void insert(String cause, int version) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, cause, version);
        }
    }

    private static void insert(Connection connection, String cause, int version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into record_revision (kind, record_id, version, deleted, recorded_at, recorded_by, cause, state)"
                        + " values ('chained', gen_random_uuid(), ?, false, now(), 'somebody', ?, '{\"tên\": \"nhà\"}')")) {
            insert.setLong(1, version);
            insert.setString(2, cause);
            insert.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
