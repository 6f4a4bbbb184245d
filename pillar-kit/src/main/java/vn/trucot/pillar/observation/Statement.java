package vn.trucot.pillar.observation;

import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.Status;

/** What one named source says about one key; a source name says one thing per key, its kind is an attribute. */
public record Statement(ObservationKey key, Figure figure, Source source, Status status, Publication publication) {

    /** One that was published nowhere. */
    public Statement(ObservationKey key, Figure figure, Source source, Status status) {
        this(key, figure, source, status, Publication.NONE);
    }

    /** An approved statement. */
    public static Statement approved(ObservationKey key, Figure figure, Source source) {
        return approved(key, figure, source, Publication.NONE);
    }

    /** An approved statement that can be looked up. */
    public static Statement approved(ObservationKey key, Figure figure, Source source, Publication publication) {
        return new Statement(key, figure, source, Status.APPROVED, publication);
    }

    public StatementId id() {
        return new StatementId(key, source.name());
    }
}
