package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.trucot.acceptance.Api;

/** No number stands alone: each opens to where it comes from, unless it is none. Every page is looked at for it. */
@Order(4)
@InBrowser
class EveryNumberBrowserTest {

    /**
     * Walks the texts that can be seen; gives how many numbers open, and those that do not with where they stand. Times,
     * links, heads, codes and choices are no figures, nor is what the page marks as plain: periods, days, documents, rows.
     */
    private static final String LOOSE_NUMBERS = """
            main => {
              main.querySelectorAll('details').forEach(folded => folded.open = true);
              const plain = 'time, a, h1, h2, th, code, option, [data-plain]';
              const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
              const found = { opening: 0, loose: [] };
              while (walker.nextNode()) {
                const holder = walker.currentNode.parentElement;
                if (!/\\d/.test(walker.currentNode.data) || !holder.checkVisibility()) continue;
                if (holder.closest('button[data-explain]')) found.opening++;
                else if (!holder.closest(plain)) found.loose.push(path(holder) + ': ' + holder.textContent);
              }
              return found;
              function path(element) {
                const names = [];
                for (let at = element; at !== main; at = at.parentElement) {
                  names.unshift(at.localName + (at.className ? '.' + at.className : ''));
                }
                return names.join(' > ');
              }
            }
            """;

    private final Browser browser;
    private final URI gateway;
    private final Api api;

    EveryNumberBrowserTest(Browser browser, URI gateway, Api api) {
        this.browser = browser;
        this.gateway = gateway;
        this.api = api;
    }

    static void assertThatEachNumberOpens(Visit visit, Place place) {
        visit.page().waitForCondition(() -> opening(visit) >= place.numbers());
        Map<?, ?> found = (Map<?, ?>) visit.main().evaluate(LOOSE_NUMBERS);
        assertThat((List<?>) found.get("loose"))
                .as("numbers of %s that open nothing", place)
                .isEmpty();
        assertThat((int) found.get("opening"))
                .as("numbers of %s that open", place)
                .isGreaterThanOrEqualTo(place.numbers());
    }

    /** A page draws what it shows first, and the rest when it is there. */
    private static int opening(Visit visit) {
        return (int) ((Map<?, ?>) visit.main().evaluate(LOOSE_NUMBERS)).get("opening");
    }

    @Test
    void aNumberThatOpensNothingIsFound() {
        try (Visit visit = Visit.of(browser, gateway).open("/?unit=15&period=2024")) {
            // Given
            visit.heading().evaluate("h => h.parentElement.append('42 %')");

            // When
            Map<?, ?> found = (Map<?, ?>) visit.main().evaluate(LOOSE_NUMBERS);

            // Then
            assertThat((List<?>) found.get("loose")).singleElement().asString().contains("div", "42 %");
        }
    }

    @Test
    void numbersOfTheOverviewOpenToWhatTheyAreMadeOf() {
        try (Visit visit = Visit.of(browser, gateway).open("/?unit=15&period=2024")) {
            // a rank, how it moved, how many are ranked
            opens(visit, "overview.units", "ol [data-explain^='rank@DISTRICT@15@']", "explain.rank.rule");
            opens(visit, "overview.units", "li > :last-child [data-explain^='rank@']", "explain.rank.movement");
            opens(visit, "overview.units", "p [data-explain^='rank@']", "overview.units.count");
            // a difference, targets reached, a target
            opens(visit, "overview.mainIndices", "td:nth-child(4) [data-explain]", "explain.inPoints");
            opens(visit, "overview.mainIndices", "td:nth-child(5) [data-explain]", "explain.measured");
            opens(visit, "overview.targets", "[data-explain^='DTI.RANK@']", "explain.measured");
            // components scored, the version of the data
            opens(visit, "overview.data", "[data-explain^='dti-922/total@']", "explain.sum.total");
            opens(visit, "overview.data", "[data-explain='data']", "explain.data.formula");
            // changes today, more of one change
            opens(visit, "overview.changes", "[data-explain='changes@15']", "explain.changes.how");
            opens(visit, "overview.changes", "li [data-explain^='changes@']", "explain.changes.how");
        }
    }

    @Test
    void whatAUnitRecordedTogetherOpensToItsFigures() {
        // Given
        JsonNode group = api.get("/api/v1/changes/groups?orgUnit=15&size=1&figures=20")
                .expect(200)
                .body()
                .path("items")
                .path(0);
        String subject = "changes@%s@%s"
                .formatted(group.path("orgUnit").asText(), group.path("at").asText());

        // When
        try (Visit visit = Visit.of(browser, gateway).open("/?unit=15&period=2024&explain=" + subject)) {

            // Then
            int shown = group.path("figures").size();
            assertThat(visit.drawer().locator("td.num")).hasCount(shown);
            if (group.path("count").asInt() > shown) {
                assertThat(visit.drawer()).containsText(visit.words().like("explain.changes.shown"));
            }
        }
    }

