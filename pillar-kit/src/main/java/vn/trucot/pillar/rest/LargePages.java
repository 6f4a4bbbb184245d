package vn.trucot.pillar.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.record.Paging;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * A large page of a list is in memory until it is sent: so many rows of such pages may be, the next wait or come again. It is
 * made of what others leave of the cores.
 */
@Provider
@Singleton
public class LargePages implements ContainerRequestFilter {

    /** Pages of so many rows and fewer are no burden. */
    static final int SMALL = 1_000;

    /** Rows in memory at once, a page for every two cores; a heap of 192 MiB bore eight pages. */
    static final int ROWS = Paging.LARGEST * Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** Each of them keeps a thread that small pages would need. */
    static final int WAITING = 16;

    private final Semaphore rows = new Semaphore(ROWS, true);
    private final CurrentVertxRequest current;
    private final Duration patience;

    LargePages(
            CurrentVertxRequest current,
            @ConfigProperty(name = "trucot.large-pages.wait", defaultValue = "5S") Duration patience) {
        this.current = current;
        this.patience = patience;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        int size = size(request.getUriInfo().getQueryParameters().getFirst("size"));
        if (request.getMethod().equals(HttpMethod.GET) && size > SMALL) {
            take(size);
            RoutingContext client = current.getCurrent();
            Runnable end = given(size, Thread.currentThread());
            client.addEndHandler(_ -> end.run());
            if (client.response().closed() || client.response().ended()) {
                end.run();
            }
        }
    }

    /**
     * Takes room for rows.
     *
     * @throws Problem that too much is asked for at once
     */
    void take(int size) {
        if (!taken(size)) {
            throw new Problem(
                    ProblemCode.TOO_BUSY,
                    "others are given pages of " + ROWS + " rows in all; ask for " + SMALL
                            + " at a time, or come again");
        }
    }

    void giveBack(int size) {
        rows.release(size);
    }

    /** Rows that there is room for. */
    int room() {
        return rows.availablePermits();
    }

    /** How many wait for room. */
    int waiting() {
        return rows.getQueueLength();
    }

    /** Lets the worker do with what others leave, and gives what is to be done once when the page is sent. */
    @SuppressWarnings("ThreadPriorityCheck") // a page is as right whenever it comes; only who waits for it waits longer
    private Runnable given(int size, Thread worker) {
        if (!Context.isOnEventLoopThread()) {
            worker.setPriority(Thread.MIN_PRIORITY);
        }
        AtomicBoolean ended = new AtomicBoolean();
        return () -> {
            if (ended.compareAndSet(false, true)) {
                worker.setPriority(Thread.NORM_PRIORITY);
                giveBack(size);
            }
        };
    }

    private boolean taken(int size) {
        if (Context.isOnEventLoopThread() || waiting() >= WAITING) {
            return rows.tryAcquire(size);
        }
        try {
            return rows.tryAcquire(size, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** 0 for what is no size: whoever reads the parameter says so. */
    private static int size(@Nullable String told) {
        try {
            int size = told == null ? 0 : Integer.parseInt(told);
            return size > Paging.LARGEST ? 0 : size;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
