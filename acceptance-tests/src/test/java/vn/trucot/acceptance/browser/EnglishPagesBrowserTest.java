package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page in English is English, and tells what is not: a voice reads Vietnamese as Vietnamese. Each holds in every window. */
@Order(2)
@InBrowser
class EnglishPagesBrowserTest {

    /** The texts with Vietnamese letters that nothing around them tells to be Vietnamese. */
    private static final String UNTOLD = """
            () => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const untold = [];
              for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
                const around = text.parentElement.closest('[lang]');
                if (/[\\u0300-\\u0323]|đ|ơ|ư/i.test(text.data.normalize('NFD')) && around.lang !== 'vi'
                    && text.parentElement.closest('script, style, noscript') === null) {
                  untold.push(text.data.trim());
                }
              }
              return untold;
            }""";

    private final Browser browser;
    private final URI gateway;

    EnglishPagesBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    /** Not again where a page is another one with other figures: its words are the same. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "OVERVIEW_OF_ANOTHER",
                "RANKING_OF_COMMUNES",
                "HEAT_MAP",
                "SERIES_OF_UNITS",
                "INDICATOR_BY_FORM",
                "UNIT_BEFORE_MERGER"
            })
    void whatIsVietnameseOnAPageIsToldToBe(Place place) {
        try (Visit visit = english()) {
            // When
            visit.open(place.path());

            // Then
            Steadiness.assertThatNothingMoved(visit);
            visit.assertThatItIsAPageOfOurs();
            assertThat(untold(visit)).isEmpty();
            Fit.assertThatItFits(visit, place);
            visit.screenshot(place, "laptop");
            for (int width : List.of(1920, 360)) {
                Fit.assertThatItFits(visit.resize(width), place);
            }
            visit.screenshot(place, "telephone");
        }
    }

    @Test
    void soItIsWhereUnitsFollowOneAnother() {
        try (Visit visit = english()) {
            for (String path : List.of(
                    "/?kiosk&unit=15&period=2024",
                    "/?unit=15~2025&period=2025",
                    "/units/15~2025?period=2024&boundaries=2024-12-31",
                    "/rankings/dti-922?parent=15&period=2026")) {

                // When
                visit.open(path);

                // Then
                assertThat(untold(visit)).as("of %s", path).isEmpty();
            }
        }
    }

    @Test
    void soItIsWhereANumberIsExplained() {
        try (Visit visit = english()) {
            for (String subject : List.of(
                    "dti-922/total@15@2024",
                    "dti-922/workforce@15@2024",
                    "SOC.TEAM.MEMBERS@15@2022",
                    "rank@DISTRICT@15@dti-922/total@15.136@2024",
                    "changes@15",
                    "data")) {

                // When
                visit.open("/units/15?period=2024&explain=" + subject).awaitExplained();

                // Then
                assertThat(untold(visit)).as("of %s", subject).isEmpty();
            }
        }
    }

    @Test
    void aUnitIsCalledByTheEnglishWordForItsKind() {
        try (Visit visit = english()) {

            // When
            visit.open("/units/15");

            // Then
            assertThat(visit.heading()).containsText("Yên Bái Province");
            assertThat(visit.heading().locator("[lang=vi]")).hasText("Yên Bái");
            assertThat(visit.page()).hasTitle(Pattern.compile("^Yên Bái Province"));
        }
    }

    private static List<?> untold(Visit visit) {
        return (List<?>) visit.page().evaluate(UNTOLD);
    }

    private Visit english() {
        return Visit.of(browser, gateway, Words.EN, 1280, ColorScheme.LIGHT);
    }
}
