package vn.trucot.pillar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** In the kit's component tests it is today, until a test lets days pass. */
final class TestTime {

    private TestTime() {}

    @Produces
    @Singleton
    static MovableClock clock() {
        return new MovableClock(Clock.systemUTC());
    }
}
