package vn.trucot.pillar.observation;

import java.sql.SQLException;

/** The database refused or could not be reached; the transaction is lost. */
public final class RecordingFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecordingFailed(String what, SQLException cause) {
        super(what, cause);
    }
}
