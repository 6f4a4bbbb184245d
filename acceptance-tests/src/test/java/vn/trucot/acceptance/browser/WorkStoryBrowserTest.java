package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure from the file of an officer to the eyes of a leader, through everybody who works on it, by keyboard and by mouse. */
@ResourceLock(QuestionBrowserTest.QUESTIONS)
@InBrowser
class WorkStoryBrowserTest {

    private static final String COMMUNE = "15~2025.02647";
    private static final String FORM = "/forms/society/feedback";
    private static final String RECEIVED = "SOC.FEEDBACK.RECEIVED";
    private static final List<String> KINDS = List.of("infrastructure", "environment", "order", "service", "other");
    /** Five kinds of twelve, of which one is fourteen in the end. */
    private static final Pattern CORRECTED = Pattern.compile("\\b62\\b");

    private final Browser browser;
    private final URI gateway;

    WorkStoryBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    /** What differs between the two tellings. */
    private record Telling(Hand hand, Words words, int width, String period) {

        String returned() {
            return FORM + "/" + COMMUNE + "/" + period;
        }

        /** Where everybody can look at the figure. */
        String page() {
            return "/units/" + COMMUNE + "?period=" + period;
        }

        String figure() {
            return RECEIVED + "@" + COMMUNE + "@" + period;
        }
    }

