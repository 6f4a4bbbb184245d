package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page lives through a moment without a connection, and through an update that took its files away. */
@InBrowser
class LostConnectionBrowserTest {

    /** What the browser itself says of a file that did not come. */
    private static final String[] EXPECTED = {
        "Failed to load resource", "net::ERR", "Failed to fetch", "LostPiece", "ApiProblem: HTTP 0"
    };

    private final Browser browser;
    private final URI gateway;

    LostConnectionBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void aNumberPressedWithoutAConnectionLeavesThePageAndOpensWhenItIsBack() {
        try (Visit visit = Visit.ofNewcomer(browser, gateway)) {
            // Given: the explanation was not loaded ahead either
            visit.page().route("**/assets/ExplainDrawer*", Route::abort);
            visit.open("/");
            String title = visit.heading().innerText();
            visit.context().setOffline(true);

            // When
            visit.figures().first().click();

            // Then
            assertThat(alert(visit)).containsText(visit.say("problem.unreachable"));
            assertThat(visit.heading()).hasText(title);
            visit.page().unroute("**/assets/ExplainDrawer*");
            visit.context().setOffline(false);
            visit.awaitExplained();
            assertThat(alert(visit)).hasCount(0);
            visit.forgive(EXPECTED);
        }
    }

    @Test
    void aChartThatIsGoneTakesNothingElseWithIt() {
        try (Visit visit = Visit.ofNewcomer(browser, gateway)) {
            // Given
            visit.page()
                    .route("**/assets/SeriesChart*", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));

            // When
            visit.page().navigate(gateway + "/units/15.132?lang=vi");

            // Then
            assertThat(alert(visit)).containsText(visit.say("problem.unreachable"));
            assertThat(visit.panel("unit.scores")).isVisible();
            assertThat(visit.figures().first()).isVisible();
            visit.page().unroute("**/assets/SeriesChart*");
            visit.main()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(visit.say("retry")))
                    .click();
            assertThat(visit.page().locator("canvas").first()).isVisible();
            visit.forgive(EXPECTED);
        }
    }

    @Test
    void aPageThatIsGoneIsSaidInItsPlaceAndComesWhenItIsBack() {
        try (Visit visit = Visit.ofNewcomer(browser, gateway)) {
            // Given
            visit.page().route("**/assets/IndicatorsPage*", Route::abort);
            visit.open("/");

            // When
            visit.page()
                    .getByRole(AriaRole.BANNER)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(visit.say("nav.indicators")))
                    .click();

            // Then
            assertThat(alert(visit)).containsText(visit.say("problem.unreachable"));
            visit.page().unroute("**/assets/IndicatorsPage*");
            assertThat(visit.heading()).hasText(visit.say("indicators.title"));
            visit.forgive(EXPECTED);
        }
    }

    @Test
    void aStartWithoutAGatewayCountsDownAndTriesAgain() {
        try (Visit visit = Visit.ofNewcomer(browser, gateway)) {
            // Given
            Pattern interfaces = Pattern.compile(".*/api/v1/.*");
            visit.page().route(interfaces, Route::abort);
            visit.page().navigate(gateway + "/units/15?lang=vi");
            assertThat(alert(visit)).containsText(visit.say("problem.unreachable"));
            assertThat(visit.main()).containsText(visit.words().like("retry.in"));

            // When
            visit.page().unroute(interfaces);

            // Then: nobody presses anything
            assertThat(visit.heading()).containsText("Yên Bái");
            visit.forgive(EXPECTED);
        }
    }

    private static Locator alert(Visit visit) {
        return visit.page().getByRole(AriaRole.ALERT);
    }
}
