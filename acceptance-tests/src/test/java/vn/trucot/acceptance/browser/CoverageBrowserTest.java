package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.acceptance.Api;

/** What a figure covers, how far its period is and whether its change is one, in the words of the page and as the API says it. */
@InBrowser
class CoverageBrowserTest {

    /** A year in which most indicators were observed for the first time, by some units and for some months. */
    private static final String PARTLY = "orgUnit=15&period=2022";

    /** By the code of each figure, the words of what is selected in its rows. */
    private static final String WORDS_OF_ROWS = """
            (main, [selector, place, codes]) => Object.fromEntries(codes.map(code => {
              const numbers = [...main.querySelectorAll(`tr td [data-explain='${code}${place}']`)];
              const words = [...new Set(numbers.map(number => number.closest('tr')))]
                  .flatMap(row => [...row.querySelectorAll(selector)])
                  .map(element => element.textContent.replace(/\\s+/g, ' ').trim());
              return [code, words.join(' | ')];
            }))
            """;

    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Browser browser;
    private final URI gateway;
    private final Api api;

    CoverageBrowserTest(Browser browser, URI gateway, Api api) {
        this.browser = browser;
        this.gateway = gateway;
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({"vi, 360", "vi, 1280", "en, 1280"})
    void everyFigureSaysWhatItCovers(String language, int width) {
        // Given
        List<JsonNode> figures =
                metrics(PARTLY).stream().filter(CoverageBrowserTest::hasValue).toList();
        assertThat(figures).as("figures that lack something").anyMatch(metric -> !isComplete(metric.path("coverage")));
        try (Visit visit = visit(language, width)) {

            // When
            visit.open("/units/15?period=2022");

            // Then
            Map<String, String> expected = new LinkedHashMap<>();
            for (JsonNode metric : figures) {
                expected.put(code(metric), covers(visit, metric.path("coverage"), level(metric)));
            }
            inRows(visit, "[data-partial]", "15", "2022", expected);
            visit.screenshot("coverage-" + language + "-" + width);
        }
    }

    @Test
    void aChangeThatComparesLikeWithUnlikeIsNeitherGoodNorBadAndSaysWhy() {
        // Given
        List<JsonNode> changes = metrics(PARTLY).stream()
                .filter(metric -> metric.path("yearBefore").has("change"))
                .toList();
        List<JsonNode> not = changes.stream()
                .filter(metric -> !metric.path("yearBefore").path("comparable").asBoolean())
                .toList();
        assertThat(not).as("changes that are none").isNotEmpty();
        try (Visit visit = visit("vi", 1280)) {

            // When
            visit.open("/units/15?period=2022");

            // Then
            for (JsonNode metric : changes) {
                Locator change = row(visit, metric, "15", "2022").locator("td").nth(1);
                assertThat(chip(visit, change)).hasCount(not.contains(metric) ? 1 : 0);
                assertThat(change.locator("[data-good]")).hasCount(not.contains(metric) ? 0 : 1);
            }
            Locator chip = chip(
                    visit,
                    row(visit, not.getFirst(), "15", "2022").locator("td").nth(1));
            String reason = visit.say("obstacle."
                    + not.getFirst().path("yearBefore").path("obstacle").asText());
            assertThat(chip).hasAccessibleName(visit.say("change.notComparable") + ": " + reason);
            chip.focus();
            assertThat(visit.page().getByRole(AriaRole.TOOLTIP)).hasText(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, 360", "en, 1280"})
    void aPeriodThatIsNotOverSaysSoAndWhatItLacksMayStillCome(String language, int width) {
        // Given
        String year = String.valueOf(LocalDate.now(PROVINCE).getYear());
        List<JsonNode> figures = metrics("orgUnit=15~2025&period=" + year).stream()
                // what is stated for each form, or each item of a set, has no total that could be missing
                .filter(metric ->
                        !metric.path("indicator").asText().matches(".*[.]((REPORT|QUALITY)[.].*|OFFICIAL_POINTS)"))
                .toList();
        assertThat(figures)
                .allMatch(metric -> metric.path("periodState").asText().equals("RUNNING"));
        try (Visit visit = visit(language, width)) {
            String running = visit.say("period.state.RUNNING");

            // When
            visit.open("/units/15~2025?period=" + year);
            visit.main()
                    .locator("details > summary")
                    .filter(new Locator.FilterOptions().setHasText(visit.words().like("unit.metrics.unknown")))
                    .click();

            // Then
            assertThat(visit.page()
                            .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(visit.say("place.label")))
                            .locator("[data-period]"))
                    .hasText(running);
            Map<String, String> known = new LinkedHashMap<>();
            Map<String, String> pending = new LinkedHashMap<>();
            for (JsonNode metric : figures) {
                if (hasValue(metric)) {
                    known.put(code(metric), running);
                } else if (metric.path("state").asText().equals("NO_DATA")) {
                    pending.put(code(metric), "…" + filled(visit.say("state.pending"), Map.of("why", running)));
                }
            }
            inRows(visit, "[data-period]", "15~2025", year, known);
            inRows(visit, "[data-state]", "15~2025", year, pending);
            visit.screenshot("running-" + language + "-" + width);
        }
    }

    @Test
    void aPointOfASeriesAndItsExplanationSayWhatTheFigureCovers() {
        // Given
        JsonNode metric = metrics(PARTLY).stream()
                .filter(CoverageBrowserTest::hasValue)
                .filter(known -> lacks(known.path("coverage").path("periods")))
                .findFirst()
                .orElseThrow();
        String code = metric.path("indicator").asText();
        JsonNode coverage = metric.path("coverage");
        JsonNode incomplete = api.get("/api/v1/series?orgUnit=15&period=2022&indicator=" + code)
                .expect(200)
                .body()
                .path("series")
                .path(0)
                .path("incomplete")
                .path("2022");
        assertThat(incomplete.path("periods").path(0).asInt())
                .isEqualTo(coverage.path("periods").path("reporting").asInt());
        String figure = code + "@15@2022";
        try (Visit visit = visit("vi", 1280)) {

            // When
            visit.open("/indicators/" + code + "?unit=15&period=2022&by=YEAR&view=table");

            // Then
            assertThat(visit.main()
                            .locator("td:has([data-explain='" + figure + "']) [data-partial]")
                            .first())
                    .hasText(covers(visit, coverage, level(metric)));

            // And
            visit.open("/units/15?period=2022&explain=" + figure).awaitExplained();
            JsonNode periods = coverage.path("periods");
            String of = visit.say("covered." + periods.path("frequency").asText());
            assertThat(visit.drawer()).containsText(counted(visit, "explain.coverage.units", coverage, of));
            assertThat(visit.drawer()).containsText(counted(visit, "explain.coverage.periods", periods, of));
            assertThat(visit.drawer())
                    .containsText(counted(visit, "explain.coverage.reports", coverage.path("reports"), of));
            visit.screenshot("coverage-drawer");
        }
    }

    @Test
    void aCountryOfWhichNotAllProvincesAreHeldSaysSoAndHasNoBar() {
        // Given
        JsonNode held = metrics("orgUnit=VN&period=2023").stream()
                .filter(metric -> metric.has("held"))
                .findFirst()
                .orElseThrow()
                .path("held");
        try (Visit visit = visit("vi", 1280)) {

            // When
            visit.open("/units/VN?period=2023");

            // Then
            String parts = filled(
                    visit.say("held.parts"),
                    Map.of(
                            "held",
                            number(visit, held.path("held").asInt()),
                            "of",
                            number(visit, held.path("of").asInt()),
                            "kind",
                            visit.say("covered." + held.path("kind").asText())));
            assertThat(visit.heading().locator("..").getByText(parts)).isVisible();
            Locator scores = visit.panel("unit.scores");
            assertThat(scores).containsText(filled(visit.say("held.score"), Map.of("parts", parts)));
            assertThat(scores.locator("li > [aria-hidden=true]")).hasCount(0);
            visit.screenshot("country");
        }
    }

    private Visit visit(String language, int width) {
        return Visit.of(browser, gateway, Words.of(language), width, ColorScheme.LIGHT);
    }

    private List<JsonNode> metrics(String question) {
        JsonNode metrics =
                api.get("/api/v1/metrics?" + question).expect(200).body().path("metrics");
        return StreamSupport.stream(metrics.spliterator(), false).toList();
    }

    /** The kind of unit that reports an indicator. */
    private String level(JsonNode metric) {
        return api.get("/api/v1/indicators/" + metric.path("indicator").asText())
                .expect(200)
                .body()
                .path("level")
                .asText();
    }

    private static boolean hasValue(JsonNode metric) {
        return metric.path("state").asText().equals("VALUE");
    }

    private static String code(JsonNode metric) {
        return metric.path("indicator").asText();
    }

    /** Each figure has one row, in which what is selected says what is expected; the page is looked at once for all. */
    private static void inRows(
            Visit visit, String selector, String orgUnit, String period, Map<String, String> expected) {
        Awaitility.await("what rows say in " + selector)
                .atMost(Duration.ofSeconds(15))
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> assertThat(visit.main()
                                .evaluate(
                                        WORDS_OF_ROWS,
                                        List.of(
                                                selector,
                                                "@" + orgUnit + "@" + period,
                                                List.copyOf(expected.keySet()))))
                        .isEqualTo(expected));
    }

    private static Locator row(Visit visit, JsonNode metric, String orgUnit, String period) {
        String value = "td [data-explain='%s@%s@%s']"
                .formatted(metric.path("indicator").asText(), orgUnit, period);
        return visit.main()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHas(visit.page().locator(value)));
    }

    private static Locator chip(Visit visit, Locator change) {
        return change.getByText(visit.say("change.notComparable"), new Locator.GetByTextOptions().setExact(true));
    }

    /** What lacks something, of units and periods first, else of reports. */
    private static String covers(Visit visit, JsonNode coverage, String level) {
        if (isComplete(coverage)) {
            return visit.say("covered.complete");
        }
        List<String> parts = new ArrayList<>();
        JsonNode periods = coverage.path("periods");
        if (lacks(coverage)) {
            parts.add(counted(visit, "covered.part", coverage, visit.say("covered." + level)));
        }
        if (lacks(periods)) {
            String frequency = periods.path("frequency").asText();
            parts.add(counted(visit, "covered.part", periods, visit.say("covered." + frequency)));
        }
        if (parts.isEmpty()) {
            parts.add(counted(visit, "covered.part", coverage.path("reports"), visit.say("covered.reports")));
        }
        return String.join(" · ", parts);
    }

    private static boolean isComplete(JsonNode coverage) {
        return !lacks(coverage) && !lacks(coverage.path("periods")) && !lacks(coverage.path("reports"));
    }

    private static boolean lacks(JsonNode part) {
        return part.path("reporting").asInt() < part.path("expected").asInt();
    }

    private static String counted(Visit visit, String key, JsonNode part, String of) {
        return filled(
                visit.say(key),
                Map.of(
                        "reporting",
                        number(visit, part.path("reporting").asInt()),
                        "expected",
                        number(visit, part.path("expected").asInt()),
                        "of",
                        of));
    }

    private static String number(Visit visit, int number) {
        return NumberFormat.getIntegerInstance(
                        Locale.forLanguageTag(visit.words().language()))
                .format(number);
    }

    private static String filled(String message, Map<String, String> values) {
        String text = message;
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
