package vn.trucot.pillar.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.pillar.sql.Plans;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Keeps every state of every record: one statement for all records that a request changes, in its transaction. */
@ApplicationScoped
public class RecordHistory {

    private static final String READ = """
            select version, deleted, recorded_at, recorded_by, cause, (state - ?::text[])::text from record_revision
            where kind = ? and record_id = ? order by position""";

    /** Fields of states that are names of users, as {@link vn.trucot.pillar.security.UserName} marks them in records. */
    private static final String[] USERS_IN_STATES = {"submittedBy", "assessedBy", "askedBy", "answeredBy", "remarks"};

    private static final String KEEP = """
            insert into record_revision (kind, record_id, version, deleted, recorded_at, recorded_by, cause, state)
            select ?, r.id, r.version, r.deleted, ?::timestamptz, r.by, r.cause, r.state::jsonb
            from unnest(?::uuid[], ?::bigint[], ?::boolean[], ?::text[], ?::text[], ?::text[])
                as r(id, version, deleted, by, cause, state) order by r.id""";

    private final DataSource dataSource;
    private final Instance<EntityManager> entities;
    private final CurrentUser user;
    private final Clock clock;

    RecordHistory(DataSource dataSource, Instance<EntityManager> entities, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Appends the present state of records that the running transaction made or changed.
     *
     * @param cause the request, as {@code community-teams/batch}
     */
    @Transactional(TxType.MANDATORY)
    public void changed(RecordStates kind, Collection<UUID> ids, String cause) {
        append(kind, ids, cause, false);
    }

    /** Appends that a record goes; call it while the record is still there. */
    @Transactional(TxType.MANDATORY)
    public void deleting(RecordStates kind, UUID id, String cause) {
        append(kind, List.of(id), cause, true);
    }

    /**
     * Appends states that the running transaction made; their versions are final.
     *
     * @param collection of the records, as {@code community-teams}
     */
    @Transactional(TxType.MANDATORY)
    public void keep(String collection, List<RecordedState> states) {
        if (states.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement append = Plans.prepare(connection, KEEP, states.size())) {
            append.setString(1, collection);
            append.setObject(2, now());
            append.setArray(3, array(connection, "uuid", states, RecordedState::id));
            append.setArray(4, array(connection, "bigint", states, RecordedState::version));
            append.setArray(5, array(connection, "boolean", states, RecordedState::deleted));
            append.setArray(6, array(connection, "text", states, RecordedState::by));
            append.setArray(7, array(connection, "text", states, RecordedState::cause));
            append.setArray(8, array(connection, "text", states, RecordedState::state));
            append.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("the history of records could not be kept", e);
        }
    }

    /** Who changes records just now, as it stands in the history. */
    public String author() {
        return user.name();
    }

    private static Array array(
            Connection connection, String type, List<RecordedState> states, Function<RecordedState, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, states.stream().map(value).toArray());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /**
     * All changes of a record, oldest first; none of one that has not changed since history is kept.
     *
     * @throws Problem NOT_FOUND if there neither is nor was such a record
     */
    public List<RecordRevision> of(RecordStates kind, UUID id) {
        return of(kind.collection(), id, () -> isThere(kind, id));
    }

    /**
     * The same.
     *
     * @param isThere whether there is such a record now
     */
    public List<RecordRevision> of(String collection, UUID id, BooleanSupplier isThere) {
        List<RecordRevision> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setArray(1, connection.createArrayOf("text", user.isKnown() ? new String[0] : USERS_IN_STATES));
            read.setString(2, collection);
            read.setObject(3, id);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    found.add(revision(row));
                }
            }
        } catch (SQLException e) {
            throw new RecordingFailed("the history of a record could not be read", e);
        }
        if (found.isEmpty() && !isThere.getAsBoolean()) {
            throw new Problem(ProblemCode.NOT_FOUND, "there neither is nor was a record " + collection + "/" + id);
        }
        return List.copyOf(found);
    }

    private void append(RecordStates kind, Collection<UUID> ids, String cause, boolean deleted) {
        if (ids.isEmpty()) {
            return;
        }
        if (entities.isResolvable()) {
            entities.get().flush();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement append = Plans.prepare(connection, appending(kind), ids.size())) {
            append.setString(1, kind.collection());
            append.setLong(2, deleted ? 1 : 0);
            append.setBoolean(3, deleted);
            append.setObject(4, now());
            append.setString(5, user.name());
            append.setString(6, cause);
            append.setArray(7, connection.createArrayOf("uuid", ids.toArray()));
            append.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("the history of records could not be kept", e);
        }
    }

    private static String appending(RecordStates kind) {
        return """
            insert into record_revision (kind, record_id, version, deleted, recorded_at, recorded_by, cause, state)
            select ?, r.id, r.version + ?, ?, ?, ?, ?, r.state from (%s) r where r.id = any(?) order by r.id""".formatted(kind.states());
    }

    private boolean isThere(RecordStates kind, UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement ask =
                        connection.prepareStatement("select 1 from (" + kind.states() + ") r where r.id = ?")) {
            ask.setObject(1, id);
            try (ResultSet row = ask.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new RecordingFailed("a record could not be read", e);
        }
    }

    private static RecordRevision revision(ResultSet row) throws SQLException {
        return new RecordRevision(
                row.getLong(1),
                row.getBoolean(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}
