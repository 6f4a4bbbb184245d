package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A file as Excel in Vietnam writes it: looked at first, its mistakes told by row, corrected, and taken once. */
@InBrowser
class ImportBrowserTest {

    private static final String COMMUNE = "15~2025.02647";
    private static final String FORM = "/forms/society/feedback";
    private static final List<String> KINDS = List.of("infrastructure", "environment", "order", "service", "other");
    private static final int PHONE = 390;

    private final Browser browser;
    private final URI gateway;

    ImportBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void aFileIsLookedAtAndTakenWhenItsMistakesAreCorrected() {
        try (Visit officer = Visit.of(browser, gateway, Words.VI, PHONE, ColorScheme.LIGHT)) {
            // Given
            SignedIn.as("demo-xa", officer, gateway, FORM + "/import");

            // When
            choose(officer, row("2026-Q1", 12, 10, 11) + row("2019-13", 12, 10, 9));

            // Then
            assertThat(officer.main()).containsText("2 dòng: 0 mới, 0 thay đổi, 0 không đổi, 2 sai.");
            assertThat(officer.main()).containsText("infrastructureInTime = 11");
            assertThat(officer.main()).containsText("2019-13");
            assertThat(officer.main()).containsText(officer.say("import.nothing"));
            Accessibility.assertThatNoRuleIsBroken(officer, "mistakes of a file");
            assertThat(officer.main().getByRole(AriaRole.BUTTON, named(officer.say("import.noted"))))
                    .isVisible();

            // When
            choose(officer, row("2026-Q1", 12, 10, 9));
            assertThat(officer.main()).containsText("1 dòng: 0 mới, 1 thay đổi, 0 không đổi, 0 sai.");
            officer.main()
                    .getByRole(
                            AriaRole.BUTTON,
                            named(officer.words().say("import.take").replace("{count}", "1")))
                    .click();

            // Then
            assertThat(officer.main()).containsText(Pattern.compile("Đã ghi lúc .*: 0 mới, 1 thay đổi"));

            // When
            officer.main().getByRole(AriaRole.CHECKBOX).check();
            officer.main().getByRole(AriaRole.COMBOBOX).selectOption("2026-Q1");
            choose(officer, row("2026-Q1", 12, 10, 9));

            // Then
            assertThat(officer.main()).containsText(officer.say("import.withdrawn.none"));
            Accessibility.assertThatNoRuleIsBroken(officer, "a file of a scope");
            officer.open(FORM + "/" + COMMUNE + "/2026-Q1");
            assertThat(officer.main()).containsText(officer.say("form.progress.SUBMITTED"));
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static void choose(Visit visit, String rows) {
        String head = "orgUnit;period;"
                + KINDS.stream()
                        .map(kind -> kind + ";" + kind + "Answered;" + kind + "InTime")
                        .collect(Collectors.joining(";"));
        visit.main()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "phan-anh.csv",
                        "text/csv",
                        ("\uFEFF" + head + "\r\n" + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static String row(String period, int received, int answered, int inTime) {
        return COMMUNE + ";" + period + (";" + received + ";" + answered + ";" + inTime).repeat(KINDS.size()) + "\r\n";
    }
}
