package vn.trucot.pillar.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.events.Topics;

/** The revision log of observations: rows that are in force go to the pillar's topic. */
final class ObservationOutbox implements Outbox {

    private final String topic;
    private final String source;
    private final EventEncoder encoder = new EventEncoder();
    private final ReadBefore<IndicatorCode> indicators = new ReadBefore<>(IndicatorCode::of);
    private final ReadBefore<OrgUnitId> units = new ReadBefore<>(OrgUnitId::of);
    private final ReadBefore<Period> periods = new ReadBefore<>(Period::parse);
    private final ReadBefore<Breakdown> breakdowns = new ReadBefore<>(Breakdown::parse);

    ObservationOutbox(Pillar pillar) {
        this.topic = Topics.observations(pillar);
        this.source = "/trucot/" + pillar.path();
    }

    @Override
    public String stream() {
        return "observations";
    }

    @Override
    public String log() {
        return "statement_revision r where r.in_force";
    }

    @Override
    public String rows() {
        return """
                select r.position, r.indicator, r.org_unit, r.period, r.breakdown, r.revision, r.source_name,
                    r.source_kind::text, r.numerator, r.denominator, r.status::text, r.withdrawn, r.recorded_at
                from observation_revision r where r.in_force""";
    }

    @Override
    public String what(ResultSet row) throws SQLException {
        return String.join("|", row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }

    @Override
    public Message message(ResultSet row, long epoch) throws SQLException {
        long position = row.getLong(1);
        long revision = row.getLong(6);
        ObservationKey key = new ObservationKey(
                indicators.of(row.getString(2)),
                units.of(row.getString(3)),
                periods.of(row.getString(4)),
                breakdowns.of(row.getString(5)));
        Instant time = row.getObject(13, OffsetDateTime.class).toInstant();
        Event event = row.getBoolean(12)
                ? new Event.IndicatorWithdrawn(key, revision, epoch)
                : new Event.IndicatorObserved(
                        new Observation(
                                key,
                                new Figure(row.getBigDecimal(9), row.getBigDecimal(10)),
                                revision,
                                new Source(SourceKind.valueOf(row.getString(8)), row.getString(7)),
                                Status.valueOf(row.getString(11)),
                                time),
                        epoch);
        return new Message(
                position, revision, encoder.encode(topic, event, new Envelope(epoch + "/" + position, source, time)));
    }
}
