package vn.trucot.pillar.integrity;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Looks every night, and when it is asked, whether all checks hold. It changes nothing: its transaction only reads. */
@Singleton
class Integrity {

    private static final Logger LOG = Logger.getLogger(Integrity.class);
    private static final int MOST_EXAMPLES = 100;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final String UNITS =
            "create temporary table known_unit (id text collate \"C\" primary key, valid_from date,"
                    + " valid_to date)";
    private static final String DROP = "drop table if exists pg_temp.known_unit";
    private static final String FILL = "insert into known_unit select id, valid_from::date, valid_to::date"
            + " from unnest(?, ?, ?) unit (id, valid_from, valid_to)";

    private final DataSource dataSource;
    private final List<IntegrityCheck> checks;
    private final OrgUnits units;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile IntegrityView latest;

    Integrity(DataSource dataSource, IntegrityChecks checks, OrgUnits units, Clock clock) {
        this.dataSource = dataSource;
        this.checks = checks.all();
        this.units = units;
        this.clock = clock;
        this.latest = new IntegrityView(
                null, checks.all().stream().map(IntegrityView.Check::unchecked).toList());
    }

    /** What was found last. */
    IntegrityView latest() {
        return latest;
    }

    @Scheduled(
            cron = "${trucot.integrity.cron:0 40 2 * * ?}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = ConcurrentExecution.SKIP)
    void tonight() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warnf("integrity could not be checked: problem=%s", e.getMessage());
        }
    }

    /** Runs all checks, each for two minutes at most; one that cannot be run says why, and the others are. */
    IntegrityView look() {
        oneAtATime.lock();
        try {
            List<IntegrityView.Check> found = run();
            latest = new IntegrityView(clock.instant(), found);
            found.forEach(Integrity::tell);
            return latest;
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<IntegrityView.Check> run() {
        try (Connection connection = dataSource.getConnection()) {
            fill(connection);
            try {
                return found(connection);
            } finally {
                execute(connection, DROP);
            }
        } catch (SQLException e) {
            throw new RecordingFailed("integrity could not be checked", e);
        }
    }

    /** In a transaction that has no id: who asks for an earlier instant would wait for one that has. */
    private List<IntegrityView.Check> found(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            execute(connection, "set transaction read only");
            execute(connection, "set local statement_timeout = " + LONGEST.toMillis());
            List<IntegrityView.Check> found = new ArrayList<>();
            for (IntegrityCheck check : checks) {
                found.add(run(check, connection));
            }
            return found;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static IntegrityView.Check run(IntegrityCheck check, Connection connection) throws SQLException {
        IntegrityView.Check unchecked = IntegrityView.Check.unchecked(check);
        long began = System.nanoTime();
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement select =
                        connection.prepareStatement("select subject::text, detail::text, count(*) over () from ("
                                + check.sql() + ") found limit " + MOST_EXAMPLES);
                ResultSet rows = select.executeQuery()) {
            List<IntegrityView.Found> first = new ArrayList<>();
            long count = 0;
            while (rows.next()) {
                first.add(new IntegrityView.Found(rows.getString(1), rows.getString(2)));
                count = rows.getLong(3);
            }
            return unchecked.found(count, first, since(began));
        } catch (SQLException e) {
            connection.rollback(before);
            return unchecked.failed(String.valueOf(e.getMessage()), since(began));
        }
    }

    private static long since(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private void fill(Connection connection) throws SQLException {
        List<OrgUnit> known = units.all().toList();
        execute(connection, DROP);
        execute(connection, UNITS);
        try (PreparedStatement insert = connection.prepareStatement(FILL)) {
            insert.setArray(1, column(connection, known, unit -> unit.id().toString()));
            insert.setArray(2, column(connection, known, unit -> day(unit.validFrom())));
            insert.setArray(3, column(connection, known, unit -> day(unit.validTo())));
            insert.executeUpdate();
        }
        execute(connection, "analyze known_unit");
    }

    private static java.sql.Array column(
            Connection connection, List<OrgUnit> units, Function<OrgUnit, @Nullable String> value) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[units.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(units.get(i));
        }
        return connection.createArrayOf("text", values);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void tell(IntegrityView.Check check) {
        if (check.problem() != null) {
            LOG.warnf("integrity: check=%s could not be run, problem=%s", check.code(), check.problem());
        } else if (check.found() != null && check.found() > 0) {
            IntegrityView.Found first = check.examples().getFirst();
            LOG.logf(
                    check.severity() == IntegrityCheck.Severity.ERROR ? Logger.Level.ERROR : Logger.Level.WARN,
                    "integrity: check=%s, found=%d, first=%s: %s",
                    check.code(),
                    check.found(),
                    first.subject(),
                    first.detail());
        }
    }
}
