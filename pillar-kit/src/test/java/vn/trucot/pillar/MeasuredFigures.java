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
        return inForce(unit, "");
    }

    /** The same of indicators whose codes begin so. */
    public long inForce(String unit, String indicators) {
        return count("select count(*)::text from observation where in_force and ", unit, indicators);
    }

    /** How many revisions the keys of the unit, or of units within it, have together. */
    public long revisions(String unit) {
        return revisions(unit, "");
    }

    /** The same of indicators whose codes begin so. */
    public long revisions(String unit, String indicators) {
        return count("select count(*)::text from observation_revision where ", unit, indicators);
    }

    private long count(String sql, String unit, String indicators) {
        return Long.parseLong(read(
                        sql + "(org_unit = ? or org_unit like ?) and starts_with(indicator, ?)",
                        unit,
                        unit + ".%",
                        indicators)
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
