package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.Color;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages are light or dark, and of more contrast, as the system asks or as was chosen, from their first paint on. */
@InBrowser
class DisplayBrowserTest {

    private static final String PROGRAM = "**/assets/*.js";
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+), (\\d+), (\\d+)\\)");

    private final Browser browser;
    private final URI gateway;

    DisplayBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void thePageIsOfItsSchemeBeforeItsProgramIsThere(ColorScheme scheme) {
        try (Visit visit = Visit.of(browser, gateway, Words.VI, 1280, scheme)) {
            // When
            visit.page().route(PROGRAM, Route::abort);
            visit.page().navigate(gateway + "/");

            // Then
            assertThat(visit.page().locator("#root > *")).hasCount(0);
            assertThat(isDark(visit)).isEqualTo(scheme == ColorScheme.DARK);
            visit.forgive("net::ERR_FAILED");
        }
    }

    @Test
    void whatWasChosenIsKeptAndThereBeforeTheProgram() {
        try (Visit visit = Visit.of(browser, gateway, Words.VI, 1280, ColorScheme.LIGHT)) {
            // Given
            visit.open("/");
            assertThat(visit.page().locator("html")).hasAttribute("data-contrast", "normal");
            visit.button("settings.label").click();
            visit.page()
                    .getByText(visit.say("settings.scheme.dark"), new Page.GetByTextOptions().setExact(true))
                    .click();
            visit.page()
                    .getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(visit.say("settings.contrast")))
                    .check();
            assertThat(isDark(visit)).isTrue();

            // When
            visit.page().route(PROGRAM, Route::abort);
            visit.page().reload();

            // Then
            assertThat(isDark(visit)).isTrue();
            assertThat(visit.page().locator("html")).hasAttribute("data-contrast", "more");
            visit.page().unroute(PROGRAM);
            visit.open("/indicators");
            assertThat(isDark(visit)).isTrue();
            assertThat(visit.page().locator("html")).hasAttribute("data-contrast", "more");
            visit.forgive("net::ERR_FAILED");
        }
    }

    private static boolean isDark(Visit visit) {
        Object ground = visit.page().evaluate("getComputedStyle(document.body).backgroundColor");
        Matcher rgb = RGB.matcher(ground.toString());
        assertThat(rgb.matches()).as("a colour: %s", ground).isTrue();
        float[] hsb = Color.RGBtoHSB(
                Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3)), null);
        return hsb[2] < 0.5f;
    }
}
