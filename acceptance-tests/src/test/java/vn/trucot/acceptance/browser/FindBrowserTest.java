package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Getting to a place, and staying there. */
@InBrowser
class FindBrowserTest {

    /** Two choices within one task of the browser, as no hand is quick enough for. */
    private static final String CHOOSE_AT_ONCE = """
            ([first, firstValue, second, secondValue]) => {
              const choose = (select, value) => {
                select.value = value;
                select.dispatchEvent(new Event('change', { bubbles: true }));
              };
              choose(first, firstValue);
              choose(second, secondValue);
            }
            """;

    private final Browser browser;
    private final URI gateway;

    FindBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void aUnitIsFoundWithoutDiacriticsByKeyboardAlone() {
        try (Visit visit = Visit.of(browser, gateway).open("/")) {
            // When
            visit.page().keyboard().press("/");
            assertThat(visit.select("search.label")).isFocused();
            visit.page().keyboard().type("nghia lo");
            Locator first = visit.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Nghĩa Lộ")))
                    .first();
            assertThat(first).isVisible();
            assertThat(visit.page().getByRole(AriaRole.OPTION).first()).containsText("Nghĩa Lộ");
            visit.page().keyboard().press("Enter");

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile("/units/"));
            assertThat(visit.heading()).containsText("Nghĩa Lộ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lao cai,    Tỉnh Lào Cai,      /units/15(~|%7E)2025(\\?|$)",
        "04630,      Xã Tú Lệ,          /units/15(~|%7E)2025\\.04630",
        "van yen,    Huyện Văn Yên,     /units/15\\.136",
        "tp lao cai, Thành phố Lào Cai, /units/10\\.080",
    })
    void whoSearchesFindsTheUnitThatIsMeantFirst(String words, String name, String address) {
        try (Visit visit = Visit.of(browser, gateway).open("/")) {
            // When
            visit.select("search.label").fill(words);

            // Then
            assertThat(visit.page().getByRole(AriaRole.OPTION).first()).containsText(name);
            visit.page().keyboard().press("Enter");
            assertThat(visit.page()).hasURL(Pattern.compile(address));
        }
    }

    @Test
    void theUnitGoesAlongAndStandsMarkedAmongItsPeers() {
        try (Visit visit = Visit.of(browser, gateway).open("/units/15~2025.04630?period=2025")) {
            // When
            visit.page()
                    .getByRole(AriaRole.BANNER)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(visit.say("nav.ranking")))
                    .click();

            // Then
            assertThat(visit.heading()).containsText("Tỉnh Lào Cai");
            assertThat(visit.main().locator("tr[aria-current]")).containsText("Xã Tú Lệ");
            assertThat(visit.main().locator("tr[aria-current]")).isInViewport();
        }
    }

    @Test
    void periodAndBoundariesAreInTheAddressAndOutliveAReload() {
        try (Visit visit = Visit.of(browser, gateway).open("/units/15")) {
            // When
            visit.select("place.period").selectOption("2023");
            assertThat(visit.page()).hasURL(Pattern.compile("period=2023"));
            visit.select("place.boundaries").selectOption("2025-06-30");
            assertThat(visit.page()).hasURL(Pattern.compile("boundaries=2025-06-30"));
            visit.page().reload();

            // Then
            assertThat(visit.select("place.period")).hasValue("2023");
            assertThat(visit.select("place.boundaries")).hasValue("2025-06-30");
        }
    }

    @Test
    void changesThatFollowEachOtherBeforeThePageIsDrawnAnewAreAllInTheAddress() {
        try (Visit visit = Visit.of(browser, gateway).open("/units/15")) {
            // When
            visit.page()
                    .evaluate(
                            CHOOSE_AT_ONCE,
                            List.of(
                                    visit.select("place.period").elementHandle(),
                                    "2023",
                                    visit.select("place.boundaries").elementHandle(),
                                    "2025-06-30"));

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile("period=2023&boundaries=2025-06-30"));
            assertThat(visit.select("place.period")).hasValue("2023");
            assertThat(visit.select("place.boundaries")).hasValue("2025-06-30");
        }
    }

    @Test
    void whoGoesOnToAnotherUnitAtOnceTakesThePeriodAlong() {
        try (Visit visit = Visit.of(browser, gateway).open("/units/15")) {
            // When: nothing is waited for between the two
            visit.select("place.period").selectOption("2023");
            visit.panel("unit.parts").getByRole(AriaRole.LINK).first().click();

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile("/units/15\\.\\d+\\?.*period=2023"));
            assertThat(visit.select("place.period")).hasValue("2023");
        }
    }

    @Test
    void theLanguageIsSwitchedInPlaceAndKept() {
        try (Visit visit = Visit.of(browser, gateway)) {
            // Given: an address that asks for no language
            visit.page().navigate(gateway + "/indicators");
            assertThat(visit.heading()).hasText(Words.VI.say("indicators.title"));

            // When
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();

            // Then
            assertThat(visit.heading()).hasText(Words.EN.say("indicators.title"));
            visit.page().reload();
            assertThat(visit.heading()).hasText(Words.EN.say("indicators.title"));
            assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void theMergedProvinceIsOneStepAway() {
        try (Visit visit = Visit.of(browser, gateway).open("/?unit=15&period=2024")) {
            // Given
            assertThat(visit.heading()).containsText("Yên Bái");

            // When
            visit.main()
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName(visit.words().like("overview.after")))
                    .click();

            // Then
            assertThat(visit.heading()).containsText("Lào Cai");
            assertThat(visit.page()).hasURL(Pattern.compile("unit=15(~|%7E)2025"));
        }
    }
}
