package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page with generated figures says so in the reader's words, and what that means to whoever asks, with any hand. */
@InBrowser
class SampleDataBrowserTest {

    private final Browser browser;
    private final URI gateway;

    SampleDataBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @ParameterizedTest
    @CsvSource({"vi, 390", "en, 1280"})
    void whatGeneratedFiguresAreIsSaidInTheLanguageOfTheReaderByMouseAndByKeyboard(String language, int width) {
        try (Visit visit = Visit.of(browser, gateway, Words.of(language), width, ColorScheme.LIGHT)) {
            for (Hand hand : Hand.values()) {
                // Given
                visit.open(Place.UNIT.path());
                Locator banner = banner(visit);
                assertThat(banner).containsText(visit.say("demo.banner.page"));
                Locator meaning = banner.getByText(visit.say("demo.banner.meaning"));
                assertThat(meaning).isHidden();

                // When
                hand.press(banner.locator("summary"));

                // Then
                assertThat(meaning).isVisible();
                assertThat(meaning).containsText(visit.say("demo.mark"));
                assertThat(visit.main().locator("[data-demo]").first()).hasText(visit.say("demo.mark"));
                visit.screenshot("sample-data-" + language + "-" + width);
            }
        }
    }

    /** If and only if one of its figures is marked. */
    static void assertThatItSaysWhetherFiguresAreGenerated(Visit visit) {
        visit.page().waitForCondition(() -> isMarked(visit) == (banner(visit).count() == 1));
    }

    @Test
    void itGoesWithTheLastFigureThatIsGenerated() {
        try (Visit visit = Visit.of(browser, gateway).open(Place.UNIT.path())) {
            // Given
            assertThat(banner(visit)).isVisible();

            // When
            visit.page()
                    .getByRole(AriaRole.NAVIGATION)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(visit.say("nav.registers")))
                    .click();

            // Then
            assertThat(visit.heading()).hasText(visit.say("registers.title"));
            assertThat(banner(visit)).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"390", "1280"})
    void nothingAtTheEndOfAPageStaysBehindIt(int width) {
        try (Visit visit = Visit.of(browser, gateway, Words.EN, width, ColorScheme.LIGHT)) {
            // Given
            visit.open(Place.UNIT.path());
            assertThat(banner(visit)).isVisible();

            // When
            visit.page().evaluate("scrollTo(0, document.documentElement.scrollHeight)");

            // Then
            double end =
                    (double) visit.page().evaluate("document.querySelector('footer').getBoundingClientRect().bottom");
            assertThat(end).isLessThanOrEqualTo(banner(visit).boundingBox().y + 1);
        }
    }

    private static boolean isMarked(Visit visit) {
        return visit.main().locator("[data-demo]").count() > 0;
    }

    private static Locator banner(Visit visit) {
        return visit.page()
                .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName(visit.say("demo.banner")));
    }
}
