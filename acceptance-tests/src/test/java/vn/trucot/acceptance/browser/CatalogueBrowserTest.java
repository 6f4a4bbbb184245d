package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.trucot.acceptance.Api;

/** The catalogue of indicators and the parts of a unit: figures side by side, held against the interface. */
@InBrowser
class CatalogueBrowserTest {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Browser browser;
    private final URI gateway;
    private final Api api;

    CatalogueBrowserTest(Browser browser, URI gateway, Api api) {
        this.browser = browser;
        this.gateway = gateway;
        this.api = api;
    }

    @Test
    void everyIndicatorStandsWithItsFigureItsCourseAndWhenAnythingWasRecordedLast() {
        // Given
        List<JsonNode> known =
                items(api.get("/api/v1/indicators").expect(200).body().path("items"));
        JsonNode members = known.stream()
                .filter(indicator -> indicator.path("code").asText().equals("SOC.TEAM.MEMBERS"))
                .findFirst()
                .orElseThrow();
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open("/indicators?unit=15&period=2024");

            // Then
            assertThat(visit.main().locator("tbody tr")).hasCount(known.size());
            Locator row = visit.main()
                    .locator("tbody tr")
                    .filter(new Locator.FilterOptions()
                            .setHas(visit.page().locator("a[href^='/indicators/SOC.TEAM.MEMBERS?']")));
            assertThat(row.locator("[data-explain='SOC.TEAM.MEMBERS@15@2024']").first())
                    .isVisible();
            assertThat(row.locator("svg[role=img]")).isVisible();
            assertThat(row.locator("time"))
                    .hasText(DAY.format(
                            Instant.parse(members.path("recordedLast").asText())));
        }
    }

    @Test
    void theCatalogueIsNarrowedByTheAddress() {
        try (Visit visit = Visit.of(browser, gateway).open("/indicators?unit=15&period=2024&pillar=national")) {
            Locator rows = visit.main().locator("tbody tr");
            assertThat(rows.first()).isVisible();
            int national = rows.count();
            assertThat(rows.locator("a[href^='/indicators/DTI.']")).hasCount(national);

            // When
            visit.main().getByLabel(visit.say("indicators.withTarget")).check();

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile("target=yes"));
            long withTarget =
                    items(api.get("/api/v1/metrics?orgUnit=15&period=2024")
                                    .expect(200)
                                    .body()
                                    .path("metrics"))
                            .stream()
                            .filter(metric ->
                                    metric.path("indicator").asText().startsWith("DTI.") && metric.has("target"))
                            .count();
            assertThat(withTarget).isBetween(1L, national - 1L);
            assertThat(rows).hasCount((int) withTarget);
        }
    }

    @Test
    void thePartsOfAUnitStandWithTheirScoreAndPlaceAndAPartSaysHowManyStandBehindIt() {
        // Given
        JsonNode ranking = api.get("/api/v1/rankings?indexSet=dti-922&period=2024&level=DISTRICT&parent=15")
                .expect(200)
                .body();
        List<JsonNode> ranked = items(ranking.path("ranked"));
        JsonNode first = ranked.getFirst();
        String leader = first.path("orgUnit").asText();
        long behind = ranked.stream()
                .filter(unit -> unit.path("rank").asInt() > first.path("rank").asInt())
                .count();
        long share = Math.round(100.0 * behind / (ranked.size() - 1));
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open("/units/15?period=2024");

            // Then
            Locator parts = visit.panel("unit.parts");
            assertThat(parts.locator("tbody tr"))
                    .hasCount(ranked.size() + ranking.path("unranked").size());
            assertThat(parts.locator("[data-explain='rank@DISTRICT@15@dti-922/total@" + leader + "@2024']")
                            .first())
                    .containsText(first.path("rank").asText());
            assertThat(parts.getByText(Pattern.compile("^Sở ")).first()).isVisible();

            visit.open("/units/" + leader + "?period=2024");
            assertThat(visit.main())
                    .containsText(Pattern.compile(visit.say("unit.rank.behind").replace("{share}", "\\D*" + share)));
        }
    }

    @Test
    void theLateReturnsOfAPartAreThoseOfAllFormsAndOpenToThem() {
        // Given
        List<JsonNode> byForm = items(
                        api.get("/api/v1/series?indicator=GOV.REPORT.ON_TIME,ECO.REPORT.ON_TIME,SOC.REPORT.ON_TIME"
                                        + "&breakdown=form%3D*&level=DISTRICT&parent=15&period=2024&detail=true")
                                .expect(200)
                                .body()
                                .path("series"))
                .stream()
                .filter(series -> series.path("denominators").path(0).asLong() > 0)
                .toList();
        String unit = byForm.getFirst().path("orgUnit").asText();
        List<JsonNode> ofUnit = byForm.stream()
                .filter(series -> series.path("orgUnit").asText().equals(unit))
                .toList();
        long due = sum(ofUnit, "denominators");
        long late = due - sum(ofUnit, "numerators");
        try (Visit visit = Visit.of(browser, gateway).open("/units/15?period=2024")) {

            // When
            Locator figure = visit.panel("unit.parts").locator("[data-explain='reports@" + unit + "@2024']");
            assertThat(figure).containsText(whole(late) + " / " + whole(due));
            figure.click();

            // Then
            Locator drawer = visit.drawer();
            assertThat(drawer).containsText(whole(late) + " / " + whole(due));
            assertThat(drawer.locator("tbody tr")).hasCount(ofUnit.size());
            for (JsonNode form : ofUnit) {
                String subject = String.join(
                        "@",
                        form.path("indicator").asText(),
                        unit,
                        "2024",
                        form.path("breakdown").asText());
                assertThat(drawer.locator("[data-explain='" + subject + "']"))
                        .containsText(whole(form.path("numerators").path(0).asLong()) + " / "
                                + whole(form.path("denominators").path(0).asLong()));
            }
        }
    }

    private static long sum(List<JsonNode> series, String parts) {
        return series.stream()
                .mapToLong(one -> one.path(parts).path(0).asLong())
                .sum();
    }

    private static String whole(long number) {
        return String.format(Locale.of("vi"), "%,d", number);
    }

    @Test
    void whereNothingIsKnownNoSeriesIsDrawn() {
        try (Visit visit = Visit.of(browser, gateway).open("/units/15.132?period=2019-01")) {
            assertThat(visit.main()).containsText(visit.say("unit.metrics.none"));
            assertThat(visit.main().locator("canvas")).hasCount(0);
            assertThat(visit.main().getByRole(AriaRole.RADIO)).hasCount(0);
        }
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
