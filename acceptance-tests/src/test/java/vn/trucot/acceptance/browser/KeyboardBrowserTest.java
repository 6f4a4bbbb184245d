package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for who has no mouse, or does not see them. */
@InBrowser
class KeyboardBrowserTest {

    /** Rows of tables and lists of units that the tab key stops in more than once, by what they say. */
    private static final String ROWS_WITH_MORE_STOPS = """
            main => [...main.querySelectorAll('tbody tr, ol li')]
                .filter(row => row.querySelector('[data-explain]') !== null)
                .filter(row => [...row.querySelectorAll('a[href], button')].filter(one => one.tabIndex >= 0).length !== 1)
                .map(row => row.textContent)""";

    /** As many as a person passes through on the overview, of which there once were 137. */
    private static final int MOST_STOPS = 96;

    private final Browser browser;
    private final URI gateway;

    KeyboardBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units/15.132?period=2024",
                "/units/15?period=2024",
                "/rankings/dti-922?unit=15&period=2024",
                "/indicators?unit=15&period=2024",
                "/indicators/SOC.TEAM.MEMBERS?unit=15&period=2024"
            })
    void aRowIsOneStopOfTheTabKey(String path) {
        try (Visit visit = Visit.of(browser, gateway).open(path)) {
            assertThat(visit.main()
                            .locator("tbody tr [data-explain], ol li [data-explain]")
                            .first())
                    .isVisible();
            assertThat((List<?>) visit.main().evaluate(ROWS_WITH_MORE_STOPS)).isEmpty();
        }
    }

    @Test
    void theOverviewIsPassedThroughInFewStops() {
        try (Visit visit = Visit.of(browser, gateway).open("/?unit=15&period=2024")) {
            assertThat(visit.panel("overview.units").locator("[data-explain]").first())
                    .isVisible();
            int stops = (int) visit.main()
                    .evaluate("main => [...main.querySelectorAll('a[href], button, select, input, summary')]"
                            + ".filter(one => one.tabIndex >= 0 && one.checkVisibility()).length");
            assertThat(stops).isBetween(20, MOST_STOPS);
        }
    }

    @Test
    void arrowsLeadAlongARowAndToTheNextOne() {
        try (Visit visit = Visit.of(browser, gateway).open("/units/15?period=2024")) {
            // Given
            Locator rows = visit.panel("unit.parts").locator("tbody tr");
            Locator name = rows.nth(0).locator("th a");
            assertThat(name).isVisible();
            name.focus();

            // When
            visit.page().keyboard().press("ArrowRight");

            // Then
            assertThat(rows.nth(0).locator("[data-explain]").first()).isFocused();
            visit.page().keyboard().press("ArrowDown");
            assertThat(rows.nth(1).locator("[data-explain]").first()).isFocused();
            visit.page().keyboard().press("Home");
            assertThat(rows.nth(1).locator("th a")).isFocused();
        }
    }

    @Test
    void everyFigureIsCalledByWhatItIsOf() {
        try (Visit visit = Visit.of(browser, gateway).open("/?unit=15&period=2024")) {
            Locator rank = visit.main()
                    .locator("[data-explain='rank@DISTRICT@15@dti-922/total@15.132@2024']")
                    .first();
            String called = visit.say("figure.rankBy").replace("{figure}", visit.say("unit.total"));
            assertThat(rank).hasAccessibleName(Pattern.compile("^" + called + ": \\d+"));
            List<ElementHandle> nameless = visit.main()
                    .locator("[data-explain*='/']")
                    .filter(new Locator.FilterOptions().setHasText(visit.say("figure.explain")))
                    .elementHandles();
            assertThat(nameless).isEmpty();
        }
    }

    @Test
    void anotherPeriodIsSaidToWhoDoesNotSeeThePage() {
        try (Visit visit = Visit.of(browser, gateway).open("/units/15.132?period=2024")) {
            Locator said = visit.page().locator("[data-announced]");
            assertThat(said).hasText("");

            // When
            visit.select("place.period").selectOption("2023");

            // Then
            assertThat(said)
                    .hasText(visit.say("place.period") + ": "
                            + visit.say("period.year").replace("{year}", "2023"));
        }
    }
}
