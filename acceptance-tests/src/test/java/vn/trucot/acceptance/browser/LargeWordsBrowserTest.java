package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages and what opens over them stay within the window when it is small or the words are large. */
@InBrowser
class LargeWordsBrowserTest {

    private final Browser browser;
    private final URI gateway;

    LargeWordsBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    /** As who sets larger words in the browser has it; what is wider than the page scrolls within its own frame. */
    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"OVERVIEW", "UNIT", "RANKING", "INDICATORS", "REGISTER", "FORM"})
    void wordsTwiceAsLargeStayWithinTheWindow(Place place) {
        try (Visit visit = Visit.of(browser, gateway)) {
            visit.open(place.path());

            // When
            visit.page().evaluate("document.documentElement.style.fontSize = '200%'");

            // Then
            assertThat(visit.page().locator("html")).hasCSS("font-size", "32px");
            assertThat(Fit.overhang(visit))
                    .as("pixels of %s beyond the window", place)
                    .isLessThanOrEqualTo(0);
        }
    }

    @Test
    void everyDrawerFitsATelephone() {
        try (Visit visit = Visit.of(browser, gateway, Words.VI, 360, ColorScheme.LIGHT)) {
            for (Explained number : Explained.values()) {
                // When
                visit.open(number.path()).awaitExplained();

                // Then
                assertThat(Fit.overhang(visit.drawer()))
                        .as("pixels of the drawer of a %s beyond the window", number)
                        .isLessThanOrEqualTo(0);
            }
        }
    }
}