    @ParameterizedTest
    @CsvSource({"KEYBOARD, vi, 1280, 2025-Q4", "MOUSE, en, 390, 2025-Q3"})
    void aFigureGoesFromAWrongFileToALeaderWhoAsksWhy(Hand hand, String language, int width, String period) {
        Telling telling = new Telling(hand, Words.of(language), width, period);
        try (Visit leader = Visit.of(browser, gateway, telling.words(), width, ColorScheme.DARK)) {
            // Given
            SignedIn.as("demo-lanhdao", leader, gateway, telling.page());
            assertThat(number(leader, telling)).not().containsText(CORRECTED);

            // When
            try (Visit officer = visitor("demo-xa", FORM + "/import", telling)) {
                wrongCellsAreSeenAndCorrected(officer, telling);
            }
            try (Visit approver = visitor("demo-duyet", "/to-do?progress=SUBMITTED", telling)) {
                oneLineIsGivenBack(approver, telling);
            }
            try (Visit officer = visitor("demo-xa", "/to-do?progress=RETURNED", telling)) {
                whatWasGivenBackIsCorrected(officer, telling);
            }
            assertThat(number(leader, telling)).not().containsText(CORRECTED);
            try (Visit approver = visitor("demo-duyet", "/to-do?progress=SUBMITTED", telling)) {
                hand.press(work(approver, telling));
                hand.press(approver.button("decision.approve"));
                // a connection that changes just then makes it wait for a quarter of a minute
                assertThat(approver.panel("decision.title"))
                        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(40_000));
                assertThat(approver.main()).containsText(approver.say("form.progress.APPROVED"));
            }

            // Then: without anything pressed
            assertThat(number(leader, telling)).containsText(CORRECTED);

            // When
            hand.press(number(leader, telling));
            hand.press(button(leader, "question.ask"));
            assertThat(leader.drawer()).containsText(leader.say("question.state.ASKED"));
            try (Visit officer = visitor("demo-xa", "/to-do", telling)) {
                theQuestionIsAnswered(officer, telling);
            }
            leader.open(telling.page() + "&explain=" + telling.figure()).awaitExplained();

            // Then
            assertThat(leader.drawer()).containsText("Mưa lũ tháng 9");
            Accessibility.assertThatNoRuleIsBroken(leader, "[role=dialog]", "a figure with its answer");
        }
    }

    private static void wrongCellsAreSeenAndCorrected(Visit officer, Telling telling) {
        choose(officer, telling, 11);
        assertThat(officer.main()).containsText("infrastructureInTime");
        assertThat(officer.main()).containsText("11");
        Accessibility.assertThatNoRuleIsBroken(officer, "mistakes of a file");
        Download noted = officer.page().waitForDownload(() -> telling.hand().press(officer.button("import.noted")));
        assertThat(noted.suggestedFilename()).endsWith(".xlsx");
        assertThat(noted.failure()).isNull();

        choose(officer, telling, 9);
        telling.hand()
                .press(officer.main()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(Pattern.compile("^(Ghi 1 dòng|Store 1 row)$"))));
        assertThat(officer.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("phan-anh")))
                .containsText(Pattern.compile("\\d\\d:\\d\\d"));
    }

    private static void oneLineIsGivenBack(Visit approver, Telling telling) {
        telling.hand().press(work(approver, telling));
        Locator reason = approver.page().getByLabel(approver.say("decision.reason"));
        telling.hand().press(reason);
        approver.page().keyboard().press("ControlOrMeta+A");
        approver.page().keyboard().insertText("An ninh, trật tự: đếm lại");
        telling.hand().press(approver.button("decision.return"));
        assertThat(approver.panel("decision.title")).hasCount(0);
        assertThat(approver.main()).containsText("An ninh, trật tự: đếm lại");
    }

    private static void whatWasGivenBackIsCorrected(Visit officer, Telling telling) {
        telling.hand().press(work(officer, telling));
        assertThat(officer.main()).containsText("An ninh, trật tự: đếm lại");
        Locator cell = officer.main().locator("[data-place='/order']");
        assertThat(cell).hasValue("12");
        cell.focus();
        officer.page().keyboard().press("ControlOrMeta+A");
        officer.page().keyboard().type("14");
        Accessibility.assertThatNoRuleIsBroken(officer, "a return that was given back");
        telling.hand().press(officer.button("fill.submit"));
        assertThat(officer.main()).containsText(officer.say("fill.next.SUBMITTED"));
    }

    private static void theQuestionIsAnswered(Visit officer, Telling telling) {
        telling.hand()
                .press(officer.panel("question.todo")
                        .locator("a[href*='" + RECEIVED + "'][href*='" + telling.period() + "']")
                        .first());
        officer.awaitExplained();
        officer.drawer().getByLabel(officer.say("question.cause")).fill("Mưa lũ tháng 9");
        officer.drawer().getByLabel(officer.say("question.remedy")).fill("Sửa đường");
        officer.drawer().getByLabel(officer.say("question.mendedBy")).fill("2027-03-31");
        telling.hand().press(button(officer, "question.answer"));
        assertThat(officer.drawer()).containsText(officer.say("question.state.ANSWERED"));
    }

    /** As Excel in Vietnam writes it. */
    private static void choose(Visit visit, Telling telling, int inTime) {
        String head = "orgUnit;period;"
                + KINDS.stream()
                        .map(kind -> kind + ";" + kind + "Answered;" + kind + "InTime")
                        .collect(Collectors.joining(";"));
        String row = COMMUNE + ";" + telling.period() + ";12;10;" + inTime + ";12;10;9".repeat(KINDS.size() - 1);
        visit.main()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "phan-anh.csv",
                        "text/csv",
                        ("\uFEFF" + head + "\r\n" + row + "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private Visit visitor(String account, String page, Telling telling) {
        Visit visit = Visit.of(browser, gateway, telling.words(), telling.width(), ColorScheme.LIGHT);
        SignedIn.as(account, visit, gateway, page);
        return visit;
    }

    private static Locator number(Visit visit, Telling telling) {
        return visit.main().locator("[data-explain='" + telling.figure() + "']").first();
    }

    /** What leads to the return in a list of what is to be done. */
    private static Locator work(Visit visit, Telling telling) {
        return visit.main().locator("a[href*='" + telling.returned() + "']").first();
    }

    private static Locator button(Visit visit, String words) {
        return visit.drawer()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(visit.say(words)).setExact(true))
                .first();
    }
}
