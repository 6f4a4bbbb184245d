package vn.trucot.pillar.status;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.trucot.pillar.observation.RecordingFailed;

/** Counts what is stored. */
@Singleton
class StatementCounts {

    private static final String COUNT = """
            select count(*), count(*) filter (where in_force), (select count(*) from statement_revision)
            from statement""";

    private final DataSource dataSource;

    StatementCounts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    record Counts(long statements, long keysInForce, long revisions) {}

    Counts read() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT);
                ResultSet row = count.executeQuery()) {
            row.next();
            return new Counts(row.getLong(1), row.getLong(2), row.getLong(3));
        } catch (SQLException e) {
            throw new RecordingFailed("statements could not be counted", e);
        }
    }
}
