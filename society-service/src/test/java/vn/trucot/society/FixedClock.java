package vn.trucot.society;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** In component tests it is noon of 15 March 2026. */
final class FixedClock {

    private FixedClock() {}

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-15T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
