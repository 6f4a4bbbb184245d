package vn.trucot.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody is about to press or read does not move away while the rest of the page comes. */
final class Steadiness {

    /** What the web calls good: the sum of all shifts, each how much of the window moved times how far. */
    private static final double MOST_SHIFT = 0.1;

    private static final String WATCH = """
            window.shifts = [];
            new PerformanceObserver(list => {
              for (const shift of list.getEntries()) {
                if (!shift.hadRecentInput) window.shifts.push(shift.value);
              }
            }).observe({ type: 'layout-shift', buffered: true });
            """;

    /** Nothing has come for a while. */
    private static final String QUIET = """
            () => performance.now() - Math.max(...performance.getEntriesByType('resource').map(one => one.responseEnd)) > 700
            """;

    private Steadiness() {}

    /** From now on each page that this visitor opens counts its shifts. */
    static void watch(Visit visit) {
        visit.context().addInitScript(WATCH);
    }

    /** Waits until the page has all that it asked for. */
    static void assertThatNothingMoved(Visit visit) {
        visit.page().waitForFunction(QUIET);
        double shift = ((Number) visit.page().evaluate("shifts.reduce((sum, one) => sum + one, 0)")).doubleValue();
        assertThat(shift).as("shift").isLessThan(MOST_SHIFT);
    }
}
