package vn.trucot.pillar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of component tests: a test may let days pass, and sets it back afterwards. */
public final class MovableClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock usual;
    private volatile Clock now;

    /** Shows what another clock shows until it is moved. */
    public MovableClock(Clock usual) {
        this.usual = usual.withZone(VIETNAM);
        this.now = this.usual;
    }

    /** Stands at noon of a day. */
    public static MovableClock at(LocalDate day) {
        return new MovableClock(noon(day));
    }

    public void moveTo(LocalDate day) {
        now = noon(day);
    }

    /** Stands still from then on. */
    public void moveTo(Instant instant) {
        now = Clock.fixed(instant, VIETNAM);
    }

    /** As if it had never been moved. */
    public void back() {
        now = usual;
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(VIETNAM).toInstant(), VIETNAM);
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return now.withZone(zone);
    }

    @Override
    public Instant instant() {
        return now.instant();
    }
}
