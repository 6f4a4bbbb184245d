package vn.trucot.pillar.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** The row of a record. A kind has an entity of its own, whose state is the attribute {@code state}. */
@MappedSuperclass
public abstract class RecordRow<R extends Record & RecordState> {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private R state;

    protected RecordRow() {}

    final R state() {
        return state;
    }

    final void state(R next) {
        state = next;
    }

    final UUID id() {
        return id;
    }

    final long version() {
        return version;
    }

    final void begin(UUID newId, R first) {
        id = newId;
        state = first;
    }

    final Stored<R> stored() {
        return new Stored<>(id, state, version);
    }
}
