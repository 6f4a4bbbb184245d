package vn.trucot.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page, opened once and looked at for all that must hold of each. */
@Order(1)
@InBrowser
class VietnamesePagesBrowserTest {

    private final Browser browser;
    private final URI gateway;

    VietnamesePagesBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aPageHoldsOnATelephoneAsOnAWall(Place place) {
        try (Visit visit = Visit.of(browser, gateway, Words.VI, 360, ColorScheme.LIGHT)) {
            // When
            visit.open(place.path());

            // Then
            Steadiness.assertThatNothingMoved(visit);
            visit.assertThatItIsAPageOfOurs();
            Fit.assertThatItFits(visit, place);
            Accessibility.assertThatNoRuleIsBroken(visit, place + " on a telephone");
            SampleDataBrowserTest.assertThatItSaysWhetherFiguresAreGenerated(visit);
            visit.screenshot(place, "telephone");

            visit.resize(1280);
            Fit.assertThatItFits(visit, place);
            visit.screenshot(place, "laptop");
            visit.draw(ColorScheme.DARK);
            Accessibility.assertThatColoursAndTargetsHold(visit, null, place + " in the dark");
            visit.screenshot(place, "dark");
            visit.draw(ColorScheme.LIGHT);
            EveryNumberBrowserTest.assertThatEachNumberOpens(visit, place);

            visit.resize(1920);
            Fit.assertThatItFits(visit, place);
        }
    }
}
