package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A question from the figure that it is about to who answers, and the answer back to the figure. */
@ResourceLock(QuestionBrowserTest.QUESTIONS)
@InBrowser
class QuestionBrowserTest {

    /** Who is asked has one list of questions. */
    static final String QUESTIONS = "questions";

    private static final String COMMUNE = "15~2025.02647";
    private static final String FIGURE = "SOC.TEAM.MEMBERS@" + COMMUNE + "@2025";
    private static final String PAGE = "/units/" + COMMUNE + "?period=2025";
    private static final int PHONE = 390;

    private final Browser browser;
    private final URI gateway;

    QuestionBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void aLeaderAsksWhyAtTheNumberAndEverybodyReadsTheAnswerThere() {
        try (Visit leader = visitor("demo-lanhdao", PAGE, Words.VI, 1280)) {
            // When
            number(leader).click();
            button(leader, "question.ask").first().click();

            // Then
            assertThat(leader.drawer()).containsText(leader.say("question.state.ASKED"));
            assertThat(button(leader, "question.ask")).hasCount(0);
            Accessibility.assertThatNoRuleIsBroken(leader, "[role=dialog]", "a figure that was asked about");
            leader.page().keyboard().press("Escape");
            assertThat(number(leader).locator("[data-asked=ASKED]")).hasCount(1);
        }
        try (Visit visitor = Visit.of(browser, gateway, Words.VI, 1280, ColorScheme.LIGHT)
                .open(PAGE + "&explain=" + FIGURE)
                .awaitExplained()) {
            assertThat(visitor.drawer().getByText(visitor.say("question.title")))
                    .hasCount(0);
        }
        try (Visit officer = visitor("demo-xa", "/to-do", Words.VI, PHONE)) {
            // When
            officer.panel("question.todo")
                    .locator("a[href*='SOC.TEAM.MEMBERS']")
                    .first()
                    .click();
            officer.awaitExplained();
            field(officer, "question.cause").fill("Ba tổ chưa kiện toàn sau sáp nhập");
            button(officer, "question.answer").click();

            // Then
            assertThat(field(officer, "question.remedy")).hasAttribute("aria-invalid", "true");
            Accessibility.assertThatNoRuleIsBroken(officer, "[role=dialog]", "answering");

            // When
            officer.page().reload();
            officer.awaitExplained();
            assertThat(field(officer, "question.cause")).hasValue("Ba tổ chưa kiện toàn sau sáp nhập");
            field(officer, "question.remedy").fill("Kiện toàn trong quý");
            field(officer, "question.mendedBy").fill("2027-03-31");
            button(officer, "question.answer").click();

            // Then
            assertThat(officer.drawer()).containsText(officer.say("question.state.ANSWERED"));
            assertThat(officer.drawer()).containsText("31/03/2027");
        }
        try (Visit visitor = Visit.of(browser, gateway, Words.EN, PHONE, ColorScheme.DARK)
                .open(PAGE + "&explain=" + FIGURE)
                .awaitExplained()) {
            assertThat(visitor.drawer()).containsText("Kiện toàn trong quý");
            assertThat(visitor.drawer()).containsText(visitor.say("question.remedy"));
            assertThat(visitor.drawer()).not().containsText("demo-xa");
            assertThat(visitor.drawer().getByRole(AriaRole.TEXTBOX)).hasCount(0);
            Accessibility.assertThatColoursAndTargetsHold(visitor, "[role=dialog]", "an answer in the dark");
        }
        try (Visit leader = visitor("demo-lanhdao", "/to-do", Words.VI, PHONE)) {
            // When
            assertThat(leader.panel("question.todo")).containsText(leader.say("question.state.ANSWERED"));
            leader.open(PAGE + "&explain=" + FIGURE).awaitExplained();
            button(leader, "question.close").click();

            // Then
            assertThat(leader.drawer()).containsText(leader.say("question.state.CLOSED"));
            leader.page().keyboard().press("Escape");
            assertThat(number(leader).locator("[data-asked=ANSWERED]")).hasCount(1);
        }
    }

    private Visit visitor(String account, String page, Words words, int width) {
        Visit visit = Visit.of(browser, gateway, words, width, ColorScheme.LIGHT);
        SignedIn.as(account, visit, gateway, page);
        return visit;
    }

    private static Locator number(Visit visit) {
        return visit.main().locator("[data-explain='" + FIGURE + "']").first();
    }

    private static Locator field(Visit visit, String label) {
        return visit.drawer().getByLabel(visit.say(label));
    }

    private static Locator button(Visit visit, String words) {
        return visit.drawer()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(visit.say(words)).setExact(true));
    }
}
