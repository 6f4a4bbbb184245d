package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What opens over a page, and a display on a wall, keep the rules as the pages do. */
@Order(3)
@InBrowser
class AccessibilityBrowserTest {

    private final Browser browser;
    private final URI gateway;

    AccessibilityBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void nothingThatOpensOverAPageBreaksARule() {
        try (Visit visit = Visit.of(browser, gateway)) {
            for (Explained number : Explained.values()) {
                visit.open(number.path()).awaitExplained();
                check(visit, "[role=dialog]", "drawer of " + number);
                visit.screenshot("drawer-" + number.name().toLowerCase(Locale.ROOT));
            }
            visit.button("explain.close").click();

            visit.select("search.label").fill("yen");
            assertThat(visit.page().getByRole(AriaRole.OPTION).first()).isVisible();
            check(visit, "search");
            visit.page().keyboard().press("Escape");

            visit.button("settings.label").click();
            check(visit, "display menu");
        }
    }

    @Test
    void neitherTheWordsAboutGeneratedFiguresNorAWallDisplayBreakARule() {
        try (Visit visit = Visit.of(browser, gateway, Words.VI, 1920, ColorScheme.LIGHT)) {
            visit.open(Place.UNIT.path());
            visit.page().getByText(visit.say("demo.banner.why")).click();
            check(visit, "words about generated figures");

            for (String view : KioskBrowserTest.VIEWS) {
                visit.open("/?kiosk&unit=15&period=2024");
                visit.button(view).click();
                check(visit, "wall display of " + view);
            }

            visit.page().route("**/api/v1/status", route -> KioskBrowserTest.say(route, "SILENT"));
            visit.open("/?kiosk&unit=15&period=2024");
            assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText(visit.say("kiosk.old"));
            check(visit, "alarm of a wall display");
        }
    }

    private static void check(Visit visit, String what) {
        check(visit, null, what);
    }

    /** The dark scheme differs in colours alone, so only their rule is looked at again. */
    private static void check(Visit visit, @Nullable String selector, String what) {
        Accessibility.assertThatNoRuleIsBroken(visit, selector, what);
        visit.draw(ColorScheme.DARK);
        Accessibility.assertThatColoursAndTargetsHold(visit, selector, what + " in the dark");
        visit.draw(ColorScheme.LIGHT);
    }
}