    @Test
    void coverageOpensToWhoReports() {
        opensTo("/units/15.132", "unit.metrics", "td:last-child [data-explain]", "explain.coverage.units");
    }

    @Test
    void aDifferenceOfAnIndicatorOpensToBothSides() {
        opensTo("/units/15.132", "unit.metrics", "td:nth-child(3) [data-explain]", "explain.before");
    }

    @Test
    void coverageLeadsToTheUnitsThatReportAndToThoseThatDoNot() {
        try (Visit visit = Visit.of(browser, gateway).open("/units/15.132?explain=ECO.OCOP.LISTED@15.132@2024")) {
            // When
            visit.drawer()
                    .getByRole(
                            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(visit.say("explain.coverage.each")))
                    .click();

            // Then: of fifteen communes some have nothing to list
            JsonNode ranking = api.get(
                            "/api/v1/rankings?indicator=ECO.OCOP.LISTED&period=2024&level=COMMUNE&parent=15.132")
                    .expect(200)
                    .body();
            assertThat(ranking.path("unranked")).isNotEmpty();
            assertThat(visit.drawer().getByRole(AriaRole.LISTITEM))
                    .hasCount(ranking.path("unranked").size());
            for (JsonNode unit : ranking.path("unranked")) {
                assertThat(visit.drawer())
                        .containsText(unit.path("names").path("vi").asText());
            }
        }
    }

    @Test
    void aNumberDoesNotLeadToItselfWhereItIsExplained() {
        String number = "[data-explain='DTI.RANK@15@2022']";
        // When
        try (Visit visit = Visit.of(browser, gateway).open("/?unit=15&period=2024&explain=DTI.RANK@15@2022")) {

            // Then
            assertThat(visit.drawer()).containsText(visit.words().like("explain.observations"));
            assertThat(visit.drawer().locator(number)).hasCount(0);
            assertThat(visit.page().locator(number).first()).isAttached();
        }
    }

    @Test
    void theDifferenceInPointsIsThatOfThePointsBesideIt() {
        // Given
        JsonNode total = api.get("/api/v1/scores?indexSet=dti-922&orgUnit=15&period=2024")
                .expect(200)
                .body()
                .path("scores")
                .path(0)
                .path("total");
        BigDecimal now = total.path("points").decimalValue();
        BigDecimal before = total.path("yearBefore").path("points").decimalValue();
        try (Visit visit = Visit.of(browser, gateway, Words.EN, 1280, ColorScheme.LIGHT)) {

            // When
            visit.open("/?unit=15&period=2024&explain=dti-922/total@15@2024");

            // Then
            assertThat(visit.drawer())
                    .containsText(
                            String.format(Locale.UK, "%,.4f − %,.4f = %+,.4f", now, before, now.subtract(before)));
        }
    }

    private void opensTo(String path, String panel, String selector, String message) {
        try (Visit visit = Visit.of(browser, gateway).open(path)) {
            opens(visit, panel, selector, message);
            visit.page().goBack();
            assertThat(visit.drawer()).containsText(visit.words().like(message));
            visit.page().reload();
            assertThat(visit.drawer()).containsText(visit.words().like(message));
        }
    }

    /** By mouse and by keyboard, with the focus back; the way back and the command lead to the same. */
    private void opens(Visit visit, String panel, String selector, String message) {
        Locator number = visit.main()
                .getByRole(
                        AriaRole.REGION,
                        new Locator.GetByRoleOptions().setName(visit.words().like(panel)))
                .locator(selector)
                .first();
        for (Hand hand : Hand.values()) {
            // When
            hand.press(number);

            // Then
            assertThat(visit.drawer()).containsText(visit.words().like(message));
            visit.page().keyboard().press("Escape");
            assertThat(visit.drawer()).isHidden();
            assertThat(number).isFocused();
        }
        visit.page().goBack();
        assertThat(visit.drawer()).containsText(visit.words().like(message));
        String command = visit.drawer().getByText(Pattern.compile("^curl ")).innerText();
        String address = command.replaceFirst("(?s)^.*?'(http[^']+)'.*$", "$1");
        api.get(address.substring(gateway.toString().length())).expect(200);
        visit.page().goForward();
        assertThat(visit.drawer()).isHidden();
    }
}
