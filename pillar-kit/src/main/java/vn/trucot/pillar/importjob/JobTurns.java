package vn.trucot.pillar.importjob;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.security.KeptUser;

/**
 * Whose turn it is. One runner of all replicas works at a time, held by an advisory lock that goes with its connection: a job
 * that is running while somebody has just got the lock was left by a service that ended.
 */
@Singleton
class JobTurns {

    static final long RUNNER = 8_391_714_722L;

    private static final String LEFT = """
            update import_job set state = 'WAITING', checked = 0, stored = 0, rejected = 0
            where state = 'RUNNING' and attempts < ?""";
    private static final String GIVEN_UP = """
            update import_job set state = 'FAILED', ended_at = ?, stored = 0, problem = ?
            where state = 'RUNNING'""";
    private static final String TAKE = """
            update import_job set state = 'RUNNING', started_at = ?, attempts = attempts + 1
            where id = (select id from import_job where state = 'WAITING' order by id limit 1 for update skip locked)
            returning id, target, asked, written_as, submitted_by, grants, demo, attempts""";
    private static final String TELL = """
            update import_job set checked = ?, stored = ?, rejected = ? where id = ? and state = 'RUNNING' and attempts = ?""";
    private static final String END = """
            update import_job set state = ?, ended_at = ?, checked = ?, stored = ?, rejected = ?, result = ?, problem = ?
            where id = ? and state = 'RUNNING' and attempts = ?""";
    private static final String AGAIN = """
            update import_job set state = 'WAITING', attempts = attempts - ?, checked = 0, stored = 0, rejected = 0
            where id = ? and state = 'RUNNING' and attempts = ?""";
    private static final String FORGET = """
            delete from import_job where id in (
                select id from import_job where ended_at < ? order by id limit 100 for update skip locked)""";

    private final DataSource dataSource;
    private final Clock clock;

    JobTurns(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Whether there is anything to do, or was left. */
    boolean isAnyWaiting(Connection connection) throws SQLException {
        return isSo(connection, "select exists (select 1 from import_job where state in ('WAITING', 'RUNNING'))");
    }

    /** Whether nobody else carries jobs out. */
    boolean isAlone(Connection connection) throws SQLException {
        return isSo(connection, "select pg_try_advisory_lock(" + RUNNER + ")");
    }

    void release(Connection connection) throws SQLException {
        isSo(connection, "select pg_advisory_unlock(" + RUNNER + ")");
    }

    private static boolean isSo(Connection connection, String question) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(question);
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * Lets jobs wait again that a service left which ended; those that were begun too often fail.
     *
     * @param most so often a job is begun
     * @param problem JSON of why
     */
    void takeBack(Connection connection, int most, String problem) throws SQLException {
        run(connection, LEFT, most);
        run(connection, GIVEN_UP, now(), problem);
    }

    /** The job that waits longest, which is running then; null if none waits. */
    @Nullable
    RunningJob take(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setObject(1, now());
            try (ResultSet row = take.executeQuery()) {
                return row.next()
                        ? new RunningJob(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                BodyForm.valueOf(row.getString(4)),
                                new KeptUser(row.getString(5), texts(row, 6), row.getBoolean(7)),
                                row.getInt(8))
                        : null;
            }
        }
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Tells how far a job is; false if it is not ours to carry out any more. */
    boolean tell(Connection connection, RunningJob job, Progress progress) throws SQLException {
        return run(
                        connection,
                        TELL,
                        progress.checked(),
                        progress.stored(),
                        progress.rejected(),
                        job.id(),
                        job.attempt())
                > 0;
    }

    /** The job is done, in the running transaction if there is one; false if it is not ours any more. */
    boolean done(RunningJob job, Progress progress, String result) {
        return end("DONE", job, progress, result, null);
    }

    /** The job failed; false if it is not ours any more. */
    boolean failed(RunningJob job, Progress progress, String problem) {
        return end("FAILED", job, progress, null, problem);
    }

    private boolean end(
            String state, RunningJob job, Progress progress, @Nullable String result, @Nullable String problem) {
        return inOne(connection -> run(
                        connection,
                        END,
                        state,
                        now(),
                        progress.checked(),
                        progress.stored(),
                        progress.rejected(),
                        result,
                        problem,
                        job.id(),
                        job.attempt()))
                > 0;
    }

    /**
     * Lets a job wait again.
     *
     * @param counted whether the attempt counts among those that there may be
     */
    void again(RunningJob job, boolean counted) {
        inOne(connection -> run(connection, AGAIN, counted ? 0 : 1, job.id(), job.attempt()));
    }

    /** Forgets some of the jobs that ended before; how many. */
    int forget(OffsetDateTime before) {
        return inOne(connection -> run(connection, FORGET, before));
    }

    private interface Work {
        int on(Connection connection) throws SQLException;
    }

    private int inOne(Work work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new RecordingFailed("what became of an import could not be kept", e);
        }
    }

    private static int run(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
