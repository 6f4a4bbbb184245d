package vn.trucot.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody is about to press or read does not move away while the rest of the page comes. */
final class Steadiness {

    /** What the web calls good: the sum of all shifts, each how much of the window moved times how far. */
    private static final double MOST_SHIFT = 0.1;

    /** The browser keeps the shifts of a page and tells them to whoever asks later. */
    private static final String SHIFT = """
            () => {
              const watch = new PerformanceObserver(() => {});
              watch.observe({ type: 'layout-shift', buffered: true });
              return watch.takeRecords()
                  .filter(shift => !shift.hadRecentInput)
                  .reduce((sum, shift) => sum + shift.value, 0);
            }
            """;

    /** Nothing has come for a while. */
    private static final String QUIET = """
            () => performance.now() - Math.max(...performance.getEntriesByType('resource').map(one => one.responseEnd)) > 400
            """;

    private Steadiness() {}

    /** Waits until the page has all that it asked for. */
    static void assertThatNothingMoved(Visit visit) {
        visit.page().waitForFunction(QUIET);
        assertThat(shift(visit)).as("shift").isLessThan(MOST_SHIFT);
    }

    static double shift(Visit visit) {
        return ((Number) visit.page().evaluate(SHIFT)).doubleValue();
    }
}
