package vn.trucot.gov.officialscore;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.trucot.access.Role;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.gov.identity.KnownIdentities;
import vn.trucot.gov.officialscore.ReadScores.Score;
import vn.trucot.gov.officialscore.StoredScores.StoredScore;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.observation.ObservationStore;
import vn.trucot.pillar.observation.Recorded;
import vn.trucot.pillar.observation.Statement;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * States what the portal tells of scores, in one transaction. A score that it tells again as it was changes nothing, whatever
 * the day; one that it changed is a revision; an answer older than what stands does not take its place.
 */
@ApplicationScoped
class ImportOfficialScores {

    private final PortalCodes codes;
    private final OrgUnits orgUnits;
    private final KnownIdentities identities;
    private final StoredScores stored;
    private final ObservationStore store;
    private final CurrentUser user;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    ImportOfficialScores(
            PortalCodes codes,
            OrgUnits orgUnits,
            KnownIdentities identities,
            StoredScores stored,
            ObservationStore store,
            CurrentUser user,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.codes = codes;
        this.orgUnits = orgUnits;
        this.identities = identities;
        this.stored = stored;
        this.store = store;
        this.user = user;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The day it is. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Refuses periods that nothing can be published of, before anybody is asked.
     *
     * @throws Problem PERIOD_WRONG_FREQUENCY, PERIOD_IN_FUTURE, VALIDATION_FAILED for a day that is to come
     */
    void check(ToldBy told) {
        if (!codes.accepts(told.period().frequency())) {
            throw new Problem(
                    ProblemCode.PERIOD_WRONG_FREQUENCY,
                    "'" + told.period() + "' is a " + told.period().frequency()
                            + "; the portal tells of months, quarters, half-years and years");
        }
        if (told.period().firstDay().isAfter(today())) {
            throw new Problem(
                    ProblemCode.PERIOD_IN_FUTURE,
                    "'" + told.period() + "' begins on " + told.period().firstDay() + ", today is " + today());
        }
        if (told.on().isAfter(today())) {
            throw new Problem(ProblemCode.VALIDATION_FAILED, "on " + told.on() + " is after today, " + today());
        }
        orgUnits.mustBeCaughtUp();
    }

    /**
     * Keeps what the rows tell.
     *
     * @param onlyTry whether nothing is to be stored; the answer is the same
     * @throws Problem BATCH_REJECTED with the mistakes, if all rows or none are to be stored; those of {@link #check}
     */
    @Transactional
    ImportSummary take(List<PortalRow> rows, ToldBy told, BatchMode mode, boolean onlyTry) {
        check(told);
        BatchFaults faults = new BatchFaults();
        ReadScores read = new ReadScores(told, codes, orgUnits, new Bodies(orgUnits, identities, rows), faults);
        rows.forEach(read::take);
        List<Score> accepted = new ArrayList<>(read.scores());
        accepted.removeIf(score -> isOfAnother(score, faults));
        stored.oneAtATime();
        List<Statement> changes = changes(accepted, told, faults);
        BatchSummary.refuse(mode, rows.size(), faults);
        Recorded recorded = store.record(changes, user.name(), "official scores, " + rows.size() + " rows");
        if (onlyTry) {
            transactions.setRollbackOnly();
        }
        return new ImportSummary(
                rows.size(),
                recorded.created(),
                recorded.updated(),
                recorded.unchanged() + accepted.size() - changes.size(),
                faults.rejected(),
                faults.count(),
                faults.listed(),
                byUnit(accepted));
    }

    private boolean isOfAnother(Score score, BatchFaults faults) {
        OrgUnitId unit = score.key().orgUnit();
        if (user.has(Role.APPROVER, unit)) {
            return false;
        }
        faults.add(score.row(), "MA_COQUAN", ProblemCode.ROLE_MISSING, CurrentUser.refusal(Role.APPROVER, unit));
        return true;
    }

    /** Those that say something else than what stands; takes out of the accepted ones what is older. */
    private List<Statement> changes(List<Score> accepted, ToldBy told, BatchFaults faults) {
        Map<ObservationKey, StoredScore> before =
                stored.of(told.source(), accepted.stream().map(Score::key).toList());
        List<Statement> changes = new ArrayList<>();
        accepted.removeIf(score -> {
            StoredScore known = before.get(score.key());
            if (known != null && known.says(score.statement())) {
                return false;
            }
            if (known != null && known.isNewerThan(score.statement())) {
                faults.add(
                        score.row(),
                        "on",
                        ProblemCode.CONFLICT,
                        "another score of " + score.key() + " stands, which was seen on " + known.on() + ", after "
                                + told.on());
                return true;
            }
            return !changes.add(score.statement());
        });
        return changes;
    }

    private static List<ImportSummary.Accepted> byUnit(List<Score> accepted) {
        record Of(OrgUnitId unit, Period period) {}
        Map<Of, Long> counts = accepted.stream()
                .map(Score::key)
                .collect(groupingBy(
                        key -> new Of(key.orgUnit(), key.period()),
                        () -> new TreeMap<>(Comparator.comparing(Of::unit).thenComparing(Of::period)),
                        counting()));
        return counts.entrySet().stream()
                .map(of -> new ImportSummary.Accepted(
                        of.getKey().unit(), of.getKey().period(), Math.toIntExact(of.getValue())))
                .toList();
    }
}
