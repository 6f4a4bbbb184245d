package vn.trucot.gateway.route;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import vn.trucot.events.Pillar;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Whether a pillar's service answers, which is logged when it changes. */
final class PillarState {

    private static final Logger LOG = Logger.getLogger(PillarRoute.class);

    private final Pillar pillar;
    private final Duration retryAfter;
    private final Breaker breaker;
    private final AtomicBoolean down = new AtomicBoolean();

    PillarState(Pillar pillar, RouteSettings settings) {
        this.pillar = pillar;
        this.retryAfter = settings.retryAfter();
        this.breaker = new Breaker(settings.failures(), settings.rest(), System::nanoTime);
    }

    /** Whether the service may be asked; who may not is told that it is {@link #down()}. */
    boolean lets() {
        return breaker.lets();
    }

    /** Whether nobody asks it but one now and then. */
    boolean isOpen() {
        return breaker.isOpen();
    }

    /** No connection to the service could be made. */
    void missed() {
        breaker.failed();
    }

    /** The problem of one who asked in vain. */
    Problem failed(Throwable failure) {
        if (failure instanceof Unserved) {
            return tooBusy();
        }
        if (failure instanceof TimeoutException) {
            breaker.failed();
        }
        if (down.compareAndSet(false, true)) {
            LOG.warnf("pillar service does not answer: pillar=%s, problem=%s", pillar.path(), failure.getMessage());
        }
        return down();
    }

    private Problem tooBusy() {
        return new Problem(
                        ProblemCode.TOO_BUSY,
                        "the service of pillar " + pillar.path()
                                + " is asked for more than it can answer now; try again later")
                .with("pillar", pillar.path())
                .withHeader("Retry-After", Long.toString(retryAfter.toSeconds()));
    }

    /** The problem of one who would ask in vain. */
    Problem down() {
        return new Problem(
                        ProblemCode.SERVICE_DOWN,
                        "the service of pillar " + pillar.path()
                                + " does not answer; the gateway's own addresses still do")
                .with("pillar", pillar.path())
                .withHeader("Retry-After", Long.toString(retryAfter.toSeconds()));
    }

    void answered() {
        breaker.succeeded();
        if (down.compareAndSet(true, false)) {
            LOG.infof("pillar service answers again: pillar=%s", pillar.path());
        }
    }
}
