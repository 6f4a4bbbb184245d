package vn.trucot.gateway.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads rows. */
final class Rows {

    private Rows() {}

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> of(Connection connection, String sql, Reading<T> reading, Object... values) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                look.setObject(i + 1, values[i] instanceof Instant time ? Timestamp.from(time) : values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = look.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        }
    }
}
