package vn.trucot.pillar.importjob;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.FileImport;
import vn.trucot.pillar.importing.ImportJob;
import vn.trucot.pillar.importing.LaterImports;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.record.RecordId;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.pillar.security.KeptUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The jobs as whoever sent them sees them. */
@Singleton
class ImportJobs implements LaterImports {

    private static final String LATER = "30";

    private static final String ADD = """
            insert into import_job (id, target, asked, written_as, total_bytes, submitted_at, submitted_by, grants, demo, state)
            values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, 'WAITING')""";

    /** Who comes at the same time is counted one after the other. */
    private static final String LOCK = "select pg_advisory_xact_lock(8391714721)";

    private static final String COUNT = """
            select count(*), count(*) filter (where submitted_by = ?), coalesce(sum(total_bytes), 0)
            from import_job where state in ('WAITING', 'RUNNING')""";

    /** The files of jobs that ended, but for the latest, which fit beside those that are needed. */
    private static final String MAKE_ROOM = """
            with kept as (
                select id, ended_at, sum(total_bytes) over (order by ended_at is null desc, id desc) as upto
                from import_job where has_file),
            gone as (
                update import_job set has_file = false
                where id in (select id from kept where ended_at is not null and upto > ?) returning id)
            delete from import_job_part where job_id in (select id from gone)""";

    private static final String COLUMNS = """
            id, target, coalesce((asked ->> 'dryRun')::boolean, false) as dry_run, state, written_as, total_bytes,
            submitted_by, submitted_at, started_at, ended_at, ended_by, checked, stored, rejected, has_file""";

    private static final String FIND = "select " + COLUMNS + " from import_job where id = ?";
    private static final String LIST = "select " + COLUMNS + ", count(*) over () as total from import_job"
            + " where (?::text is null or submitted_by = ?) and (?::text is null or target = ?)"
            + " order by id desc limit ? offset ?";
    private static final String OUTCOME = "select result, problem from import_job where id = ?";
    private static final String CANCEL = """
            update import_job set state = 'CANCELLED', ended_at = ?, ended_by = ?, stored = 0
            where id = ? and state in ('WAITING', 'RUNNING')""";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final ImportJobSettings settings;
    private final Clock clock;
    private final Event<ImportKept> kept;

