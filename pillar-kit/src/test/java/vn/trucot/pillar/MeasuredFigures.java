package vn.trucot.pillar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What is stored about a key, as a component test reads it. */
public final class MeasuredFigures {

    private final DataSource dataSource;

    public MeasuredFigures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The total in force as {@code numerator/denominator KIND}, or {@code numerator KIND}. */
    public Optional<String> of(String indicator, String unit, String period) {
        return of(indicator, unit, period, "");
    }

    /** The figure in force of one breakdown, in the same form. */
    public Optional<String> of(String indicator, String unit, String period, String breakdown) {
        return read("""
                select concat_ws('/', numerator, denominator) || ' ' || source_kind from observation
                where in_force and indicator = ? and org_unit = ? and period = ? and breakdown = ?""", indicator, unit, period, breakdown);
    }

    /** How many figures of the unit, or of units within it, are in force. */
    public long inForce(String unit) {
        return count(
                "select count(*)::text from observation where in_force and (org_unit = ? or org_unit like ?)", unit);
    }

    /** How many revisions the keys of the unit, or of units within it, have together. */
    public long revisions(String unit) {
        return count("select count(*)::text from observation_revision where org_unit = ? or org_unit like ?", unit);
    }

    private long count(String sql, String unit) {
        return Long.parseLong(read(sql, unit, unit + ".%").orElseThrow());
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
