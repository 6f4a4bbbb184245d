package vn.trucot.pillar.importjob;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.trucot.pillar.security.OnBehalf;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Carries jobs out, one at a time and the one that waits longest first, in the name of who sent them. Nothing of a job is stored
 * until all of it is: one that a service left which ended begins again, in whichever replica looks first.
 */
@Singleton
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final Duration TOLD_EVERY = Duration.ofMillis(500);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final int FAILED_HERE = 500;

    private final DataSource dataSource;
    private final JobTurns turns;
    private final CarriedOut carriedOut;
    private final OnBehalf onBehalf;
    private final KnownProblems problems;
    private final ImportJobSettings settings;
    private final Clock clock;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "imports");
    private volatile boolean stopped;

    ImportRunner(
            DataSource dataSource,
            JobTurns turns,
            CarriedOut carriedOut,
            OnBehalf onBehalf,
            KnownProblems problems,
            ImportJobSettings settings,
            Clock clock) {
        this.dataSource = dataSource;
        this.turns = turns;
        this.carriedOut = carriedOut;
        this.onBehalf = onBehalf;
        this.problems = problems;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        wanted.release();
        thread.join(STOP);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportKept kept) {
        wanted.release();
    }

    private void run() {
        while (!stopped) {
            try (Connection connection = dataSource.getConnection()) {
                if (turns.isAnyWaiting(connection) && turns.isAlone(connection)) {
                    try {
                        carryOut(connection);
                    } finally {
                        turns.release(connection);
                    }
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("imports start over: problem=%s", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause();
        }
    }

    /** Carries out all that wait, until one has to come later. */
    private void carryOut(Connection connection) throws SQLException, InterruptedException {
        turns.takeBack(
                connection,
                settings.attempts(),
                carriedOut.text(KeptProblem.of(new Problem(
                        ProblemCode.UNEXPECTED,
                        "the import ended " + settings.attempts() + " times before it was done; nothing was stored"))));
        boolean goOn = true;
        while (goOn && !stopped) {
            RunningJob job = turns.take(connection);
            goOn = job != null && carryOut(connection, job);
        }
    }

    /** Carries one out on a thread of its own, and tells meanwhile how far it is; false if it has to come later. */
    private boolean carryOut(Connection connection, RunningJob job) throws SQLException, InterruptedException {
        LOG.infof(
                "import begins: job=%s, target=%s, user=%s",
                job.id(), job.target(), job.user().name());
        WatchedJob watched = new WatchedJob();
        boolean[] ended = {false};
        Thread work = new Thread(
                () -> onBehalf.of(job.user(), () -> ended[0] = hasEnded(job, watched)), "import " + job.id());
        work.start();
        try {
            while (!work.join(TOLD_EVERY)) {
                if (stopped || !turns.tell(connection, job, watched.progress())) {
                    watched.stop();
                }
            }
        } finally {
            watched.stop();
            work.join();
        }
        return ended[0];
    }

    /** Whether the job has ended, well or not. */
    private boolean hasEnded(RunningJob job, WatchedJob watched) {
        try {
            CarriedOut.Outcome outcome = carriedOut.carryOut(job, watched);
            if (!outcome.kept()) {
                turns.done(job, outcome.progress(), outcome.result());
            }
            LOG.infof(
                    "import ends: job=%s, rows=%d, stored=%d",
                    job.id(), outcome.progress().checked(), outcome.progress().stored());
            return true;
        } catch (ImportStopped e) {
            turns.again(job, false); // not of one that was cancelled
            return true;
        } catch (RuntimeException e) {
            Problem known = problems.of(e);
            if (known == null) {
                LOG.warnf(e, "import failed: job=%s, attempt=%d", job.id(), job.attempt());
            }
            return goOn(
                    job,
                    watched,
                    known == null
                            ? new Problem(ProblemCode.UNEXPECTED, "the import failed here; nothing was stored")
                            : known);
        }
    }

    /** What cannot be now is tried again, as often as that may be; who only has to wait for a start waits. */
    private boolean goOn(RunningJob job, WatchedJob watched, Problem why) {
        boolean starts = why.code() == ProblemCode.STILL_READING;
        boolean passes = why.code().status() >= FAILED_HERE;
        if (starts || (passes && job.attempt() < settings.attempts())) {
            turns.again(job, !starts);
            return false;
        }
        return fail(job, watched, why);
    }

    private boolean fail(RunningJob job, WatchedJob watched, Problem why) {
        Progress progress = watched.progress();
        turns.failed(
                job, new Progress(progress.checked(), 0, progress.rejected()), carriedOut.text(KeptProblem.of(why)));
        return true;
    }

    private void pause() {
        try {
            if (wanted.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                wanted.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets jobs, with their files, a while after they ended. */
    @Scheduled(
            every = "${trucot.imports.forget-every:1h}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        OffsetDateTime before = clock.instant().minus(settings.keep()).atOffset(ZoneOffset.UTC);
        try {
            while (turns.forget(before) > 0) {
                LOG.debug("old imports were forgotten");
            }
        } catch (RuntimeException e) {
            LOG.warnf("old imports cannot be forgotten now, will try again: problem=%s", e.getMessage());
        }
    }
}
