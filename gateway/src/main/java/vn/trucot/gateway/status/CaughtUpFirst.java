package vn.trucot.gateway.status;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.feed.CubeFeed;
import vn.trucot.gateway.feed.FeedStatus;
import vn.trucot.gateway.feed.WithoutFigures;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Answers nothing from a cube that has not read everything once: it would deny units and figures that there are. */
@Provider
class CaughtUpFirst implements ContainerRequestFilter {

    private static final String SECONDS = "1";

    /** Made later than filters are. */
    private final Instance<CubeFeed> feed;

    @Context
    @Nullable
    ResourceInfo resource;

    CaughtUpFirst(Instance<CubeFeed> feed) {
        this.feed = feed;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        FeedStatus status = feed.get().status();
        if (status.caughtUp()
                || resource == null
                || resource.getResourceClass().isAnnotationPresent(WithoutFigures.class)) {
            return;
        }
        throw new Problem(ProblemCode.STILL_READING, detail(status)).withHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    }

    private static String detail(FeedStatus status) {
        String progress = String.format(
                Locale.ROOT, "the gateway has not read all topics yet, %,d messages are left", status.lag());
        return status.problem() == null ? progress : progress + "; " + status.problem();
    }
}
