package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.trucot.acceptance.Api;
import vn.trucot.events.Period;

/** A return from who fills it in on a phone to who decides about it, and back with a reason. */
@InBrowser
class ReturnEntryBrowserTest {

    private static final String COMMUNE = "15~2025.02647";
    private static final String RETURN = "/forms/society/feedback/" + COMMUNE + "/2026-Q2";
    private static final int PHONE = 390;

    /** How much more there is of some numbers of a line; so much that the rules still hold. */
    private static final Map<String, Integer> MORE =
            Map.of("received", 50, "resolved", 40, "onTime", 30, "rated", 20, "satisfied", 10);

    private static final List<String> KINDS = List.of("infrastructure", "environment", "order", "service", "other");

    private final Browser browser;
    private final URI gateway;
    private final Api api;

    ReturnEntryBrowserTest(Browser browser, URI gateway, Api api) {
        this.browser = browser;
        this.gateway = gateway;
        this.api = api;
    }

    @Test
    void aReturnGoesToWhoDecidesAndBackWithAReasonAndIsCountedInTheEnd() {
        try (Visit officer = visitor("demo-xa", RETURN + "/entry", Words.VI, PHONE)) {
            // Given
            for (String kind : KINDS) {
                fill(officer, kind, "12");
                fill(officer, kind + "Answered", "10");
                fill(officer, kind + "InTime", "9");
            }

            // When
            fill(officer, "orderInTime", "11");
            officer.button("fill.submit").click();

            // Then
            assertThat(cell(officer, "orderInTime")).isFocused();
            assertThat(cell(officer, "orderInTime")).hasAttribute("aria-invalid", "true");
            assertThat(officer.main())
                    .containsText(
                            "An ninh, trật tự: trả lời đúng hạn = 11, lớn hơn An ninh, trật tự: đã trả lời = 10.");
            Accessibility.assertThatNoRuleIsBroken(officer, "filling in a return");
            officer.forgive("status of 400");

            // When
            fill(officer, "orderInTime", "10");
            officer.button("fill.submit").click();

            // Then
            assertThat(officer.main())
                    .containsText(Pattern.compile(
                            "Nhận lúc \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}, biên nhận số [0-9a-f]{8}-\\d+"));
            assertThat(officer.main()).containsText(officer.say("fill.next.SUBMITTED"));
        }
        try (Visit approver = visitor("demo-duyet", "/to-do?progress=SUBMITTED", Words.VI, 1280)) {
            // When
            approver.main()
                    .locator("tr", has("Phường Lào Cai", "Quý 2/2026"))
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(approver.panel("decision.title")).isVisible();
            approver.button("decision.return").click();

            // Then
            assertThat(approver.main()).containsText(approver.say("decision.reason.missing"));

            // When
            approver.page().getByLabel(approver.say("decision.reason")).fill("Môi trường: đếm lại");
            approver.button("decision.return").click();

            // Then
            assertThat(approver.main()).containsText("Môi trường: đếm lại");
            assertThat(approver.panel("decision.title")).hasCount(0);
        }
        try (Visit officer = visitor("demo-xa", "/to-do?progress=RETURNED", Words.VI, PHONE)) {
            // When
            officer.main()
                    .locator("tr", has("Phường Lào Cai", "Quý 2/2026"))
                    .getByRole(AriaRole.LINK)
                    .click();

            // Then
            assertThat(officer.main()).containsText("Môi trường: đếm lại");
            assertThat(cell(officer, "environment")).hasValue("12");

            // When
            fill(officer, "environment", "14");
            officer.button("fill.submit").click();

            // Then
            assertThat(officer.main()).containsText(officer.say("fill.next.SUBMITTED"));
        }
        try (Visit approver = visitor("demo-duyet", RETURN, Words.EN, 1280)) {
            // When
            approver.button("decision.approve").click();

            // Then
            assertThat(approver.main()).containsText(approver.say("form.progress.APPROVED"));
            assertThat(approver.panel("decision.title")).hasCount(0);
            assertThat(approver.panel("return.figures")).containsText("62");
        }
    }

