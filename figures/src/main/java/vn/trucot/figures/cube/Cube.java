package vn.trucot.figures.cube;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;

/**
 * Everything the events have told, with one writer and many readers. A state is taken only if its (epoch, revision) is
 * higher than the one held, so duplicates, another order and a replay make the same cube. Readers and the writer never wait
 * for each other: a reader has a view that does not change, and the writer copies what it writes to.
 */
public final class Cube {

    private static final System.Logger LOG = System.getLogger(Cube.class.getName());

    private final List<CubeListener> listeners = new CopyOnWriteArrayList<>();
    private final CubeWriter writer;
    private volatile CubeView view;

    /** A cube of the present, which moves on with what is told. */
    public Cube() {
        this(null);
    }

    /** A cube of the figures that were known at an instant; null for the present. */
    public Cube(@Nullable Instant asOf) {
        writer = new CubeWriter(asOf);
        view = writer.view(0);
    }

    /** The answer of the reader, of the present view. */
    public <T> T read(Function<CubeView, T> reader) {
        return reader.apply(view);
    }

    /** What readers see now. */
    public CubeView view() {
        return view;
    }

    /** The version that readers see from now on, or a later one. */
    public long version() {
        return view.version();
    }

    /** Takes a batch of events; readers see all of it or nothing. Only one thread may apply. */
    public Applied apply(List<Event> events, long newVersion) {
        Applied applied = take(events, newVersion);
        view = writer.view(newVersion);
        return tell(applied);
    }

    /**
     * Takes a batch of events that readers see with the next one that is applied: while much is read that nobody waits for,
     * nothing has to be copied for readers.
     */
    public Applied load(List<Event> events, long newVersion) {
        return tell(take(events, newVersion));
    }

    private Applied take(List<Event> events, long newVersion) {
        List<Event> changed = new ArrayList<>(events.size());
        List<Applied.Refused> refused = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            try {
                if (writer.take(events.get(i))) {
                    changed.add(events.get(i));
                }
            } catch (RuntimeException e) {
                refused.add(new Applied.Refused(i, reason(e)));
            }
        }
        return new Applied(newVersion, changed, refused);
    }

    private Applied tell(Applied applied) {
        if (!applied.changed().isEmpty()) {
            listeners.forEach(listener -> tell(listener, applied));
        }
        return applied;
    }

    public void onChange(CubeListener listener) {
        listeners.add(listener);
    }

    private static String reason(RuntimeException failure) {
        return failure instanceof IllegalArgumentException ? String.valueOf(failure.getMessage()) : failure.toString();
    }

    /** What one listener makes of it is no business of the others. */
    private static void tell(CubeListener listener, Applied applied) {
        try {
            listener.changed(applied);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a change was not heard: version=" + applied.version(), e);
        }
    }

    /** Everything held, in a form that does not depend on the order of arrival. */
    Stream<String> dump() {
        return Stream.concat(view.dump(), writer.dump()).sorted();
    }
}
