package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the forms to a return, to the figures it feeds, and back. */
@InBrowser
class FormsBrowserTest {

    private static final String RETURN = "/forms/gov/dossiers/15.132.04252/2024-12";
    private static final String FIGURE = "[data-explain='GOV.DOSSIER.RECEIVED@15.132.04252@2024-12']";

    private final Browser browser;
    private final URI gateway;

    FormsBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void aFormLeadsToAReturnWhoseFigureLeadsBackToIt() {
        try (Visit visit = Visit.of(browser, gateway).open("/forms")) {
            // Given
            visit.main().locator("a[href*='/forms/gov/dossiers']").click();
            visit.awaitDrawn();
            visit.select("place.period").selectOption("2024-12");
            visit.main().getByLabel(visit.say("form.filter")).fill("15.132.04252");
            Locator found = visit.main().locator("a[href*='" + RETURN + "']");
            assertThat(found).hasCount(1);
            found.click();
            visit.awaitDrawn();
            assertThat(visit.page()).hasURL(Pattern.compile(RETURN.replace(".", "\\.")));

            // When
            visit.main().locator(FIGURE).click();
            visit.awaitExplained();
            Locator back = visit.drawer().locator("a[href*='" + RETURN + "']");

            // Then
            assertThat(back.first()).isVisible();
            back.first().click();
            assertThat(visit.drawer()).isHidden();
            assertThat(visit.main()).containsText(visit.say("record.history"));
        }
    }

    @Test
    void theFileOfAFormSaysWhatIsGenerated() throws IOException {
        try (Visit visit = Visit.of(browser, gateway).open("/forms/gov/dossiers?period=2024-12")) {
            // When
            Download file = visit.page().waitForDownload(() -> visit.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("CSV").setExact(true))
                    .click());

            // Then
            assertThat(file.suggestedFilename()).isEqualTo("dossiers-2024-12.csv");
            assertThat(Files.readString(file.path()))
                    .contains("\uFEFFMã đơn vị;Đơn vị;Kỳ;Tình trạng;trễ hạn;Ngày nộp;Tiếp nhận;")
                    .contains("15.132.04252;")
                    .contains(";DEMO");
        }
    }
}
