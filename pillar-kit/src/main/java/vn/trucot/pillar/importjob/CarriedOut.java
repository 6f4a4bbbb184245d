package vn.trucot.pillar.importjob;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.FileImport;
import vn.trucot.pillar.importing.FileImports;
import vn.trucot.pillar.importing.ImportProgress;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What is done in one transaction for a job: the import as a request would have it, and that it is done. */
@Singleton
class CarriedOut {

    private final List<FileImports> imports;
    private final JobTurns turns;
    private final ImportProgress progress;
    private final TransactionSynchronizationRegistry transactions;
    private final DataSource dataSource;
    private final ObjectMapper json;

    CarriedOut(
            @All List<FileImports> imports,
            JobTurns turns,
            ImportProgress progress,
            TransactionSynchronizationRegistry transactions,
            DataSource dataSource,
            ObjectMapper json) {
        this.imports = imports;
        this.turns = turns;
        this.progress = progress;
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * What an address imports into.
     *
     * @throws Problem NOT_FOUND if that is no more
     */
    FileImport<?> into(String target) {
        return imports.stream()
                .map(each -> each.find(target))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, "nothing is imported into '" + target + "'"));
    }

    /**
     * Carries a job out. What it stores and that it is done is there together or not at all; of one that only looks, the result
     * is still to be kept.
     *
     * @return the result if it is still to be kept, else null
     * @throws ImportStopped if the job is not ours any more
     */
    @Transactional(rollbackOn = Exception.class)
    Outcome carryOut(RunningJob job, WatchedJob watched) {
        progress.watch(watched);
        BatchSummary summary = summary(job, into(job.target()));
        Outcome outcome = new Outcome(
                new Progress(
                        summary.received(),
                        summary.created() + summary.updated() + summary.unchanged(),
                        summary.rejected()),
                text(summary),
                !transactions.getRollbackOnly());
        if (outcome.kept() && !turns.done(job, outcome.progress(), outcome.result())) {
            throw new ImportStopped();
        }
        return outcome;
    }

    /**
     * What became of a job.
     *
     * @param kept whether it is kept already, with all that it says
     */
    record Outcome(Progress progress, String result, boolean kept) {}

    private <A extends Record> BatchSummary summary(RunningJob job, FileImport<A> into) {
        try (SpooledBody body = SpooledBody.of(new JobFile(dataSource, job.id()))) {
            return into.take(json.readValue(job.asked(), into.asked()), job.writtenAs(), body);
        } catch (JsonProcessingException e) {
            throw new Problem(
                    ProblemCode.VALUE_MALFORMED, "what was asked for is not understood any more; send it again");
        }
    }

    String text(Object answered) {
        try {
            return json.writeValueAsString(answered);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what became of an import cannot be written as JSON", e);
        }
    }
}
