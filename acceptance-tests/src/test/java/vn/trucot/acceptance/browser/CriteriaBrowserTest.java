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
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the sets of criteria to an assessment, to the figures it is counted in, and back. */
@InBrowser
class CriteriaBrowserTest {

    private static final String SET = "/criteria/society/culture-house";
    private static final String COMMUNE = "15.136.04375";
    private static final Pattern ASSESSMENT = Pattern.compile(SET + "/[0-9a-f-]{36}");

    private final Browser browser;
    private final URI gateway;

    CriteriaBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void aSetLeadsToAnAssessmentWhoseFigureLeadsBackToIt() {
        try (Visit visit = Visit.of(browser, gateway).open("/registers?period=2024-Q4")) {
            // Given
            visit.main().locator("a[href*='" + SET + "']").click();
            visit.awaitDrawn();
            visit.main().locator("input[name=within]").fill(COMMUNE);
            visit.button("register.filter").click();
            assertThat(visit.page()).hasURL(Pattern.compile("f\\.within=" + COMMUNE.replace(".", "\\.")));
            visit.awaitDrawn();
            Locator lately = visit.main()
                    .locator("tbody tr", new Locator.LocatorOptions().setHasText(Pattern.compile("/11/2024")))
                    .first();
            lately.locator("a[href*='" + SET + "/']").click();
            visit.awaitDrawn();
            assertThat(visit.page()).hasURL(ASSESSMENT);
            assertThat(visit.panel("criteria.result")).containsText("/ 100");
            assertThat(visit.panel("record.history").locator("li")).not().hasCount(0);

            // When
            visit.main()
                    .locator("[data-explain^='SOC.CRITERIA.CULTURE_HOUSE@" + COMMUNE + "']")
                    .first()
                    .click();
            visit.awaitExplained();
            Locator back = visit.drawer().locator("a[href*='" + SET + "/']");

            // Then
            assertThat(back.first()).isVisible();
            back.first().click();
            assertThat(visit.drawer()).isHidden();
            assertThat(visit.page()).hasURL(ASSESSMENT);
            String assessment = visit.page().url().replaceAll("^[^?]*(/criteria/[^?]*).*", "$1");
            visit.main()
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(visit.say("criteria.record")))
                    .click();
            assertThat(visit.page()).hasURL(Pattern.compile("/registers/society/culture-houses/"));
            assertThat(visit.panel("criteria.assessments").locator("a[href*='" + assessment + "']"))
                    .isVisible();
        }
    }

    @Test
    void aSetSaysWhatItAsksWhichLevelsThereAreAndThatItIsATrial() {
        try (Visit visit = Visit.of(browser, gateway).open(SET + "?period=2024&unit=15.136")) {
            // When
            Locator levels = visit.main().locator("[data-explain^='SOC.CRITERIA.CULTURE_HOUSE@15.136@2024']");

            // Then
            assertThat(visit.main().locator("[data-trial]").first()).isVisible();
            assertThat(levels).hasCount(3);
            assertThat(visit.panel("criteria.criteria").locator("tbody tr")).hasCount(7);
            assertThat(visit.panel("criteria.levels").locator("tbody tr")).hasCount(2);
            assertThat(visit.panel("criteria.assessments")
                            .locator("[data-demo]")
                            .first())
                    .isVisible();
        }
    }

    @Test
    void theFileOfASetHoldsWhatTheFilterLeavesWithPointsAndMarks() throws IOException {
        try (Visit visit = Visit.of(browser, gateway).open(SET + "?f.within=" + COMMUNE + "&f.level=DIGITAL")) {
            // When
            Download file = visit.page().waitForDownload(() -> visit.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("CSV").setExact(true))
                    .click());

            // Then
            assertThat(file.suggestedFilename()).isEqualTo("culture-house.csv");
            List<String> lines = Files.readAllLines(file.path());
            assertThat(lines).hasSizeGreaterThan(1);
            assertThat(lines.getFirst()).endsWith(",demo,points,maximum,trial,version");
            assertThat(lines.subList(1, lines.size()))
                    .allMatch(line -> line.contains("," + COMMUNE + ".") && line.contains(",DIGITAL,"))
                    .allMatch(line -> line.matches(".*,true,[0-9.]+,100,true,\\d+"));
        }
    }

    @Test
    void aSetIsFoundByItsNameWithoutMarks() {
        try (Visit visit = Visit.of(browser, gateway).open("/")) {
            // When
            visit.select("search.label").fill("nha van hoa thon so");
            Locator found = visit.page()
                    .getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Nhà văn hóa thôn số.*")));
            found.last().click();

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile(SET + "(\\?|$)"));
            assertThat(visit.heading()).containsText("Nhà văn hóa thôn số");
        }
    }

    @Test
    void whatIsNoSetOrAssessmentIsSaidInPlaceOfThePage() {
        try (Visit visit = Visit.of(browser, gateway)) {
            for (String path : new String[] {"/criteria/gov/none", SET + "/00000000-0000-0000-0000-000000000000"}) {
                // When
                visit.open(path);

                // Then
                assertThat(visit.main()).containsText("NOT_FOUND");
                visit.forgive("404");
            }
        }
    }
}