    ImportJobs(
            DataSource dataSource,
            ObjectMapper json,
            CurrentUser user,
            ImportJobSettings settings,
            Clock clock,
            Event<ImportKept> kept) {
        this.dataSource = dataSource;
        this.json = json;
        this.user = user;
        this.settings = settings;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    @Transactional
    public <A extends Record> ImportJob keep(FileImport<A> into, A asked, BodyForm form, SpooledBody body) {
        into.mustBeAllowed(asked);
        UUID id = RecordId.next(clock);
        try (Connection connection = dataSource.getConnection()) {
            mustHaveRoom(connection, body.size()); // told before the file is written; counted for good after it
            add(connection, id, into.target(), asked, form, body.size());
            try (InputStream file = body.read()) {
                JobFile.write(connection, id, file);
            }
            try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
                lock.execute();
            }
            mustHaveRoom(connection, 0);
            try (PreparedStatement makeRoom = connection.prepareStatement(MAKE_ROOM)) {
                makeRoom.setLong(1, settings.largestStore().asLongValue());
                makeRoom.execute();
            }
        } catch (SQLException e) {
            throw new RecordingFailed("an import could not be kept", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a body that was received is gone", e);
        }
        kept.fire(new ImportKept());
        return find(id);
    }

    private void add(Connection connection, UUID id, String target, Record asked, BodyForm form, long bytes)
            throws SQLException {
        KeptUser submitter = user.kept();
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, id);
            add.setString(2, target);
            add.setString(3, json.writeValueAsString(asked));
            add.setString(4, form.name());
            add.setLong(5, bytes);
            add.setObject(6, now());
            add.setString(7, submitter.name());
            add.setArray(8, connection.createArrayOf("text", submitter.grants().toArray()));
            add.setBoolean(9, submitter.demo());
            add.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was asked for cannot be written as JSON", e);
        }
    }

    /** @param bytes of one that is to come beside those that are there */
    private void mustHaveRoom(Connection connection, long bytes) throws SQLException {
        int more = bytes > 0 ? 1 : 0;
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setString(1, user.name());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                if (row.getLong(2) + more > settings.mostOfOne()) {
                    throw later(
                            ProblemCode.TOO_MANY_REQUESTS,
                            settings.mostOfOne()
                                    + " imports of yours are waiting or running; send it when one has ended");
                }
                if (row.getLong(1) + more > settings.mostWaiting()) {
                    throw later(
                            ProblemCode.TOO_BUSY,
                            settings.mostWaiting() + " imports are waiting or running; send it when one has ended");
                }
                if (row.getLong(3) + bytes > settings.largestStore().asLongValue()) {
                    throw later(
                            ProblemCode.TOO_BUSY,
                            "the files of the imports that wait take all room there is for them; send it when one has"
                                    + " ended");
                }
            }
        }
    }

    private static Problem later(ProblemCode code, String reason) {
        return new Problem(code, reason).withHeader("Retry-After", LATER);
    }

    /**
     * A job of whoever asks, or for an administrator any.
     *
     * @throws Problem NOT_FOUND
     */
    ImportJob find(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setObject(1, id);
            try (ResultSet row = find.executeQuery()) {
                ImportJob job = row.next() ? job(row) : null;
                if (job == null || !(job.submittedBy().equals(user.name()) || isForAll())) {
                    throw new Problem(ProblemCode.NOT_FOUND, "there is no import " + id + " of yours");
                }
                return job;
            }
        } catch (SQLException e) {
            throw new RecordingFailed("an import could not be looked up", e);
        }
    }

    boolean isForAll() {
        return user.hasEverywhere(Role.ADMINISTRATOR);
    }

    /**
     * Jobs, the latest first.
     *
     * @param of whose; null for everybody's
     * @param target what they import into; null for whatever it is
     */
    Page<ImportJob> list(@Nullable String of, @Nullable String target, Paging paging) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement list = connection.prepareStatement(LIST)) {
            list.setString(1, of);
            list.setString(2, of);
            list.setString(3, target);
            list.setString(4, target);
            list.setInt(5, paging.size());
            list.setLong(6, (long) paging.page() * paging.size());
            List<ImportJob> found = new ArrayList<>();
            long total = 0;
            try (ResultSet row = list.executeQuery()) {
                while (row.next()) {
                    found.add(job(row));
                    total = row.getLong("total");
                }
            }
            return new Page<>(found, paging.page(), paging.size(), total);
        } catch (SQLException e) {
            throw new RecordingFailed("imports could not be listed", e);
        }
    }

    /**
     * What a batch would have answered.
     *
     * @throws Problem as the batch; CONFLICT if it has not ended or was cancelled
     */
    BatchSummary outcome(ImportJob job) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(OUTCOME)) {
            read.setObject(1, job.id());
            try (ResultSet row = read.executeQuery()) {
                row.next();
                String result = row.getString(1);
                String problem = row.getString(2);
                if (problem != null) {
                    throw json.readValue(problem, KeptProblem.class).problem();
                }
                if (result == null) {
                    throw new Problem(
                            ProblemCode.CONFLICT,
                            "the import is " + job.state() + ", only one that has ended has a result");
                }
                return json.readValue(result, BatchSummary.class);
            }
        } catch (SQLException e) {
            throw new RecordingFailed("the result of an import could not be read", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the result of an import cannot be read", e);
        }
    }

    /**
     * The file of a job.
     *
     * @throws Problem NOT_FOUND if it is not kept any more
     */
    SpooledBody file(ImportJob job) {
        if (!job.hasFile()) {
            throw new Problem(
                    ProblemCode.NOT_FOUND, "the file of the import is not kept any more; its result is, as JSON");
        }
        return SpooledBody.of(new JobFile(dataSource, job.id()));
    }

    /**
     * Ends a job before it has stored anything.
     *
     * @throws Problem NOT_FOUND; CONFLICT if it has ended
     */
    ImportJob cancel(UUID id) {
        find(id);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cancel = connection.prepareStatement(CANCEL)) {
            cancel.setObject(1, now());
            cancel.setString(2, user.name());
            cancel.setObject(3, id);
            if (cancel.executeUpdate() == 0) {
                throw new Problem(
                        ProblemCode.CONFLICT, "the import is " + find(id).state() + ", there is nothing to cancel");
            }
        } catch (SQLException e) {
            throw new RecordingFailed("an import could not be cancelled", e);
        }
        return find(id);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        OffsetDateTime started = row.getObject("started_at", OffsetDateTime.class);
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("target"),
                row.getBoolean("dry_run"),
                ImportJob.State.valueOf(row.getString("state")),
                BodyForm.valueOf(row.getString("written_as")),
                row.getLong("total_bytes"),
                row.getString("submitted_by"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                started == null ? null : started.toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_by"),
                row.getLong("checked"),
                row.getLong("stored"),
                row.getLong("rejected"),
                row.getBoolean("has_file"));
    }
}
