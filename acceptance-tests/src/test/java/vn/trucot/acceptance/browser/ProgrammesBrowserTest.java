package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the search to a programme of targets, and from a target to the figure towards it. */
@InBrowser
class ProgrammesBrowserTest {

    private static final String PROGRAMME = "/programmes/nq-03";
    private static final String INDICATOR = "GOV.DOSSIER.PAID_ONLINE";

    private final Browser browser;
    private final URI gateway;

    ProgrammesBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void aProgrammeIsFoundByItsNumberAndLeadsToWhereEachFigureComesFrom() {
        try (Visit visit = Visit.of(browser, gateway).open("/?unit=15&period=2024")) {
            // When
            visit.select("search.label").fill("03/NQ-CP");
            visit.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Nghị quyết 03/NQ-CP"))
                    .first()
                    .click();
            visit.awaitDrawn();

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile(PROGRAMME + "\\?.*unit=15"));
            Locator target = visit.main()
                    .locator("tbody tr", new Locator.LocatorOptions().setHasText("11.6. Thanh toán trực tuyến"));
            assertThat(target).containsText("80");
            target.locator("[data-explain^='" + INDICATOR + "@15']").click();
            visit.awaitExplained();
            assertThat(visit.drawer()).isVisible();
        }
    }

    @Test
    void aTargetThatNothingMeasuresSaysSo() {
        try (Visit visit = Visit.of(browser, gateway).open(PROGRAMME + "?unit=15&period=2024")) {
            // When
            Locator target = visit.main().locator("tbody tr", new Locator.LocatorOptions().setHasText("23.4."));

            // Then
            assertThat(target).containsText(visit.words().say("programme.noIndicator"));
            assertThat(target.locator("[data-explain]")).hasCount(0);
        }
    }
}
