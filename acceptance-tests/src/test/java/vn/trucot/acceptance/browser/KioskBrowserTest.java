package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a wall the overview is one screen, read from afar, that shows its parts in turn and cannot be old in silence. */
@InBrowser
class KioskBrowserTest {

    /** What the views are called by, in the order in which they come. */
    static final List<String> VIEWS =
            List.of("overview.score", "overview.published", "overview.units", "overview.changes");

    private static final String WALL = "/?kiosk=60&unit=15&period=2024";
    private static final String A_TURN = "01:00";
    private static final double LARGER = 1.6;

    private final Browser browser;
    private final URI gateway;

    KioskBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyViewFitsTheScreenAndCanBeReadFromAfar(String language) {
        try (Visit visit = onTheWall(Words.of(language))) {
            // Given
            visit.open("/?unit=15&period=2024");
            double onADesk = textSize(visit);
            for (String path : List.of(WALL, "/?kiosk")) {
                visit.open(path);
                visit.button("kiosk.hold").click();

                for (String view : VIEWS) {
                    // When
                    visit.button(view).click();

                    // Then
                    assertThat(current(visit)).hasText(visit.say(view));
                    visit.screenshot("kiosk-" + view + "-" + (path.equals(WALL) ? "" : "home-") + language);
                    assertFits(visit, view);
                    assertThat(visit.panelsThatStickOut()).as(view).isEmpty();
                    assertThat(textSize(visit) / onADesk).isBetween(LARGER - 0.05, LARGER + 0.05);
                }
            }
            assertThat(visit.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
        }
    }

    @Test
    void aUnitThatWasNotThereYetIsSaidToBeSo() {
        try (Visit visit = Visit.of(browser, gateway)) {
            visit.open("/?kiosk&unit=15~2025.04630&period=2024&boundaries=2025-06-30");
            assertThat(visit.main().locator("[data-made-of='15~2025.04630']")).isVisible();
        }
    }

    @Test
    void theViewsComeInTurnUntilAKeyHoldsThem() {
        try (Visit visit = onTheWall(Visit.ofNewcomer(browser, gateway))) {
            // Given
            visit.page().clock().install(new Clock.InstallOptions().setTime("2026-03-01T18:30:00Z"));
            visit.open(WALL);
            assertThat(visit.main().locator("time").first()).hasText("02/03/2026 01:30");

            for (int turn = 0; turn < VIEWS.size() + 1; turn++) {
                // Then
                assertThat(current(visit)).hasText(visit.say(VIEWS.get(turn % VIEWS.size())));
                assertThat(visit.main().locator("[data-view]:visible")).hasCount(1);

                // When
                visit.page().clock().fastForward(A_TURN);
            }
            assertThat(current(visit)).hasText(visit.say(VIEWS.get(1)));

            // When
            visit.page().keyboard().press(" ");
            visit.page().clock().fastForward(A_TURN);

            // Then
            assertThat(visit.button("kiosk.hold")).hasAttribute("aria-pressed", "true");
            assertThat(current(visit)).hasText(visit.say(VIEWS.get(1)));
            visit.page().keyboard().press("ArrowLeft");
            assertThat(current(visit)).hasText(visit.say(VIEWS.get(0)));

            // When
            visit.page().keyboard().press(" ");
            visit.page().clock().fastForward(A_TURN);

            // Then
            assertThat(current(visit)).hasText(visit.say(VIEWS.get(1)));
        }
    }

    @Test
    void theDisplayMenuLeadsToItAndEscapeLeadsOut() {
        try (Visit visit = onTheWall(Words.VI).open("/?unit=15&period=2024")) {
            // When
            visit.button("settings.label").click();
            visit.page().getByText(visit.say("settings.kiosk")).click();

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile("unit=15.*kiosk="));
            assertThat(visit.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
            visit.page().reload();
            assertThat(visit.button("kiosk.leave")).isVisible();

            // When: the first Escape closes what is open
            visit.figures().first().click();
            visit.awaitExplained();
            visit.page().keyboard().press("Escape");
            assertThat(visit.drawer()).isHidden();
            assertThat(visit.button("kiosk.leave")).isVisible();
            visit.page().keyboard().press("Escape");

            // Then
            assertThat(visit.page().getByRole(AriaRole.NAVIGATION)).isVisible();
            assertThat(visit.page()).not().hasURL(Pattern.compile("kiosk"));
            assertThat(visit.select("place.period")).hasValue("2024");
        }
    }

    @Test
    void aConnectionThatIsLostIsAnAlarmUntilItIsBack() {
        try (Visit visit = onTheWall(Visit.ofNewcomer(browser, gateway)).open(WALL)) {
            // Given
            assertThat(visit.live()).hasText(visit.say("live.live"));
            assertThat(alarm(visit)).isEmpty();

            // When
            visit.context().setOffline(true);

            // Then
            assertThat(alarm(visit)).containsText(visit.say("kiosk.old"));
            assertThat(alarm(visit)).containsText(visit.words().like("kiosk.cut"));
            assertIsLarge(visit);
            visit.context().setOffline(false);
            assertThat(alarm(visit)).isEmpty();
            visit.forgive("ERR_INTERNET_DISCONNECTED", "ERR_NETWORK_CHANGED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SILENT", "BEHIND"})
    void aPillarThatIsNotHeardIsAnAlarm(String state) {
        try (Visit visit = onTheWall(Words.VI)) {
            // Given
            visit.page().route("**/api/v1/status", route -> say(route, state));

            // When
            visit.open(WALL);

            // Then
            assertThat(alarm(visit)).containsText(visit.say("kiosk.old"));
            assertThat(alarm(visit))
                    .containsText(visit.words().like(state.equals("SILENT") ? "live.old.silent" : "live.old.behind"));
            assertIsLarge(visit);
            for (String view : VIEWS) {
                visit.button(view).click();
                assertFits(visit, view + " below an alarm");
            }
            visit.screenshot("kiosk-alarm-" + state);
        }
    }

    private Visit onTheWall(Words words) {
        return onTheWall(Visit.of(browser, gateway, words, 1920, ColorScheme.LIGHT));
    }

    private static Visit onTheWall(Visit visit) {
        visit.page().setViewportSize(1920, 1080);
        return visit;
    }

    /** Answers what the gateway would, with the pillars that are heard in another state. */
    static void say(Route route, String state) {
        APIResponse answer = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replace("\"state\":\"CURRENT\"", "\"state\":\"" + state + "\"")));
    }

    private static Locator alarm(Visit visit) {
        return visit.page().getByRole(AriaRole.ALERT);
    }

    private static Locator current(Visit visit) {
        return visit.page().locator("button[aria-current=step]");
    }

    private static void assertIsLarge(Visit visit) {
        assertThat(alarm(visit).boundingBox().width).isGreaterThan(1_900);
        assertThat(alarm(visit).boundingBox().height).isGreaterThan(80);
        assertFits(visit, "alarm");
    }

    private static void assertFits(Visit visit, String what) {
        assertThat((int) visit.page().evaluate("document.documentElement.scrollHeight - innerHeight"))
                .as("pixels of %s below the screen", what)
                .isLessThanOrEqualTo(0);
        assertThat((int) visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels of %s beside the screen", what)
                .isLessThanOrEqualTo(0);
    }

    private static double textSize(Visit visit) {
        return ((Number) visit.page().evaluate("parseFloat(getComputedStyle(document.body).fontSize)")).doubleValue();
    }
}
