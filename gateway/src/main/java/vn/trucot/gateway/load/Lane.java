package vn.trucot.gateway.load;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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
    private final String retryAfter;

    Lane(String name, int atOnce, int waiting, Duration retryAfter) {
        BlockingQueue<Runnable> queue = waiting == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(waiting);
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                queue,
                Thread.ofPlatform().daemon().name(name + "-", 0).factory());
        this.threads.allowCoreThreadTimeOut(true);
        this.retryAfter = Long.toString(Math.max(1, retryAfter.toSeconds()));
    }

    /**
     * What the work gives; the caller waits for it.
     *
     * @throws Problem that too much is asked for at once, or what the work throws
     */
    public <T> T run(Supplier<T> work) {
        Future<T> result;
        try {
            result = threads.submit(work::get);
        } catch (RejectedExecutionException e) {
            throw new Problem(
                            ProblemCode.TOO_BUSY,
                            "others are waiting for " + threads.getQueue().size() + " such answers; try again in "
                                    + retryAfter + " s")
                    .withHeader("Retry-After", retryAfter);
        }
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

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
