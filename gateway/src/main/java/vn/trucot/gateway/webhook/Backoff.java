package vn.trucot.gateway.webhook;

import java.time.Duration;

/**
 * How long is waited after failures in a row.
 *
 * @param first after the first one
 * @param longest after however many
 */
record Backoff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 30;

    /**
     * The wait, twice as long with each failure, of which the upper half is left to chance, so that receivers that came back
     * are not all asked at once.
     *
     * @param failures in a row, from 1
     * @param chance from 0 to 1
     */
    Duration after(int failures, double chance) {
        long doubled = first.toMillis() << Math.min(MOST_DOUBLINGS, failures - 1);
        long whole = doubled <= 0 ? longest.toMillis() : Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(whole / 2 + (long) (whole / 2.0 * chance));
    }
}
