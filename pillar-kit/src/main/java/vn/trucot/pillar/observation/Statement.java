package vn.trucot.pillar.observation;

import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.Status;

/** What one named source says about one key; a source name says one thing per key, its kind is an attribute. */
public record Statement(ObservationKey key, Figure figure, Source source, Status status) {

    /** An approved statement. */
    public static Statement approved(ObservationKey key, Figure figure, Source source) {
        return new Statement(key, figure, source, Status.APPROVED);
    }

    public StatementId id() {
        return new StatementId(key, source.name());
    }
}
