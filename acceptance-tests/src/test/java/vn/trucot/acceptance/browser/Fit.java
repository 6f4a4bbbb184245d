package vn.trucot.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A page stays within its window: what is wider scrolls within its own frame. */
final class Fit {

    private static final String OVERHANG = "element => Math.ceil(element.scrollWidth - element.clientWidth)";

    private Fit() {}

    /** What is drawn by program follows its window a moment later. */
    static void assertThatItFits(Visit visit, Object what) {
        Awaitility.await(what + " in a window of " + visit.page().viewportSize().width)
                .atMost(Duration.ofSeconds(5))
                .pollDelay(Duration.ZERO)
                .pollInSameThread()
                .untilAsserted(() -> {
                    assertThat(overhang(visit)).as("pixels beyond the window").isLessThanOrEqualTo(0);
                    assertThat(visit.panelsThatStickOut()).isEmpty();
                });
    }

    static int overhang(Visit visit) {
        return overhang(visit.page().locator("html"));
    }

    /** In pixels. */
    static int overhang(Locator element) {
        return (int) element.evaluate(OVERHANG);
    }
}
