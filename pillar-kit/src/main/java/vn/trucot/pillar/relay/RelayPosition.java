package vn.trucot.pillar.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.trucot.pillar.observation.RecordingFailed;

/** How far the relay is, and the way to make it send everything again. */
@ApplicationScoped
public class RelayPosition {

    private static final String PENDING = """
            select s.stream, s.epoch, s.sent::text,
                case s.stream when 'observations' then
                    (select count(*) from observation_revision r where r.in_force and
                        (r.xid >= pg_snapshot_xmax(s.sent) or r.xid = any (array(select pg_snapshot_xip(s.sent)))))
                else (select count(*) from reference_event r where
                        (r.xid >= pg_snapshot_xmax(s.sent) or r.xid = any (array(select pg_snapshot_xip(s.sent)))))
                end
            from stream_state s order by s.stream""";

    private final DataSource dataSource;
    private final RelayWake wake;

    RelayPosition(DataSource dataSource, RelayWake wake) {
        this.dataSource = dataSource;
        this.wake = wake;
    }

    /**
     * Where one stream stands.
     *
     * @param epoch counts restores of the database
     * @param sent the snapshot up to which everything is acknowledged
     * @param pending rows that are committed and not yet known to be acknowledged
     */
    public record Position(String stream, long epoch, String sent, long pending) {}

    public List<Position> positions() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(PENDING);
                ResultSet rows = select.executeQuery()) {
            List<Position> positions = new ArrayList<>();
            while (rows.next()) {
                positions.add(new Position(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getLong(4)));
            }
            return positions;
        } catch (SQLException e) {
            throw new RecordingFailed("relay position could not be read", e);
        }
    }

    /** Sets the positions back, so that the relay sends every log from its beginning; readers take it as repetition. */
    @Transactional
    public void republish() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update stream_state set sent = '1:1:'")) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("relay position could not be set back", e);
        }
        wake.afterCommit();
    }
}
