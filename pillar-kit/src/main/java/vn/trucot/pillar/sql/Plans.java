package vn.trucot.pillar.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/**
 * Prepares statements that work on one row or a million. A plan for one is a disaster for the other, so for many rows it is made
 * anew; for few, where it takes longer than the work, it stays with the connection until statistics change.
 */
public final class Plans {

    /** Up to so many rows one plan does. */
    static final int FEW = 200;

    /** Another text is another statement: one that has a plan is never planned anew. */
    private static final String OF_ITS_OWN = " /* few */";

    private Plans() {}

    /**
     * A statement without its parameters.
     *
     * @param rows how many rows it works on, about
     */
    public static PreparedStatement prepare(Connection connection, String sql, long rows) throws SQLException {
        if (rows <= FEW) {
            return connection.prepareStatement(sql + OF_ITS_OWN);
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        return statement;
    }
}
