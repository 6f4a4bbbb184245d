package vn.trucot.pillar.relay;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.trucot.pillar.observation.RecordingFailed;

/** Rows that the relay could not send: whoever reads the topics does not know of them. */
@Singleton
public class SetAside {

    private static final String PUT = """
            insert into relay_set_aside (stream, position, what, reason, set_aside_at) values (?, ?, left(?, 500), left(?, 500), now())
            on conflict (stream, position) do nothing""";

    /** A figure that was stated anew since has been sent. */
    private static final String LIST = """
            select a.stream, a.position, a.what, a.reason, a.set_aside_at from relay_set_aside a
            where a.stream <> 'observations' or not exists (
                select 1 from statement_revision r join statement_revision later
                    on later.key_id = r.key_id and later.revision > r.revision and later.in_force
                where r.position = a.position and not exists (
                    select 1 from relay_set_aside b where b.stream = a.stream and b.position = later.position))
            order by a.set_aside_at desc, a.stream, a.position limit ?""";

    private static final int MOST = 100;

    private final DataSource dataSource;

    SetAside(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * One row.
     *
     * @param stream of observations or of everything else
     * @param position where the log has it
     * @param what the key of a figure, or topic and content
     * @param reason why it is no event
     */
    public record Row(String stream, long position, String what, String reason, Instant since) {}

    /** The last hundred of them. */
    public List<Row> rows() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setInt(1, MOST);
            List<Row> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Row(
                            row.getString(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new RecordingFailed("rows that were set aside could not be read", e);
        }
    }

    static void put(Connection connection, String stream, long position, String what, String reason)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PUT)) {
            insert.setString(1, stream);
            insert.setLong(2, position);
            insert.setString(3, what);
            insert.setString(4, reason);
            insert.executeUpdate();
        }
    }
}
