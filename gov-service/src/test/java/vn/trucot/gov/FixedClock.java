package vn.trucot.gov;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.trucot.pillar.MovableClock;

/** In component tests it is noon of 15 March 2026, until a test lets days pass. */
final class FixedClock {

    private FixedClock() {}

    @Produces
    @Singleton
    static MovableClock clock() {
        return MovableClock.at(LocalDate.of(2026, 3, 15));
    }
}
