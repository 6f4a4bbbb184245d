package vn.trucot.pillar.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.observation.RecordingFailed;

/** How far the relay is, and the way to make it send everything again. */
@ApplicationScoped
public class RelayPosition {

    private static final String STATES = "select stream, epoch, sent::text from stream_state order by stream";

    private final DataSource dataSource;
    private final RelayWake wake;
    private final Map<String, Outbox> outboxes;

    RelayPosition(DataSource dataSource, RelayWake wake, Pillar pillar) {
        this.dataSource = dataSource;
        this.wake = wake;
        this.outboxes = List.<Outbox>of(new ReferenceOutbox(pillar), new ObservationOutbox(pillar)).stream()
                .collect(Collectors.toMap(Outbox::stream, Function.identity()));
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
                PreparedStatement select = connection.prepareStatement(STATES);
                ResultSet rows = select.executeQuery()) {
            List<Position> positions = new ArrayList<>();
            while (rows.next()) {
                String stream = rows.getString(1);
                String sent = rows.getString(3);
                long pending =
                        new OutboxReader(connection, Objects.requireNonNull(outboxes.get(stream))).countSince(sent);
                positions.add(new Position(stream, rows.getLong(2), sent, pending));
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
                PreparedStatement update = connection.prepareStatement(
                        "delete from relay_set_aside; update stream_state set sent = '1:1:'")) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("relay position could not be set back", e);
        }
        wake.afterCommit();
    }

    /**
     * Has the relay tell once more what is in force of an indicator, a period or both; readers take it as repetition.
     *
     * @return of how many keys that were not waiting to be told already
     */
    @Transactional
    public int republish(@Nullable String indicator, @Nullable String period) {
        try (Connection connection = dataSource.getConnection()) {
            int keys = ToldAgain.ask(connection, indicator, period);
            wake.afterCommit();
            return keys;
        } catch (SQLException e) {
            throw new RecordingFailed("keys to be told again could not be noted", e);
        }
    }
}
