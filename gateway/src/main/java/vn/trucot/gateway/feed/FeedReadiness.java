package vn.trucot.gateway.feed;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.trucot.figures.cube.Cube;

/** Ready once everything was read that was there at the start: before, every figure could be an old one. */
@Readiness
@Singleton
class FeedReadiness implements HealthCheck {

    private final CubeFeed feed;
    private final Cube cube;

    FeedReadiness(CubeFeed feed, Cube cube) {
        this.feed = feed;
        this.cube = cube;
    }

    @Override
    public HealthCheckResponse call() {
        FeedStatus status = feed.status();
        return HealthCheckResponse.named("cube")
                .status(status.caughtUp())
                .withData("version", cube.version())
                .withData("lag", status.lag())
                .build();
    }
}