    /** Ten numbers of a month's dossiers change; the others stay as they were, however many they are. */
    @Test
    void whatStaysTakesOnePressTogether() {
        // Given
        List<JsonNode> returns = dossiers();
        JsonNode last = returns.getLast();
        Period period = Period.parse(last.path("period").asText()).next();
        List<JsonNode> lines = new ArrayList<>();
        last.path("lines").forEach(lines::add);
        try (Visit officer =
                visitor("demo-xa", "/forms/gov/dossiers/" + COMMUNE + "/" + period + "/entry", Words.VI, 1280)) {

            // When
            int presses = 0;
            for (JsonNode line : lines) {
                for (Map.Entry<String, Integer> more : MORE.entrySet()) {
                    officer.main()
                            .locator("[data-place='" + line.path("line").asText() + "/" + more.getKey() + "']")
                            .click();
                    officer.page().keyboard().type(String.valueOf(more(line, more)));
                    presses++;
                }
            }
            officer.button("fill.keep.all").click();
            officer.button("fill.submit").click();
            presses += 2;

            // Then
            assertThat(officer.main()).containsText(officer.say("fill.next.APPROVED"));
            Assertions.assertThat(presses).isEqualTo(MORE.size() * lines.size() + 2);
            Assertions.assertThat(presses).isLessThanOrEqualTo(12);
        }
        List<JsonNode> after = dossiers();
        Assertions.assertThat(after.getLast().path("period").asText()).isEqualTo(period.toString());
        Assertions.assertThat(after.getLast().path("lines")).hasSameSizeAs(last.path("lines"));
        for (int i = 0; i < lines.size(); i++) {
            ObjectNode expected = lines.get(i).path("figures").deepCopy();
            for (Map.Entry<String, Integer> more : MORE.entrySet()) {
                expected.put(more.getKey(), more(lines.get(i), more));
            }
            Assertions.assertThat(after.getLast().path("lines").path(i).path("figures"))
                    .isEqualTo(expected);
        }
    }

    private static int more(JsonNode line, Map.Entry<String, Integer> more) {
        return line.path("figures").path(more.getKey()).asInt() + more.getValue();
    }

    /** All returns of dossiers that are counted, by month. */
    private List<JsonNode> dossiers() {
        List<JsonNode> returns = new ArrayList<>();
        api.get("/api/v1/gov/forms/dossiers/returns?state=APPROVED&size=200&orgUnit=" + COMMUNE)
                .expect(200)
                .body()
                .path("items")
                .forEach(returns::add);
        returns.sort(Comparator.comparing(found -> found.path("period").asText()));
        return returns;
    }

    @Test
    void whatWasTypedOutlivesThePageTheConnectionAndTheSession() {
        try (Visit officer = Visit.ofNewcomer(browser, gateway, Words.EN, PHONE)) {
            // Given
            signIn(officer, "demo-xa", "/forms/gov/petitions/" + COMMUNE + "/2026-Q2/entry");
            fill(officer, "rated", "1");
            officer.page().reload();
            officer.awaitDrawn();

            // Then
            assertThat(cell(officer, "rated")).hasValue("1");

            // When
            cell(officer, "satisfied").fill("3");
            assertThat(officer.main()).containsText("is above");
            cell(officer, "satisfied").fill("1");
            officer.context().setOffline(true);
            officer.button("fill.submit").click();

            // Then
            assertThat(officer.page().getByRole(AriaRole.COMPLEMENTARY)).containsText("1 entry waits");

            // When
            officer.context().setOffline(false);
            officer.page().evaluate("dispatchEvent(new Event('online'))");

            // Then
            assertThat(officer.page().getByRole(AriaRole.COMPLEMENTARY)).hasCount(0);
            officer.open("/forms/gov/petitions/" + COMMUNE + "/2026-Q2");
            assertThat(officer.main()).containsText("SAMPLE");
            assertThat(officer.panel("record.history")).containsText("Rated");

            // When
            officer.open("/forms/gov/petitions/" + COMMUNE + "/2026-Q1/entry");
            fill(officer, "rated", "2");
            officer.context().clearCookies();
            officer.button("fill.submit").click();

            // Then
            assertThat(officer.main()).containsText(officer.say("entry.session.ended"));
            officer.troubles().clear();
        }
    }

    @Test
    void whoIsNotSignedInOrReportsForAnotherUnitIsAskedForNothing() {
        try (Visit visit =
                Visit.of(browser, gateway, Words.VI, 1280, ColorScheme.LIGHT).open(RETURN + "/entry")) {
            assertThat(visit.main().getByRole(AriaRole.TEXTBOX)).hasCount(0);
            assertThat(visit.main()).containsText(visit.say("account.signIn.hint"));
        }
        try (Visit visit = visitor("demo-lanhdao", RETURN + "/entry", Words.VI, 1280)) {
            assertThat(visit.main()).containsText(visit.say("fill.forbidden.hint"));
            assertThat(visit.main().getByRole(AriaRole.TEXTBOX)).hasCount(0);
        }
    }

    private Visit visitor(String account, String page, Words words, int width) {
        Visit visit = Visit.of(browser, gateway, words, width, ColorScheme.LIGHT);
        signIn(visit, account, page);
        return visit;
    }

    private void signIn(Visit visit, String account, String page) {
        SignedIn.as(account, visit, gateway, page);
    }

    private static Locator.LocatorOptions has(String... words) {
        return new Locator.LocatorOptions().setHasText(Pattern.compile(String.join(".*", words), Pattern.DOTALL));
    }

    private static Locator cell(Visit visit, String field) {
        return visit.main().locator("[data-place='/" + field + "']");
    }

    private static void fill(Visit visit, String field, String number) {
        cell(visit, field).fill(number);
    }
}
