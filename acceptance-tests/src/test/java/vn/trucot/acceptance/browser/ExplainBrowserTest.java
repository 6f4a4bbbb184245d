package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.trucot.acceptance.Api;

/** From a number to where it comes from. */
@InBrowser
class ExplainBrowserTest {

    private static final String PINNED_UNIT = "15.132.04252";
    private static final String FIGURE = "SOC.TEAM.MEMBERS@15.132@2024";

    private final Browser browser;
    private final URI gateway;
    private final Api api;

    ExplainBrowserTest(Browser browser, URI gateway, Api api) {
        this.browser = browser;
        this.gateway = gateway;
        this.api = api;
    }

    @Test
    void aNumberOpensByKeyboardToItsFormulaItsSumAndItsMaximumAndGetsTheFocusBack() {
        try (Visit visit = Visit.of(browser, gateway).open("/?unit=15&period=2024")) {
            // Given
            Locator number = visit.main()
                    .locator("[data-explain='dti-922/total@15@2024']")
                    .first();

            // When
            Hand.KEYBOARD.press(number);

            // Then
            assertThat(visit.drawer()).containsText(visit.say("explain.formula"));
            assertThat(visit.drawer()).containsText(visit.say("explain.sum.total"));
            assertThat(visit.drawer()
                            .getByRole(AriaRole.TABLE)
                            .getByRole(AriaRole.ROW)
                            .nth(1))
                    .isVisible();
            visit.page().keyboard().press("Escape");
            assertThat(visit.drawer()).isHidden();
            assertThat(number).isFocused();
        }
    }

    @Test
    void aNumberOfWhichTheSourcesDifferSaysSoBesideItselfAndOpensToThem() {
        try (Visit visit = Visit.of(browser, gateway).open("/units/15?period=2022")) {
            // Given
            Locator number = visit.main()
                    .locator("[data-explain='GOV.DOCUMENT.ISSUED@15@2022']")
                    .first();
            assertThat(number.locator("[data-contradicted]")).hasText(Pattern.compile("2 .+: 35 · 36$"));
            assertThat(visit.main().locator("[data-explain='GOV.DOCUMENT.ISSUED@15@2022'] [data-contradicted]"))
                    .hasCount(1);
            assertThat(visit.panelsThatStickOut()).isEmpty();

            // When
            number.click();

            // Then
            assertThat(visit.drawer()).containsText(visit.words().like("explain.contradicted"));
            assertThat(visit.drawer()).containsText(visit.words().like("chosen.NEWER_PUBLICATION"));
        }
    }

    @Test
    void aFigureShowsItsPartsItsSourcesItsRevisionsAndThatItIsGenerated() {
        // Given
        String lineage = api.get("/api/v1/lineage?indicator=SOC.TEAM.MEMBERS&orgUnit=15.132&period=2024")
                .expect(200)
                .text();
        boolean demo = lineage.contains("\"demo\":true");
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open("/units/15.132?explain=" + FIGURE);

            // Then
            Locator drawer = visit.drawer();
            assertThat(drawer).containsText(visit.say("explain.how"));
            assertThat(drawer).containsText(visit.say("explain.coverage"));
            assertThat(drawer).containsText(visit.words().like("explain.parts"));
            assertThat(drawer).containsText(visit.words().like("explain.observations"));
            assertThat(drawer).containsText(visit.say("explain.source"));
            assertThat(drawer).containsText(visit.say("explain.revision"));
            assertThat(demo).as("the default data set has generated teams").isTrue();
            assertThat(drawer.locator("[data-demo]").first()).hasText(visit.say("demo.mark"));
            assertThat(drawer).containsText(visit.say("demo.banner.meaning"));
        }
    }

    @Test
    void whatIsCopiedLeadsBackToTheNumberForPeopleAndForPrograms() {
        try (Visit visit = Visit.of(browser, gateway).open("/units/15.132?explain=" + FIGURE)) {
            // When
            visit.button("explain.copyLink").click();
            assertThat(visit.drawer().getByRole(AriaRole.STATUS)).hasText(visit.say("explain.copied"));
            String link = clipboard(visit);
            visit.button("explain.copyCurl").click();
            assertThat(visit.drawer().getByText(Pattern.compile("^curl "))).isVisible();
            visit.page().waitForCondition(() -> clipboard(visit).startsWith("curl "));
            String command = clipboard(visit);

            // Then
            visit.page().navigate(link);
            assertThat(visit.drawer()).containsText(visit.say("explain.how"));
            String address = command.replaceFirst("(?s)^.*?'(http[^']+)'.*$", "$1");
            assertThat(api.get(address.substring(gateway.toString().length()))
                            .expect(200)
                            .text())
                    .contains("SOC.TEAM.MEMBERS");
        }
    }

    @Test
    void aPinnedPageShowsWhatWasKnownBeforeACorrectionAndLeadsBackToThePresent() {
        // Given
        state(70_001);
        try (Visit visit = Visit.of(browser, gateway)) {
            visit.open("/units/" + PINNED_UNIT + "?period=2021-05");
            Locator number = visit.main()
                    .locator("[data-explain='ECO.CASHLESS.E_WALLETS@" + PINNED_UNIT + "@2021-05']")
                    .first();
            assertThat(number).containsText(Pattern.compile("70[.,]001"));
            visit.button("settings.label").click();
            visit.button("asOf.pin").click();
            Locator pinned = visit.page().locator("[data-pinned]");
            assertThat(pinned).isVisible();
            String link = pinned.getAttribute("href");
            visit.page().waitForCondition(() -> Instant.now()
                    .isAfter(instantOf(link).plusSeconds(1)));

            // When
            state(70_002);
            assertThat(number).containsText(Pattern.compile("70[.,]002"));
            visit.page().navigate(link);

            // Then: the figures of an instant are read from the logs of all pillars first
            assertThat(number)
                    .containsText(
                            Pattern.compile("70[.,]001"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertThat(visit.page().locator("[data-as-of]")).containsText(visit.say("asOf.today"));
            assertThat(visit.live()).hasCount(0);
            assertThat(visit.panelsThatStickOut()).isEmpty();
            visit.page().getByText(visit.say("asOf.present")).click();
            assertThat(number).containsText(Pattern.compile("70[.,]002"));
            assertThat(visit.page().locator("[data-as-of]")).hasCount(0);
        }
    }

    private static Instant instantOf(String link) {
        return Instant.parse(URLDecoder.decode(link.replaceFirst(".*asOf=([^&]*).*", "$1"), StandardCharsets.UTF_8));
    }

    private void state(int wallets) {
        Map<String, Object> statement = Map.of(
                "indicator",
                "ECO.CASHLESS.E_WALLETS",
                "orgUnit",
                PINNED_UNIT,
                "period",
                "2021-05",
                "numerator",
                wallets);
        assertThat(api.post("/api/v1/economy/observations", statement).status()).isBetween(200, 201);
    }

    private static String clipboard(Visit visit) {
        return (String) visit.page().evaluate("navigator.clipboard.readText()");
    }
}
