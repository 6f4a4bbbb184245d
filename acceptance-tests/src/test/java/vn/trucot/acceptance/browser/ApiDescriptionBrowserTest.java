package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Who writes a program reads the description of the interface in the same browser, under the policy of its pages. */
@InBrowser
class ApiDescriptionBrowserTest {

    private final Browser browser;
    private final URI gateway;

    ApiDescriptionBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void theInterfaceCanBeReadAndTriedOut() {
        try (Visit visit = Visit.of(browser, gateway)) {
            // Given
            visit.page().navigate(gateway + "/q/swagger-ui");
            Locator status = visit.page().locator("#operations-status-getStatus");

            // When
            status.locator(".opblock-summary-control").click();
            status.locator(".try-out__btn").click();
            status.locator(".execute").click();

            // Then
            assertThat(status.locator(".live-responses-table .response-col_status")
                            .last())
                    .containsText("200");
            assertThat(status.locator(".live-responses-table")).containsText("caughtUp");
            visit.screenshot("api-description");
        }
    }
}
