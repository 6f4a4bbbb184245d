package vn.trucot.gateway.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;

/** How values of accounts go into the database and come out of it. */
public final class AccountSql {

    private AccountSql() {}

    /** Runs a statement and answers how many rows it changed. */
    public static int run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                switch (values[i]) {
                    case Instant time -> statement.setTimestamp(i + 1, Timestamp.from(time));
                    case String[] texts -> statement.setArray(i + 1, connection.createArrayOf("text", texts));
                    case null, default -> statement.setObject(i + 1, values[i]);
                }
            }
            return statement.executeUpdate();
        }
    }

    /** Grants as a column holds them. */
    public static String[] grants(List<Grant> grants) {
        return grants.stream().map(Grant::text).toArray(String[]::new);
    }

    /** Grants of a column. */
    public static List<Grant> grants(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray())
                .map(Grant::of)
                .toList();
    }

    /** A time of a column that may be empty. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
