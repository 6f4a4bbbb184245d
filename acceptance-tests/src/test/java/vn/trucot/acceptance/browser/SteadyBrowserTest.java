package vn.trucot.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.URI;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is about to press or read does not move away while the rest of the page comes. */
@Order(3)
@InBrowser
class SteadyBrowserTest {

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

    private final Browser browser;
    private final URI gateway;

    SteadyBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void noPageMovesWhileItComes(int width) {
        for (Place place : Place.values()) {
            try (Visit visit = Visit.ofNewcomer(browser, gateway, Words.VI, width)) {
                // Given: somebody who was never here, so that all of it has to come
                visit.context().addInitScript(WATCH);

                // When
                visit.open(place.path());
                visit.page().waitForFunction(QUIET);

                // Then
                double shift =
                        ((Number) visit.page().evaluate("shifts.reduce((sum, one) => sum + one, 0)")).doubleValue();
                assertThat(shift).as("shift of %s at %s pixels", place, width).isLessThan(MOST_SHIFT);
            }
        }
    }
}
