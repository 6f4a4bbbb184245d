package vn.trucot.pillar.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.security.CurrentUser;

/** What was decided about periods of forms. A period is locked by who decides against all whose returns depend on it. */
@ApplicationScoped
class PeriodDecisions {

    private static final String READ = """
            select period, org_unit, closed, reason, open_until, decided_at, decided_by
            from form_period_decision where form = ? and period = any(?) order by number desc""";

    private static final String ADD = """
            insert into form_period_decision (form, period, org_unit, closed, reason, open_until, decided_at, decided_by)
            values (?, ?, ?, ?, ?, ?::date, ?, ?)""";

    private static final String LOCK = "select pg_advisory_xact_lock%s(hashtextextended('form period ' || ?, 0))";
    private static final String LOCK_TO_READ = LOCK.formatted("_shared");
    private static final String LOCK_TO_DECIDE = LOCK.formatted("");

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final CurrentUser user;
    private final Clock clock;

    PeriodDecisions(
            DataSource dataSource, TransactionSynchronizationRegistry transaction, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.user = user;
        this.clock = clock;
    }

    /** Those about each of some periods of a form, the last first. */
    Map<Period, List<PeriodDecision>> of(String form, List<Period> periods) {
        Map<Period, List<PeriodDecision>> found = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, form);
            read.setArray(
                    2,
                    connection.createArrayOf(
                            "text", periods.stream().map(Period::toString).toArray()));
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(Period.parse(row.getString("period")), each -> new ArrayList<>())
                            .add(decision(row));
                }
            }
        } catch (SQLException e) {
            throw new RecordingFailed("decisions about periods could not be read", e);
        }
        return found;
    }

    /** What was decided last about a unit, or about a whole that it is part of; null if nothing was. */
    static @Nullable PeriodDecision last(List<PeriodDecision> decisions, OrgUnitId unit) {
        return decisions.stream()
                .filter(decision -> decision.holdsFor(unit))
                .findFirst()
                .orElse(null);
    }

    /**
     * Those about a period, the last first, which stay the last until the running transaction ends; looked up once in each.
     */
    @Transactional(TxType.MANDATORY)
    List<PeriodDecision> held(String form, Period period) {
        String key = form + " " + period;
        Object known = transaction.getResource(key);
        if (known instanceof Held held) {
            return held.decisions();
        }
        lock(LOCK_TO_READ, key);
        List<PeriodDecision> decisions = of(form, List.of(period)).getOrDefault(period, List.of());
        transaction.putResource(key, new Held(decisions));
        return decisions;
    }

    private record Held(List<PeriodDecision> decisions) {}

    /** Waits until all transactions ended that depend on a period, and keeps others from it. */
    @Transactional(TxType.MANDATORY)
    void lock(String form, Period period) {
        lock(LOCK_TO_DECIDE, form + " " + period);
    }

    private void lock(String statement, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(statement)) {
            lock.setString(1, key);
            lock.execute();
        } catch (SQLException e) {
            throw new RecordingFailed("a period could not be locked", e);
        }
    }

    /** Adds one of the user of the running request, which is the last then. */
    @Transactional(TxType.MANDATORY)
    void add(String form, Period period, PeriodRequest asked) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            int next = 0;
            add.setString(++next, form);
            add.setString(++next, period.toString());
            add.setString(++next, asked.orgUnit().text());
            add.setBoolean(++next, asked.close());
            add.setString(++next, asked.reason());
            add.setObject(++next, asked.openUntil());
            add.setObject(++next, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            add.setString(++next, user.name());
            add.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("a decision about a period could not be kept", e);
        }
    }

    private static PeriodDecision decision(ResultSet row) throws SQLException {
        return new PeriodDecision(
                OrgUnitId.of(Objects.requireNonNull(row.getString("org_unit"))),
                row.getBoolean("closed"),
                row.getString("reason"),
                row.getObject("open_until", LocalDate.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"));
    }
}
