package vn.trucot.gateway.route;

import java.time.Duration;
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
    private final AtomicBoolean down = new AtomicBoolean();

    PillarState(Pillar pillar, Duration retryAfter) {
        this.pillar = pillar;
        this.retryAfter = retryAfter;
    }

    /** The problem of one who asked in vain. */
    Problem failed(Throwable failure) {
        if (down.compareAndSet(false, true)) {
            LOG.warnf("pillar service does not answer: pillar=%s, problem=%s", pillar.path(), failure.getMessage());
        }
        return new Problem(
                        ProblemCode.SERVICE_DOWN,
                        "the service of pillar " + pillar.path()
                                + " does not answer; the gateway's own addresses still do")
                .with("pillar", pillar.path())
                .withHeader("Retry-After", Long.toString(retryAfter.toSeconds()));
    }

    void answered() {
        if (down.compareAndSet(true, false)) {
            LOG.infof("pillar service answers again: pillar=%s", pillar.path());
        }
    }
}
