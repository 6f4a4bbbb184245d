package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the ranking by one index set to that by another, which says that it is not official. */
@InBrowser
class SecondIndexSetBrowserTest {

    private static final String WITHIN = "?parent=15.136&level=COMMUNE&period=2025-Q1";
    private static final String UNCONFIRMED = "chưa được xác nhận";

    private final Browser browser;
    private final URI gateway;

    SecondIndexSetBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void anotherSetIsChosenAndRanksTheSameUnits() {
        try (Visit visit = Visit.of(browser, gateway).open("/rankings/dti-922" + WITHIN)) {
            // When
            visit.select("ranking.set").selectOption("service-766");
            visit.awaitDrawn();

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile("/rankings/service-766\\?.*parent=15\\.136"));
            assertThat(visit.main()
                            .locator("[data-explain^='rank@COMMUNE@15.136@service-766/total@']")
                            .nth(24))
                    .isAttached();
            assertThat(visit.main().locator("button[data-trial]").first())
                    .hasAccessibleName(Pattern.compile(UNCONFIRMED));
            assertThat(visit.select("ranking.by").locator("option[value=satisfaction]"))
                    .hasText("Mức độ hài lòng");
        }
    }

    @Test
    void aScoreOfItIsExplainedAndSaysThatItsFormulasAreInferred() {
        try (Visit visit = Visit.of(browser, gateway)) {
            // When
            visit.open("/rankings/service-766" + WITHIN + "&explain=service-766/total@15.136.04375@2025-Q1");
            visit.awaitExplained();

            // Then
            assertThat(visit.drawer()).containsText(UNCONFIRMED);
            assertThat(visit.drawer()).containsText("Tiến độ giải quyết");
            assertThat(visit.drawer()).containsText("/ 100");
        }
    }
}
