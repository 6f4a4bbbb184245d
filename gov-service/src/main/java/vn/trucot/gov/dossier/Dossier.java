package vn.trucot.gov.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * What follows from the events of a dossier.
 *
 * @param counted whether it is in the counts of a month: it was received, its procedure is known, and it is not cancelled
 * @param overdue whether it ended after its due day, or was told to be overdue and has not ended
 * @param satisfied null if it was not rated
 */
record Dossier(
        String dossier,
        boolean counted,
        @Nullable String procedure,
        @Nullable String channel,
        @Nullable String receivedBy,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate due,
        @Nullable String returnedBy,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate withdrawnOn,
        boolean overdue,
        boolean digitised,
        boolean withFee,
        boolean paidOnline,
        boolean noWrittenResult,
        boolean electronicResult,
        boolean reusedData,
        boolean fromElsewhere,
        @Nullable Boolean satisfied,
        boolean demo) {

    /** Who has or had it, as far as events told. */
    Stream<OrgUnitId> units() {
        return Stream.of(receivedBy, returnedBy).filter(Objects::nonNull).map(OrgUnitId::of);
    }

    static Dossier of(ResultSet row) throws SQLException {
        return new Dossier(
                row.getString("dossier"),
                row.getBoolean("counted"),
                row.getString("procedure_code"),
                row.getString("channel"),
                row.getString("received_by"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("returned_by"),
                row.getObject("returned_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getBoolean("overdue"),
                row.getBoolean("digitised"),
                row.getBoolean("with_fee"),
                row.getBoolean("paid_online"),
                row.getBoolean("no_written_result"),
                row.getBoolean("electronic_result"),
                row.getBoolean("reused_data"),
                row.getBoolean("from_elsewhere"),
                row.getObject("satisfied", Boolean.class),
                row.getBoolean("demo"));
    }
}
