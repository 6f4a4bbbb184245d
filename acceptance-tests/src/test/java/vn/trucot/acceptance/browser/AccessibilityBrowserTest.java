package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of WCAG that a machine can check, on every page as it is and with what opens over it. */
@Order(1)
@InBrowser
class AccessibilityBrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private final Browser browser;
    private final URI gateway;

    AccessibilityBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    /** A finger meets what it aims at on a telephone too: 24 px, or as much room around. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noPageBreaksARule(ColorScheme scheme) {
        try (Visit visit = Visit.of(browser, gateway, Words.VI, WIDE, scheme)) {
            for (Place place : Place.values()) {
                visit.open(place.path());
                check(visit, scheme, place.name());
                if (scheme == ColorScheme.LIGHT) {
                    checkTargets(visit, place.name());
                    checkTargets(visit.resize(NARROW), place + " on a telephone");
                    visit.resize(WIDE);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingThatOpensOverAPageBreaksARule(ColorScheme scheme) {
        try (Visit visit = Visit.of(browser, gateway, Words.VI, WIDE, scheme)) {
            for (Explained number : Explained.values()) {
                visit.open(number.path()).awaitExplained();
                check(new AxeBuilder(visit.page()).include("[role=dialog]"), scheme, "drawer of " + number);
                visit.screenshot("drawer-" + number.name().toLowerCase(Locale.ROOT) + "-" + scheme);
            }
            visit.button("explain.close").click();

            visit.select("search.label").fill("yen");
            assertThat(visit.page().getByRole(AriaRole.OPTION).first()).isVisible();
            check(visit, scheme, "search");
            visit.page().keyboard().press("Escape");

            visit.button("settings.label").click();
            check(visit, scheme, "display menu");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void neitherTheWordsAboutGeneratedFiguresNorAWallDisplayBreakARule(ColorScheme scheme) {
        try (Visit visit = Visit.of(browser, gateway, Words.VI, 1920, scheme)) {
            visit.open(Place.UNIT.path());
            visit.page().getByText(visit.say("demo.banner.why")).click();
            check(visit, scheme, "words about generated figures");

            for (String view : KioskBrowserTest.VIEWS) {
                visit.open("/?kiosk&unit=15&period=2024");
                visit.button(view).click();
                check(visit, scheme, "wall display of " + view);
            }

            visit.page().route("**/api/v1/status", route -> KioskBrowserTest.say(route, "SILENT"));
            visit.open("/?kiosk&unit=15&period=2024");
            assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText(visit.say("kiosk.old"));
            check(visit, scheme, "alarm of a wall display");
        }
    }

    /** The rule is off unless it is asked for. */
    private static void checkTargets(Visit visit, String what) {
        AxeResults results = new AxeBuilder(visit.page())
                .setLegacyMode(true)
                .withRules(List.of("target-size"))
                .analyze();
        assertNoViolations(results, what);
    }

    /**
     * The dark scheme differs in colours alone, so only their rule is looked at again. Legacy mode leaves out the blank page
     * that axe opens for pages with frames, which these have none of.
     */
    private static void check(Visit visit, ColorScheme scheme, String what) {
        check(new AxeBuilder(visit.page()), scheme, what);
    }

    private static void check(AxeBuilder all, ColorScheme scheme, String what) {
        AxeBuilder axe = all.setLegacyMode(true);
        AxeResults results = (scheme == ColorScheme.DARK ? axe.withRules(List.of("color-contrast")) : axe).analyze();
        assertThat(results.getPasses())
                .as("rules that were checked")
                .hasSizeGreaterThan(scheme == ColorScheme.DARK ? 0 : 10);
        assertNoViolations(results, what + " " + scheme);
    }

    private static void assertNoViolations(AxeResults results, String what) {
        assertThat(results.getViolations())
                .as("violations: %s", what)
                .extracting(rule -> rule.getId() + " at "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .isEmpty();
    }
}
