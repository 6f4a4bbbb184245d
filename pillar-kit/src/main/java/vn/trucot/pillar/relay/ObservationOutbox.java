package vn.trucot.pillar.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;

/** The revision log of observations: rows that are in force go to the pillar's topic. */
final class ObservationOutbox implements Outbox {

    private final String topic;
    private final String source;
    private final EventEncoder encoder = new EventEncoder();
    private final RevisionEvents events = new RevisionEvents();

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
        return "select " + RevisionEvents.COLUMNS + " from observation_revision r where r.in_force";
    }

    @Override
    public String what(ResultSet row) throws SQLException {
        return RevisionEvents.key(row);
    }

    @Override
    public Message message(ResultSet row, long epoch) throws SQLException {
        long position = RevisionEvents.position(row);
        Event event = events.of(row, epoch);
        Envelope envelope = new Envelope(epoch + "/" + position, source, RevisionEvents.recordedAt(row));
        return new Message(position, event.revision(), encoder.encode(topic, event, envelope));
    }
}
