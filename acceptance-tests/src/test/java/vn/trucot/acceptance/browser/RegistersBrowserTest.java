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

/** From the registers to a record, to the figures it is counted in, and back. */
@InBrowser
class RegistersBrowserTest {

    private static final String TEAMS = "/registers/society/community-teams";
    private static final String COMMUNE = "15.132.04252";
    private static final Pattern RECORD = Pattern.compile(TEAMS + "/[0-9a-f-]{36}");

    private final Browser browser;
    private final URI gateway;

    RegistersBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void aRegisterLeadsToARecordWhoseFigureLeadsBackToIt() {
        try (Visit visit = Visit.of(browser, gateway).open("/registers?period=2024-Q4")) {
            // Given
            visit.main().locator("a[href*='" + TEAMS + "']").click();
            visit.awaitDrawn();
            visit.main().locator("input[name=commune]").fill(COMMUNE);
            Locator first =
                    visit.main().locator("tbody a[href*='" + TEAMS + "/']").first();
            String ofAll = first.getAttribute("href");
            visit.button("register.filter").click();
            assertThat(visit.page()).hasURL(Pattern.compile("f\\.commune=" + COMMUNE.replace(".", "\\.")));
            assertThat(first).not().hasAttribute("href", ofAll);
            first.click();
            visit.awaitDrawn();
            assertThat(visit.page()).hasURL(RECORD);
            assertThat(visit.panel("record.history").locator("li")).not().hasCount(0);

            // When
            visit.main()
                    .locator("[data-explain^='SOC.TEAM.VILLAGES_COVERED@" + COMMUNE + "']")
                    .click();
            visit.awaitExplained();
            Locator back = visit.drawer().locator("a[href*='" + TEAMS + "/']");

            // Then
            assertThat(back.first()).isVisible();
            back.first().click();
            assertThat(visit.drawer()).isHidden();
            assertThat(visit.page()).hasURL(RECORD);
            visit.page().goBack();
            assertThat(visit.drawer()).isVisible();
        }
    }

    @Test
    void filtersStandInTheAddressAndBackTakesThemAway() {
        try (Visit visit = Visit.of(browser, gateway).open("/registers/gov/procedures")) {
            // Given
            Locator rows = visit.main().locator("tbody tr");
            assertThat(rows.first()).isVisible();
            int all = rows.count();

            // When
            visit.main().locator("select[name=level]").selectOption("FULL");
            assertThat(visit.page()).hasURL(Pattern.compile("f\\.level=FULL"));
            visit.awaitDrawn();

            // Then
            assertThat(visit.main().locator("select[name=level]")).hasValue("FULL");
            assertThat(rows).not().hasCount(0);
            visit.page().goBack();
            assertThat(visit.main().locator("select[name=level]")).hasValue("");
            assertThat(rows).hasCount(all);
        }
    }

    @Test
    void wordsFindRecordsWithoutTheirMarks() {
        try (Visit visit = Visit.of(browser, gateway).open("/registers/gov/procedures?f.q=khai+sinh")) {
            // When
            Locator found = visit.main().locator("tbody th");

            // Then
            assertThat(found.first()).isVisible();
            assertThat(found.allTextContents())
                    .allSatisfy(name -> assertThat(name).containsIgnoringCase("khai sinh"));
        }
    }

    @Test
    void theFileOfARegisterHoldsWhatTheFilterLeaves() throws IOException {
        try (Visit visit = Visit.of(browser, gateway).open(TEAMS + "?f.commune=" + COMMUNE)) {
            // When
            Download file = visit.page().waitForDownload(() -> visit.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("CSV").setExact(true))
                    .click());

            // Then
            assertThat(file.suggestedFilename()).isEqualTo("community-teams.csv");
            assertThat(Files.readAllLines(file.path())).hasSizeGreaterThan(1).satisfies(lines -> {
                assertThat(lines.getFirst()).contains("id,village,name,establishedOn");
                assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("," + COMMUNE + "."));
            });
        }
    }

    @Test
    void whatIsNoRegisterOrRecordIsSaidInPlaceOfThePage() {
        try (Visit visit = Visit.of(browser, gateway)) {
            for (String path : new String[] {"/registers/gov/none", TEAMS + "/00000000-0000-0000-0000-000000000000"}) {
                // When
                visit.open(path);

                // Then
                assertThat(visit.main()).containsText("NOT_FOUND");
                visit.forgive("404");
            }
        }
    }
}
