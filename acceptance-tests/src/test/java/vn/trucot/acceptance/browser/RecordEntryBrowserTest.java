package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.trucot.dataset.DemoAccounts;

/** Entering on the pages: a team reports from a phone, somebody at a desk corrects a record. */
@InBrowser
class RecordEntryBrowserTest {

    /** Each is a text, a choice or a press. */
    private static final int MOST_INPUTS = 6;

    /** A picture of one point. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Browser browser;
    private final URI gateway;

    RecordEntryBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void aTeamReportsAnActivityFromAPhoneAndItIsTakenBack() {
        try (Visit visit =
                Visit.of(browser, gateway, Words.VI, 390, ColorScheme.LIGHT).open("/account?from=/teams/report")) {
            // Given
            signIn(visit);
            Locator teams = field(visit, "teamReport.team");
            assertThat(teams.locator("option").nth(1)).isAttached();
            Locator controls = visit.main().locator("form :is(input, select, textarea)");
            assertThat(controls.count()).isLessThanOrEqualTo(MOST_INPUTS);
            assertThat(visit.main().locator("input[name=heldOn]")).hasValue(Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));

            Accessibility.assertThatNoRuleIsBroken(visit, "reporting an activity");

            // When
            teams.selectOption(teams.locator("option").nth(1).getAttribute("value"));
            visit.main().locator("select[name=kind]").selectOption("TRAINING");
            visit.main().locator("input[name=people]").fill("25");
            visit.button("teamReport.send").click();

            // Then
            Locator receipt =
                    visit.main().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Số:"));
            assertThat(receipt)
                    .hasText(Pattern.compile("Đã nhận lúc \\d{2}:\\d{2} \\d{2}/\\d{2}/\\d{4}\\. Số: [0-9a-f]{8}"));

            // When
            link(visit, "teamReport.open").click();

            // Then
            assertThat(visit.panel("record.history")).containsText("demo-xa");
            assertThat(visit.panel("record.facts")).containsText("25");

            // When
            visit.button("entry.withdraw").click();
            visit.button("entry.withdraw.yes").click();

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile("/registers/society/team-activities(\\?.*)?$"));
            visit.forgive("status of 404"); // the live stream may tell of it while it is still on the page
        }
    }

    @Test
    void aWrongValueIsToldAtItsFieldAndTheRightOneIsInTheHistory() {
        String school = "/registers/society/schools/6cd6dd6e-bb87-3960-a21a-e7cfdf49e3e7";
        try (Visit visit = Visit.of(browser, gateway).open("/account?from=" + school)) {
            // Given
            signIn(visit);
            link(visit, "entry.correct").click();
            Locator end = visit.main().locator("input[name=activeTo]");

            // When
            end.fill("2024-01-01");
            visit.button("entry.save").click();

            // Then
            assertThat(end).hasAttribute("aria-invalid", "true");
            assertThat(end).isFocused();
            assertThat(end).hasAccessibleDescription(Pattern.compile("2024-01-01 phải sau"));
            Accessibility.assertThatNoRuleIsBroken(visit, "correcting a record");
            visit.forgive("status of 400");

            // When
            end.fill("");
            String name = "Trường THCS 02635 (mẫu), lần " + System.nanoTime();
            visit.main().locator("input[name=name]").fill(name);
            visit.button("entry.save").click();

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile(school));
            assertThat(visit.panel("record.history")).containsText("→ " + name);

            // When
            visit.button("evidence.add").click();
            field(visit, "evidence.kind").selectOption("PHOTO");
            field(visit, "evidence.PHOTO").setInputFiles(new FilePayload("a.png", "image/png", PIXEL));
            field(visit, "evidence.title.label").fill(name);
            Accessibility.assertThatNoRuleIsBroken(visit, "adding evidence");
            visit.button("evidence.send").click();

            // Then
            assertThat(visit.panel("evidence.title")).containsText(name + " – ảnh");
            assertThat(visit.panel("evidence.title")
                            .locator("a[download$='.jpg']")
                            .last())
                    .isVisible();
        }
    }

    private static void signIn(Visit visit) {
        field(visit, "account.name").fill("demo-xa");
        field(visit, "account.password").fill(DemoAccounts.PASSWORD);
        visit.button("account.signIn").click();
    }

    private static Locator link(Visit visit, String key) {
        return visit.main()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(visit.say(key)).setExact(true));
    }

    /** By what is written above it, whether it must be filled in or not. */
    private static Locator field(Visit visit, String key) {
        return visit.page().getByLabel(Pattern.compile("^" + visit.say(key) + "( \\*)?$"));
    }
}
