package vn.trucot.pillar.observation;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the statements of one recording come from: fills the session's table {@code incoming}. */
@FunctionalInterface
public interface StatementSource {

    /**
     * The columns of {@code incoming} that a source fills; withdrawn: the statement is taken back. What was published has
     * {@code published_on, place, note} besides.
     */
    String COLUMNS = "ord, indicator, org_unit, period, breakdown, source_name, source_kind,"
            + " numerator, denominator, status, withdrawn";

    /** Writes the statements; of two of the same key and source the one with the higher {@code ord} counts. */
    long fill(Connection connection) throws SQLException;
}
