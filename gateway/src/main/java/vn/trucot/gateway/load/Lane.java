package vn.trucot.gateway.load;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Does work of one kind, so much at once and so much waiting, and refuses the rest. It has threads of the system's own, which
 * share the cores with everybody: a virtual thread that computes keeps its core to the end.
 */
public final class Lane implements AutoCloseable {

    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;
    private final Semaphore places;
    private final String retryAfter;

    /**
     * A lane without anybody in it.
     *
     * @param priority of its threads; with the lowest they take what others leave of the cores, where the process is started
     *     with {@code -XX:ThreadPriorityPolicy=1}
     */
    @SuppressWarnings(
            "ThreadPriorityCheck") // an answer is as right whenever it comes; only who waits for it waits longer
    Lane(String name, int priority, int atOnce, int waiting, Duration retryAfter) {
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), // the places bound it
                Thread.ofPlatform()
                        .daemon()
                        .name(name + "-", 0)
                        .priority(priority)
                        .factory());
        this.threads.allowCoreThreadTimeOut(true);
        this.places = new Semaphore(atOnce + waiting);
        this.retryAfter = Long.toString(Math.max(1, retryAfter.toSeconds()));
    }

    /** A place to work or to wait in, until it is given back. */
    final class Place {

        private final AtomicReference<State> state = new AtomicReference<>(State.TAKEN);

        private Place() {}

        /** Whether the place is still there to work in; from now on only {@link #giveBack} gives it back. */
        boolean begin() {
            return state.compareAndSet(State.TAKEN, State.WORKING);
        }

        /** What the work gives; the caller, who has begun, waits for it. */
        <T> T run(Supplier<T> work) {
            Future<T> result = threads.submit(work::get);
            try {
                return result.get();
            } catch (InterruptedException e) {
                result.cancel(true);
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for an answer", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException reason) {
                    throw reason;
                }
                throw new IllegalStateException(e.getCause());
            }
        }

        /** If nobody has begun: work that was begun, or waits, still fills its place. */
        void giveBackUnlessBegun() {
            if (state.compareAndSet(State.TAKEN, State.GIVEN_BACK)) {
                places.release();
            }
        }

        void giveBack() {
            if (state.getAndSet(State.GIVEN_BACK) != State.GIVEN_BACK) {
                places.release();
            }
        }
    }

    private enum State {
        TAKEN,
        WORKING,
        GIVEN_BACK
    }

    /**
     * A place, taken before an answer is begun: what has begun cannot become a refusal.
     *
     * @throws Problem that too much is asked for at once
     */
    Place take() {
        if (!places.tryAcquire()) {
            throw new Problem(
                            ProblemCode.TOO_BUSY,
                            "others are waiting for " + waiting() + " such answers; try again in " + retryAfter + " s")
                    .withHeader("Retry-After", retryAfter);
        }
        return new Place();
    }

    /**
     * What the work gives; the caller waits for it.
     *
     * @throws Problem that too much is asked for at once, or what the work throws
     */
    public <T> T run(Supplier<T> work) {
        Place place = take();
        place.begin();
        try {
            return place.run(work);
        } finally {
            place.giveBack();
        }
    }

    /** How many wait for a place. */
    int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
