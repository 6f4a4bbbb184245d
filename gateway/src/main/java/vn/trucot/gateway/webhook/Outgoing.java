package vn.trucot.gateway.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What is to be sent now. */
record Outgoing(long number, String event, String body, int attempts) {

    static Outgoing of(ResultSet row) throws SQLException {
        return new Outgoing(
                row.getLong("number"), row.getString("event"), row.getString("body"), row.getInt("attempts"));
    }
}
