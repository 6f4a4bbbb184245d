package vn.trucot.gateway.feed;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import vn.trucot.figures.cube.Cube;

/**
 * Ready once everything was read that was there at the start: before, every figure could be an old one. A pillar that is
 * silent is named, and keeps nobody from reading what there is.
 */
@Readiness
@Singleton
class FeedReadiness implements HealthCheck {

    private final CubeFeed feed;
    private final Cube cube;
    private final PillarSigns signs;

    FeedReadiness(CubeFeed feed, Cube cube, PillarSigns signs) {
        this.feed = feed;
        this.cube = cube;
        this.signs = signs;
    }

    @Override
    public HealthCheckResponse call() {
        FeedStatus status = feed.status();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("cube")
                .status(status.caughtUp())
                .withData("version", cube.version())
                .withData("lag", status.lag());
        signs.now().forEach(sign -> answer.withData(sign.pillar().path(), words(sign)));
        return answer.build();
    }

    private static String words(PillarSign sign) {
        return sign.completeTo() == null ? sign.state().name() : sign.state() + ", complete to " + sign.completeTo();
    }
}
