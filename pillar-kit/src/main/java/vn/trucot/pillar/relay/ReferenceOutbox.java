package vn.trucot.pillar.relay;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventDecoder;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Pillar;
import vn.trucot.events.UndecodableEvent;

/** Definitions, org units, successions and targets: each row names its topic. */
final class ReferenceOutbox implements Outbox {

    private final String source;
    private final EventEncoder encoder = new EventEncoder();
    private final EventDecoder decoder = new EventDecoder();

    ReferenceOutbox(Pillar pillar) {
        this.source = "/trucot/" + pillar.path();
    }

    @Override
    public String stream() {
        return "reference";
    }

    @Override
    public String log() {
        return "reference_event r where true";
    }

    @Override
    public String rows() {
        return "select r.position, r.topic, r.type, r.payload, r.revision, r.recorded_at from reference_event r where true";
    }

    @Override
    public String what(ResultSet row) throws SQLException {
        return row.getString(2) + " " + row.getString(4);
    }

    @Override
    public Message message(ResultSet row, long epoch) throws SQLException {
        long position = row.getLong(1);
        Envelope envelope = new Envelope(
                epoch + "/r" + position,
                source,
                row.getObject(6, OffsetDateTime.class).toInstant());
        try {
            Event event = decoder.decode(row.getString(3), row.getString(4).getBytes(StandardCharsets.UTF_8));
            return new Message(position, row.getLong(5), encoder.encode(row.getString(2), in(epoch, event), envelope));
        } catch (UndecodableEvent e) {
            throw new IllegalArgumentException(
                    "row " + position + " of reference_event is no event: " + e.getMessage(), e);
        }
    }

    /** The event as it is told since the last restore; the log keeps what holds for every restore. */
    private static Event in(long epoch, Event event) {
        return switch (event) {
            case Event.IndicatorDefined defined ->
                new Event.IndicatorDefined(defined.definition(), defined.revision(), epoch);
            case Event.OrgUnitChanged changed -> new Event.OrgUnitChanged(changed.orgUnit(), changed.revision(), epoch);
            case Event.OrgUnitSucceeded succeeded ->
                new Event.OrgUnitSucceeded(succeeded.succession(), succeeded.revision(), epoch);
            case Event.TargetSet set -> new Event.TargetSet(set.target(), set.revision(), epoch);
            case Event.IndicatorObserved _, Event.IndicatorWithdrawn _, Event.PillarHeard _ ->
                throw new IllegalArgumentException(event.type() + " is nothing that others refer to");
        };
    }
}
