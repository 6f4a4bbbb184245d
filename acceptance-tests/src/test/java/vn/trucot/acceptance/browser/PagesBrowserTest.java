package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page is drawn in both languages on telephones, laptops and walls, and nothing goes wrong behind it. */
@Order(6)
@InBrowser
class PagesBrowserTest {

    private static final String OVERHANG = "element => Math.ceil(element.scrollWidth - element.clientWidth)";

    private final Browser browser;
    private final URI gateway;

    PagesBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    /** Opened in the first window, and then in windows that grow or shrink: as a telephone is turned or a window is drawn. */
    @ParameterizedTest
    @CsvSource({"vi, 360 1280 1920", "en, 1920 1280 360"})
    void everyPageFitsItsWindowAndSpeaksItsLanguage(String language, String widths) {
        // Given
        Words words = Words.of(language);
        int[] windows = Stream.of(widths.split(" ")).mapToInt(Integer::parseInt).toArray();
        try (Visit visit = Visit.of(browser, gateway, words, windows[0], ColorScheme.LIGHT)) {
            for (Place place : Place.values()) {

                // When
                visit.resize(windows[0]).open(place.path());

                // Then
                assertThat(visit.page().locator("html")).hasAttribute("lang", language);
                assertThat(visit.page()).hasTitle(Pattern.compile("Trụ Cột"));
                for (int width : windows) {
                    visit.resize(width);
                    assertThat(visit.button("settings.label")).isVisible();
                    assertThatItFits(visit, place);
                    visit.screenshot(place.name().toLowerCase(Locale.ROOT) + "-" + language + "-" + width);
                }
            }
        }
    }

    /** What is drawn by program follows its window a moment later. */
    private static void assertThatItFits(Visit visit, Place place) {
        Awaitility.await(place + " in a window of " + visit.page().viewportSize().width)
                .atMost(Duration.ofSeconds(5))
                .pollDelay(Duration.ZERO)
                .pollInSameThread()
                .untilAsserted(() -> {
                    assertThat(overhang(visit)).as("pixels beyond the window").isLessThanOrEqualTo(0);
                    assertThat(visit.panelsThatStickOut()).isEmpty();
                });
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
            assertThat(overhang(visit))
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
                assertThat((int) visit.drawer().evaluate(OVERHANG))
                        .as("pixels of the drawer of a %s beyond the window", number)
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    private static int overhang(Visit visit) {
        return (int) visit.page().locator("html").evaluate(OVERHANG);
    }
}
