package vn.trucot.pillar.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.observation.Author;
import vn.trucot.pillar.observation.ObservationStore;
import vn.trucot.pillar.observation.Recorded;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Counts records into figures, in the transaction that changed the records. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MeasureRecords {

    /** Few units are changed in a moment; who changes many may wait for another file to be stored. */
    private static final int FEW = 10;

    private static final String SHORT_PATIENCE = "set local lock_timeout = '5s'";
    private static final String ADD = """
            insert into measure_lock select unnest(?::text[]) order by 1 on conflict do nothing""";
    private static final String LOCK = """
            select count(*) from (
                select 1 from measure_lock where org_unit = any(?) order by org_unit for no key update) locked""";

    private static final String LOCK_FREE =
            "select org_unit from measure_lock where org_unit = any(?) order by org_unit for no key update skip locked";

    /** Who measured: figures from records are stated by the suite itself. */
    private static final Author AUTHOR = Author.ofAll("records");

    private static final int AT_A_TIME = 1_000;

    private final DataSource dataSource;
    private final ObservationStore store;
    private final Instance<EntityManager> entities;
    private final OrgUnits orgUnits;
    private final Measures measures;
    private final RegisterUses registers;
    private final Scopes scopes;
    private final Clock clock;

    MeasureRecords(
            DataSource dataSource,
            ObservationStore store,
            Instance<EntityManager> entities,
            OrgUnits orgUnits,
            Measures measures,
            RegisterUses registers,
            Scopes scopes,
            Clock clock) {
        this.dataSource = dataSource;
        this.store = store;
        this.entities = entities;
        this.orgUnits = orgUnits;
        this.measures = measures;
        this.registers = registers;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Waits until nobody else changes records of these units, until the transaction ends: locks who keeps them, the commune of
     * a village. Call it first and once in a transaction: the locks are taken in sorted order, so that nothing deadlocks.
     *
     * Who changes a few units waits five seconds, so that those who wait do not hold all connections.
     *
     * @throws vn.trucot.problem.Problem STILL_READING as long as the org units are not known
     */
    public void lock(Collection<OrgUnitId> units) {
        String[] sorted = keepersOf(units);
        try (Connection connection = dataSource.getConnection()) {
            if (sorted.length <= FEW) {
                try (PreparedStatement patience = connection.prepareStatement(SHORT_PATIENCE)) {
                    patience.execute();
                }
            }
            execute(connection, ADD, sorted);
            execute(connection, LOCK, sorted);
        } catch (SQLException e) {
            throw new RecordingFailed("units could not be locked", e);
        }
    }

    /**
     * Locks those who keep these units and whose records nobody else changes just now, in place of {@link #lock}. Who is locked by
     * somebody else is not waited for, so that one busy unit does not hold up the others.
     *
     * @return who is locked now
     */
    public Set<OrgUnitId> lockFree(Collection<OrgUnitId> units) {
        String[] sorted = keepersOf(units);
        Set<OrgUnitId> locked = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement patience = connection.prepareStatement(SHORT_PATIENCE);
                PreparedStatement free = connection.prepareStatement(LOCK_FREE)) {
            patience.execute();
            execute(connection, ADD, sorted);
            free.setArray(1, connection.createArrayOf("text", sorted));
            try (ResultSet row = free.executeQuery()) {
                while (row.next()) {
                    locked.add(new OrgUnitId(row.getString(1)));
                }
            }
            return locked;
        } catch (SQLException e) {
            throw new RecordingFailed("units could not be locked", e);
        }
    }

    /** Who keeps the records of these units, sorted. */
    private String[] keepersOf(Collection<OrgUnitId> units) {
        orgUnits.mustBeCaughtUp();
        return units.stream()
                .map(orgUnits::keeperOf)
                .map(OrgUnitId::text)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /** Whether the shortest period that holds the day has not closed: what is not recorded in it is not known yet. */
    public boolean isOpen(Measure measure, LocalDate day) {
        return Closing.of(Period.of(measure.finest(), day), measures.closesAfterDays(measure))
                .isAfter(LocalDate.now(clock));
    }

    /**
     * Counts the records of units whose records changed, in all periods of the measure that touch their days, none beyond
     * today, and records what was counted. The records are written to the database first, so that their versions are final.
     */
    public Recorded measure(Measure measure, Map<OrgUnitId, DaySpan> spans, String cause) {
        if (entities.isResolvable()) {
            entities.get().flush();
        }
        if (spans.values().stream().noneMatch(measure::isTouchedBy)) {
            return Recorded.NOTHING;
        }
        registers.noteRecords(measure, spans);
        return count(measure, spans, cause);
    }

    /** Counts units whose records did not change. So many at a time that those of a large batch fit into memory. */
    Recorded count(Measure measure, Map<OrgUnitId, DaySpan> spans, String cause) {
        Recorded recorded = Recorded.NOTHING;
        List<Map.Entry<OrgUnitId, DaySpan>> units =
                spans.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        for (int from = 0; from < units.size(); from += AT_A_TIME) {
            List<Scope> counted = scopes.of(measure, units.subList(from, Math.min(units.size(), from + AT_A_TIME)));
            if (!counted.isEmpty()) {
                recorded = recorded.plus(store.record(new MeasuredStatements(measure, counted), AUTHOR, cause));
            }
        }
        return recorded;
    }

    private static void execute(Connection connection, String sql, String[] units) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", units));
            statement.execute();
        }
    }
}
