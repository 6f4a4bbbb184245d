package vn.trucot.gov.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.gov.dossier.DossierStates.UnitMonth;
import vn.trucot.gov.dossier.FeedSummary.HeldMonth;
import vn.trucot.pillar.form.CountedReturn;
import vn.trucot.pillar.form.CountedReturns;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.pillar.measure.MeasureRecords;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Takes events of dossiers and makes the returns of the form what the dossiers count, in one transaction. One request at a time:
 * an event may be about a dossier of any unit, so what follows from it is worked out while nobody else adds one.
 */
@ApplicationScoped
@Transactional
class DossierFeed {

    static final String FORM = "dossiers";

    /** Who returns what the feed counts. */
    static final String NAME = "dossier-events";

    private static final String COMMENT = "Đếm từ sự kiện hồ sơ";
    private static final int MOST_ROWS = 100_000;
    private static final int RETURNS_AT_A_TIME = 300;

    /** Of the feed; the number is the name in ASCII. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(x'646f7373696572'::bigint)";

    private final DataSource dataSource;
    private final BatchReader batches;
    private final EventChecks checks;
    private final CountedReturns returns;
    private final MeasureRecords measures;
    private final OrgUnits orgUnits;
    private final CurrentUser user;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    DossierFeed(
            DataSource dataSource,
            BatchReader batches,
            EventChecks checks,
            CountedReturns returns,
            MeasureRecords measures,
            OrgUnits orgUnits,
            CurrentUser user,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.dataSource = dataSource;
        this.batches = batches;
        this.checks = checks;
        this.returns = returns;
        this.measures = measures;
        this.orgUnits = orgUnits;
        this.user = user;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes the events that are not there yet.
     *
     * @param onlyTry whether nothing is to be stored; the answer is the same
     * @throws Problem BATCH_REJECTED with the mistakes, if all rows or none are to be stored
     */
    FeedSummary take(BodyForm form, SpooledBody body, BatchMode mode, boolean onlyTry) {
        orgUnits.mustBeCaughtUp();
        BatchFaults faults = new BatchFaults();
        try (Connection connection = dataSource.getConnection()) {
            waitForOthers(connection);
            ArrivingEvents arriving = new ArrivingEvents(connection);
            long received;
            try {
                received = read(form, body, faults, arriving);
                arriving.arrived();
            } finally {
                arriving.stop();
            }
            arriving.check(returns, faults);
            BatchSummary.refuse(mode, received, faults);
            long created = arriving.store(faults, clock, user.name());
            DossierStates states = new DossierStates(connection, created);
            List<UnitMonth> months = created == 0 ? List.of() : states.fold();
            List<HeldMonth> held = put(states, months);
            if (onlyTry) {
                transactions.setRollbackOnly();
            }
            return FeedSummary.of(received, created, faults, months.size() - held.size(), held);
        } catch (SQLException e) {
            throw new RecordingFailed("events of dossiers could not be stored", e);
        }
    }

    /**
     * Makes the return of a month what its dossiers count, once what somebody else returned is gone.
     *
     * @throws Problem CONFLICT if it is not gone
     */
    CountedMonth putReturn(OrgUnitId unit, Period month) {
        try (Connection connection = dataSource.getConnection()) {
            waitForOthers(connection);
            UnitMonth asked = new UnitMonth(unit, month);
            DossierStates states = new DossierStates(connection, 1);
            if (!put(states, List.of(asked)).isEmpty()) {
                throw new Problem(
                        ProblemCode.CONFLICT,
                        "form " + FORM + " was returned by somebody else for " + month + "; delete that return first");
            }
            return counted(states, asked);
        } catch (SQLException e) {
            throw new RecordingFailed("the dossiers of a month could not be counted", e);
        }
    }

    /** What the dossiers of a month count, whatever was returned. */
    CountedMonth counted(OrgUnitId unit, Period month) {
        try (Connection connection = dataSource.getConnection()) {
            return counted(new DossierStates(connection, 1), new UnitMonth(unit, month));
        } catch (SQLException e) {
            throw new RecordingFailed("the dossiers of a month could not be counted", e);
        }
    }

    private CountedMonth counted(DossierStates states, UnitMonth month) throws SQLException {
        CountedReturn counted = states.count(List.of(month)).getFirst();
        return new CountedMonth(
                month.orgUnit(),
                month.month(),
                returns.standing(FORM, NAME, month.orgUnit(), month.month()),
                counted.lines(),
                counted.demo());
    }

    private long read(BodyForm form, SpooledBody body, BatchFaults faults, ArrivingEvents arriving)
            throws SQLException {
        EventChecks.Batch checked = checks.batch();
        try (InputStream bytes = body.read()) {
            return batches.each(DossierEvent.class, form, bytes, MOST_ROWS, faults, (number, _, event) -> {
                checked.check(number, event, faults);
                if (!faults.isRejected(number)) {
                    arriving.add(number, event);
                }
            });
        } catch (IOException e) {
            throw new Problem(ProblemCode.UNEXPECTED, "the body that was received cannot be read again");
        }
    }

    /** Returns what is counted, so many months at a time that they fit into memory; answers those of somebody else. */
    private List<HeldMonth> put(DossierStates states, List<UnitMonth> months) throws SQLException {
        measures.lock(months.stream().map(UnitMonth::orgUnit).collect(Collectors.toSet()));
        List<HeldMonth> held = new ArrayList<>();
        for (int from = 0; from < months.size(); from += RETURNS_AT_A_TIME) {
            List<CountedReturn> counted =
                    states.count(months.subList(from, Math.min(months.size(), from + RETURNS_AT_A_TIME)));
            returns.put(FORM, NAME, COMMENT, counted)
                    .forEach(other -> held.add(new HeldMonth(other.orgUnit(), other.period())));
        }
        return held;
    }

    private static void waitForOthers(Connection connection) throws SQLException {
        try (Statement wait = connection.createStatement()) {
            wait.execute(ONE_AT_A_TIME);
        }
    }
}
