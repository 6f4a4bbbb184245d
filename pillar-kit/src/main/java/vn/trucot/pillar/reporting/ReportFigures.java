package vn.trucot.pillar.reporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.ImportProgress;
import vn.trucot.pillar.observation.Author;
import vn.trucot.pillar.observation.ObservationStore;
import vn.trucot.pillar.observation.Recorded;
import vn.trucot.pillar.observation.Statement;
import vn.trucot.pillar.observation.StatementId;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** States figures: reads and checks everything first, then stores it in one short transaction. */
@Singleton
class ReportFigures {

    private final CheckStatement check;
    private final OrgUnits orgUnits;
    private final ObservationStore store;
    private final StatedFigures stated;
    private final ImportProgress progress;

    ReportFigures(
            CheckStatement check,
            OrgUnits orgUnits,
            ObservationStore store,
            StatedFigures stated,
            ImportProgress progress) {
        this.check = check;
        this.orgUnits = orgUnits;
        this.store = store;
        this.stated = stated;
        this.progress = progress;
    }

    /** States one figure; with a mistake the problem is that mistake. */
    StatedView one(InputStream body, Speaker speaker) {
        StatementIntake intake = intake(speaker);
        StatementJson.readOne(body, intake);
        if (!intake.faults().isEmpty()) {
            throw problem(intake.faults().listed());
        }
        Statement statement = intake.rows().iterator().next();
        return StatedView.of(statement, record(intake, speaker, "statement", false));
    }

    /**
     * States all figures of a batch, or with mode {@code ACCEPTED} those without a mistake.
     *
     * @param onlyTry whether to tell only what would become of them
     */
    BatchSummary batch(BodyForm form, InputStream body, BatchMode mode, boolean onlyTry, Speaker speaker) {
        speaker.mustSpeakFor(speaker.kind(), speaker.name());
        StatementIntake intake = intake(speaker);
        long received =
                form == BodyForm.JSON ? StatementJson.readAll(body, intake) : StatementColumns.read(form, body, intake);
        progress.checked(received, intake.faults());
        BatchSummary.refuse(mode, received, intake.faults());
        Recorded recorded = record(intake, speaker, "batch of " + received + " rows", onlyTry);
        return BatchSummary.of(received, recorded.created(), recorded.updated(), recorded.unchanged(), intake.faults());
    }

    /** Takes back what a source states about a key. */
    void withdraw(ObservationKey key, String sourceName, Speaker speaker) {
        KeyView known = stated.key(key);
        Source source = (known == null ? List.<StatementView>of() : known.statements())
                .stream()
                        .map(StatementView::source)
                        .filter(each -> each.name().equals(sourceName))
                        .findFirst()
                        .orElseThrow(() ->
                                new Problem(ProblemCode.NOT_FOUND, "'" + sourceName + "' states nothing about " + key));
        speaker.mustSpeakFor(source.kind(), source.name(), key.orgUnit());
        Author author = speaker.author(Set.of(key.orgUnit()));
        QuarkusTransaction.requiringNew()
                .run(() -> store.withdraw(List.of(new StatementId(key, sourceName)), author, "withdrawal"));
    }

    private StatementIntake intake(Speaker speaker) {
        orgUnits.mustBeCaughtUp();
        return new StatementIntake(check, speaker, progress);
    }

    private Recorded record(StatementIntake intake, Speaker speaker, String cause, boolean onlyTry) {
        Author author = speaker.author(intake.rows().orgUnits.values());
        if (!onlyTry) {
            return QuarkusTransaction.joiningExisting().call(() -> store.record(intake.rows(), author, cause));
        }
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            Recorded recorded = store.record(intake.rows(), author, cause);
            QuarkusTransaction.setRollbackOnly();
            return recorded;
        }
        QuarkusTransaction.begin();
        try {
            return store.record(intake.rows(), author, cause);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Problem problem(List<Fault> faults) {
        List<Fault> pointed = faults.stream()
                .map(fault -> Fault.ofPointer("/" + fault.field(), fault.code(), fault.reason()))
                .toList();
        return new Problem(pointed.getFirst().code(), pointed.getFirst().reason(), pointed);
    }
}
