package vn.trucot.pillar.reporting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.relay.RevisionEvents;

/** Reads from the revision log which figures were in force at an instant. */
@Singleton
class EarlierFigures {

    private static final String EPOCH = "select epoch from stream_state where stream = 'observations'";

    /** The order is that of an index, backwards: nothing has to be sorted that does not fit the memory. */
    private static final String IN_FORCE = "select " + RevisionEvents.COLUMNS + """
             from (
                select l.*, k.indicator, k.org_unit, k.period, k.breakdown
                from (
                    select distinct on (s.key_id) s.* from statement_revision s
                    where s.in_force and s.recorded_at <= ?
                    order by s.key_id desc, s.revision desc
                ) l
                join observation_key k on k.id = l.key_id
                where not l.withdrawn
            ) r""";

    private static final int FETCH = 2_000;

    private final DataSource dataSource;
    private final EventEncoder encoder = new EventEncoder();

    EarlierFigures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Writes the figures that were in force, a line of JSON each, as events carry them; in no order, never many at once.
     *
     * @param at revisions recorded up to and including it count
     */
    @Transactional
    void write(Instant at, OutputStream out) {
        try (Connection connection = dataSource.getConnection()) {
            long epoch = epoch(connection);
            try (PreparedStatement select = connection.prepareStatement(IN_FORCE)) {
                select.setFetchSize(FETCH);
                select.setObject(1, at.atOffset(ZoneOffset.UTC));
                write(select, epoch, out);
            }
        } catch (SQLException e) {
            throw new RecordingFailed("earlier figures could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PreparedStatement select, long epoch, OutputStream out) throws SQLException, IOException {
        RevisionEvents events = new RevisionEvents();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Event event = events.of(rows, epoch);
                out.write(encoder.payload(event));
                out.write('\n');
            }
        }
    }

    private static long epoch(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(EPOCH);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
