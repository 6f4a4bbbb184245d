package vn.trucot.gov;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What is stored about a key, as a test reads it. */
@Singleton
public class Figures {

    private final AgroalDataSource dataSource;

    Figures(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The total in force as {@code numerator/denominator KIND}. */
    public Optional<String> of(String indicator, String unit, String period) {
        return of(indicator, unit, period, "");
    }

    /** The figure in force as {@code numerator/denominator KIND} or {@code numerator KIND}. */
    public Optional<String> of(String indicator, String unit, String period, String breakdown) {
        return read("""
                select concat_ws('/', numerator, denominator) || ' ' || source_kind from observation
                where in_force and indicator = ? and org_unit = ? and period = ? and breakdown = ?""", indicator, unit, period, breakdown);
    }

    /** How many revisions the keys of a unit have. */
    public long revisions(String unit) {
        return Long.parseLong(read("select count(*)::text from observation_revision where org_unit = ?", unit)
                .orElseThrow());
    }

    private Optional<String> read(String sql, String... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
