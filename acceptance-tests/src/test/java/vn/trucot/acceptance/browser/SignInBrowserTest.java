package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.trucot.dataset.DemoAccounts;

/** Signing in on the pages: as whom, where it leads, and what is offered to whom. */
@InBrowser
class SignInBrowserTest {

    private final Browser browser;
    private final URI gateway;

    SignInBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void whoSignsInComesToTheOwnUnitAndIsNamed() {
        try (Visit visit = Visit.of(browser, gateway).open("/account")) {
            // When
            signIn(visit, "demo-xa", "wrong password");

            // Then
            assertThat(visit.main().getByRole(AriaRole.ALERT)).containsText("sai tên hoặc mật khẩu");

            visit.forgive("status of 401");

            // When
            signIn(visit, "demo-xa", DemoAccounts.PASSWORD);

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile("/units/15~2025\\.02647"));
            Locator named = signed(visit, "Cán bộ phường Lào Cai");
            assertThat(named).isVisible();

            // When
            named.click();

            // Then
            assertThat(visit.main()).containsText("Người báo cáo: Phường Lào Cai, mọi trụ cột");
            assertThat(visit.main().getByText(visit.words().say("accounts.title")))
                    .hasCount(0);

            // When
            visit.button("account.signOut").click();

            // Then
            assertThat(signed(visit, visit.words().say("account.signIn"))).isVisible();
        }
    }

    @Test
    void anAdministratorAddsAnAccountAndIsToldItsPasswordOnce() {
        try (Visit visit = Visit.of(browser, gateway).open("/account?from=/accounts")) {
            // Given
            signIn(visit, "demo-quantri", DemoAccounts.PASSWORD);
            assertThat(visit.page()).hasURL(Pattern.compile("/accounts"));
            assertThat(visit.main().locator("tbody")).containsText("demo-xa");
            assertThat(visit.main().locator("tbody")).not().containsText("demo-kiemtra");

            // When
            field(visit, "account.name").fill("can.bo." + System.nanoTime());
            field(visit, "account.fullName").fill("Cán bộ thử");
            visit.main().locator("input[name=unit-0]").fill("15~2025.02647");
            visit.button("accounts.add").click();

            // Then
            assertThat(visit.main().locator("[role=status] code").last()).hasText(Pattern.compile("[A-Za-z0-9]{16}"));
            assertThat(visit.main().locator("tbody")).containsText("Cán bộ thử");
        }
    }

    /** What the header says of who is signed in. */
    private static Locator signed(Visit visit, String words) {
        return visit.page()
                .getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words));
    }

    private static void signIn(Visit visit, String name, String password) {
        field(visit, "account.name").fill(name);
        field(visit, "account.password").fill(password);
        visit.button("account.signIn").click();
    }

    private static Locator field(Visit visit, String key) {
        return visit.page().getByLabel(visit.words().say(key), new Page.GetByLabelOptions().setExact(true));
    }
}
