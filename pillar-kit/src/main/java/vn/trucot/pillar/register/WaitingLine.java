package vn.trucot.pillar.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Single writes of a kind in the order in which they came. One thread at a time carries out some of what waits. */
final class WaitingLine<R extends Record & RecordState> {

    /** Few enough for one measure to count what they touch with a plan that is kept. */
    private static final int MOST = 100;

    /** A write, whose request it is, and what its thread is to do once it is its turn: answer, refuse, or carry out something. */
    static final class Place<R extends Record & RecordState> {

        private final SingleWrite<R> write;
        private final OwnRequest request = new OwnRequest();
        private final CompletableFuture<Supplier<Change<R>>> turn = new CompletableFuture<>();

        Place(SingleWrite<R> write) {
            this.write = write;
        }

        SingleWrite<R> write() {
            return write;
        }

        OwnRequest request() {
            return request;
        }

        CompletableFuture<Supplier<Change<R>>> turn() {
            return turn;
        }
    }

    private final Deque<Place<R>> waiting = new ArrayDeque<>();
    private boolean busy;

    /** Whether nobody carries out anything, so that the one who asks does; who does must {@link #leave}. */
    synchronized boolean begins(Place<R> place) {
        if (busy) {
            waiting.add(place);
            return false;
        }
        busy = true;
        return true;
    }

    /** What is carried out with the first one: of one record, or with one key, the later write waits on. */
    synchronized List<Place<R>> with(Place<R> first, RecordKind<R> kind) {
        List<Place<R>> some = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        add(first, kind, taken, some);
        for (Iterator<Place<R>> each = waiting.iterator(); each.hasNext() && some.size() < MOST; ) {
            if (add(each.next(), kind, taken, some)) {
                each.remove();
            }
        }
        return some;
    }

    private static <R extends Record & RecordState> boolean add(
            Place<R> place, RecordKind<R> kind, Set<Object> taken, List<Place<R>> some) {
        List<Object> key = place.write().key(kind);
        if (taken.contains(place.write().id()) || (key != null && taken.contains(key))) {
            return false;
        }
        taken.add(place.write().id());
        if (key != null) {
            taken.add(key);
        }
        return some.add(place);
    }

    /** Hands over to the one who waits longest. */
    void leave(Function<Place<R>, Change<R>> carryOut) {
        Place<R> next = next();
        if (next != null) {
            next.turn().complete(() -> carryOut.apply(next));
        }
    }

    private synchronized @Nullable Place<R> next() {
        busy = !waiting.isEmpty();
        return waiting.poll();
    }
}
