package vn.trucot.pillar.reference;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import vn.trucot.events.Event;

/**
 * Something that others refer to, in its table, with how often it changed.
 *
 * @param <T> what it is, as it is told
 */
@MappedSuperclass
public abstract class ReferenceRow<T> {

    @Version
    private long version;

    /** What is stored now. */
    protected abstract T state();

    /** Becomes what is asked for; its key stays. */
    protected abstract void take(T asked);

    /** What is told about it now. */
    protected abstract Event event();

    /** The nth state, from 1. */
    public final long revision() {
        return version + 1;
    }

    /** Becomes what is asked for; false if it is that already. */
    final boolean change(T asked) {
        if (state().equals(asked)) {
            return false;
        }
        take(asked);
        return true;
    }
}
