package vn.trucot.pillar.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;

/** What rows of the revision log that were in force tell, as events. Belongs to one thread: terms are read once and kept. */
public final class RevisionEvents {

    /** What must be selected, from rows with the alias r and the columns of {@code observation_revision}. */
    public static final String COLUMNS =
            "r.position, r.indicator, r.org_unit, r.period, r.breakdown, r.revision, r.source_name,"
                    + " r.source_kind::text, r.numerator, r.denominator, r.status::text, r.withdrawn, r.recorded_at";

    private final ReadBefore<IndicatorCode> indicators = new ReadBefore<>(IndicatorCode::of);
    private final ReadBefore<OrgUnitId> units = new ReadBefore<>(OrgUnitId::of);
    private final ReadBefore<Period> periods = new ReadBefore<>(Period::parse);
    private final ReadBefore<Breakdown> breakdowns = new ReadBefore<>(Breakdown::parse);

    static long position(ResultSet row) throws SQLException {
        return row.getLong(1);
    }

    static String key(ResultSet row) throws SQLException {
        return String.join("|", row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }

    static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject(13, OffsetDateTime.class).toInstant();
    }

    /**
     * The event of the row at hand.
     *
     * @param epoch of the database
     * @throws IllegalArgumentException what stands in the row is no event
     */
    public Event of(ResultSet row, long epoch) throws SQLException {
        long revision = row.getLong(6);
        ObservationKey key = new ObservationKey(
                indicators.of(row.getString(2)),
                units.of(row.getString(3)),
                periods.of(row.getString(4)),
                breakdowns.of(row.getString(5)));
        return row.getBoolean(12)
                ? new Event.IndicatorWithdrawn(key, revision, epoch)
                : new Event.IndicatorObserved(
                        new Observation(
                                key,
                                new Figure(row.getBigDecimal(9), row.getBigDecimal(10)),
                                revision,
                                new Source(SourceKind.valueOf(row.getString(8)), row.getString(7)),
                                Status.valueOf(row.getString(11)),
                                recordedAt(row)),
                        epoch);
    }
}
