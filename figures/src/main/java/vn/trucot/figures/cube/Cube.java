package vn.trucot.figures.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import vn.trucot.events.Event;

/**
 * Everything the events have told, with one writer and many readers. A state is taken only if its (epoch, revision) is
 * higher than the one held, so duplicates, another order and a replay make the same cube.
 */
public final class Cube {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<CubeListener> listeners = new CopyOnWriteArrayList<>();
    private final CubeView view = new CubeView();
    private volatile long version;

    /** The answer of the reader; no event is applied while it reads. */
    public <T> T read(Function<CubeView, T> reader) {
        lock.readLock().lock();
        try {
            return reader.apply(view);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The version that readers see from now on, or a later one. */
    public long version() {
        return version;
    }

    /** Takes a batch of events; readers see all of it or nothing. Only one thread may apply. */
    public Applied apply(List<Event> events, long newVersion) {
        List<Event> changed = new ArrayList<>(events.size());
        List<Applied.Refused> refused = new ArrayList<>();
        lock.writeLock().lock();
        try {
            for (int i = 0; i < events.size(); i++) {
                try {
                    if (view.take(events.get(i))) {
                        changed.add(events.get(i));
                    }
                } catch (IllegalArgumentException e) {
                    refused.add(new Applied.Refused(i, String.valueOf(e.getMessage())));
                }
            }
            view.complete(newVersion);
            version = newVersion;
        } finally {
            lock.writeLock().unlock();
        }
        Applied applied = new Applied(newVersion, changed, refused);
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.changed(applied));
        }
        return applied;
    }

    public void onChange(CubeListener listener) {
        listeners.add(listener);
    }
}
