package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.acceptance.Api;

/** What a page is called is what its figures are of: each title is held against what the API resolves. */
@Order(6)
@InBrowser
class HonestPagesBrowserTest {

    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Published for 2022, generated since. */
    private static final String MIXED = "SOC.TEAM.MEMBERS";

    private final Browser browser;
    private final URI gateway;
    private final Api api;

    HonestPagesBrowserTest(Browser browser, URI gateway, Api api) {
        this.browser = browser;
        this.gateway = gateway;
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({
        "15,      now,        /?unit=15&period=2024&boundaries=now",
        "15~2025, 2024-12-31, /?unit=15~2025&period=2024&boundaries=2024-12-31",
        "15,      now,        /units/15?period=2024&boundaries=now",
        "15~2025, 2024-12-31, /units/15~2025?period=2024&boundaries=2024-12-31",
        "15,      now,        /rankings/dti-922?parent=15&period=2025&boundaries=now",
    })
    void aPageIsCalledByTheUnitWhoseFiguresItShows(String asked, String boundaries, String path) {
        // Given
        String day = boundaries.equals("now") ? LocalDate.now(PROVINCE).toString() : boundaries;
        JsonNode score = body("/api/v1/scores?orgUnit=" + asked + "&period=2024&boundaries=" + day)
                .path("scores")
                .path(0);
        String resolved = score.path("orgUnit").asText();
        String name = score.path("names").path("vi").asText();
        assertThat(resolved).isNotEqualTo(asked);
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open(path);

            // Then
            assertThat(visit.heading()).containsText(name);
            assertThat(visit.page()).hasTitle(Pattern.compile(name));
            String line = visit.say("unit.resolved")
                    .replace("{day}", LocalDate.parse(day).format(DAY))
                    .replace("{code}", "15")
                    .replace("{unit}", name);
            assertThat(visit.main().locator("[data-resolved='" + asked + "']").first())
                    .hasText(line);
            // what was recorded last may be of a unit that ended, and names each of its units itself
            assertThat(visit.main().locator("[data-explain*='@" + asked + "@']:not(li:has(> time) *)"))
                    .hasCount(0);
        }
    }

    @Test
    void aVillageIsNamedWithItsCommuneAndThoseWhoShareARankDidNotMove() {
        // Given
        JsonNode villages = body("/api/v1/rankings?indexSet=dti-922&period=2024&level=VILLAGE&parent=15.132");
        String first = villages.at("/ranked/0/orgUnit").asText();
        String commune =
                body("/api/v1/org-units/" + first).at("/partOf/0/names/vi").asText();
        assertThat(commune).isNotEmpty();
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open("/rankings/dti-922?level=VILLAGE&parent=15.132&unit=15.132&period=2024");

            // Then
            Locator row = visit.main()
                    .locator("tbody tr")
                    .filter(new Locator.FilterOptions()
                            .setHas(visit.page().locator("a[href^='/units/" + first + "?']")));
            assertThat(row.getByRole(AriaRole.ROWHEADER)).containsText(commune);
            Locator shared = visit.main()
                    .locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(visit.say("ranking.shared")));
            assertThat(shared.first()).isVisible();
            assertThat(shared.locator("td svg")).hasCount(0);
        }
    }

    @Test
    void theSeriesOfAnIndicatorsOwnPageDoesNotLeadToThatPage() {
        try (Visit visit = Visit.of(browser, gateway).open("/indicators/" + MIXED + "?unit=15&period=2024")) {
            assertThat(visit.main().locator("canvas, svg").first()).isVisible();
            assertThat(visit.main().locator("a[href^='/indicators/" + MIXED + "']"))
                    .hasCount(0);
        }
        try (Visit visit = Visit.of(browser, gateway).open("/units/15?indicator=" + MIXED + "&period=2024")) {
            assertThat(visit.main()
                            .locator("a[href^='/indicators/" + MIXED + "']")
                            .first())
                    .isVisible();
        }
    }

    @Test
    void theDrawerNamesTheUnitWhoseFigureItExplains() {
        // Given
        String boundaries = "2024-12-31";
        String name = body("/api/v1/scores?orgUnit=15~2025&period=2024&boundaries=" + boundaries)
                .path("scores")
                .path(0)
                .path("names")
                .path("vi")
                .asText();
        for (String subject : List.of("dti-922/total@15~2025@2024", MIXED + "@15~2025@2024")) {
            try (Visit visit = Visit.of(browser, gateway)) {

                // When
                visit.open("/?unit=15~2025&period=2024&boundaries=" + boundaries + "&explain=" + subject)
                        .awaitExplained();

                // Then
                assertThat(visit.drawer().getByRole(AriaRole.LINK).first()).hasText(name);
                assertThat(visit.drawer().locator("[data-resolved]")).containsText(name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rankings/dti-922?parent=15&period=2026", "/?unit=15&period=2026"})
    void aProvinceThatHadEndedHasNoUnitsAndSaysWhereToLook(String path) {
        // Given
        JsonNode ranking = body("/api/v1/rankings?indexSet=dti-922&item=total&level=COMMUNE&parent=15&period=2026");
        assertThat(ranking.path("ranked")).isEmpty();
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open(path);

            // Then
            String successor = ranking.path("parentEnded")
                    .path("successors")
                    .path(0)
                    .path("names")
                    .path("vi")
                    .asText();
            assertThat(visit.main().getByText(visit.say("ranking.ended.see").replace("{unit}", successor)))
                    .isVisible();
            assertThat(visit.main().locator("[data-explain^='rank@']:not(p *)")).hasCount(0);
        }
    }

    @Test
    void aFigureOfAYearThatIsNotOverIsNeitherBetterNorWorse() {
        // Given
        String year = String.valueOf(LocalDate.now(PROVINCE).getYear());
        JsonNode metrics =
                body("/api/v1/metrics?orgUnit=15~2025&period=" + year).path("metrics");
        assertThat(all(metrics)).anyMatch(metric -> metric.path("yearBefore").has("change"));
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open("/units/15~2025?period=" + year);

            // Then
            assertThat(visit.main().locator("table [data-good]")).hasCount(0);
        }
    }

    @Test
    void whatCouldNotBeScoredDoesNotCountAsZeroInTheOrder() {
        try (Visit visit = Visit.of(browser, gateway)) {
            // Given
            List<JsonNode> ranked = all(
                    body("/api/v1/rankings?indexSet=dti-922&item=total&level=COMMUNE&parent=15~2025" + "&period=2025")
                            .path("ranked"));
            List<Double> shares = ranked.stream()
                    .map(unit -> unit.path("scored").path("points").asDouble()
                            / unit.path("scored").path("scoredMaximum").asDouble())
                    .toList();
            assertThat(ranked).hasSizeGreaterThan(50);
            for (int i = 1; i < shares.size(); i++) {
                assertThat(shares.get(i)).isLessThanOrEqualTo(shares.get(i - 1) + 0.00005);
            }

            // When
            visit.open("/rankings/dti-922?parent=15~2025&level=COMMUNE&period=2025");

            // Then
            Locator names = visit.main().locator("tbody th[scope=row]");
            for (int i = 0; i < 10; i++) {
                assertThat(names.nth(i))
                        .hasText(ranked.get(i).path("names").path("vi").asText());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?unit=VN&period=2024",
                "/units/VN?period=2024",
                "/rankings/dti-922?parent=VN&period=2024",
                "/indicators/SOC.TEAM.MEMBERS?unit=VN&period=2024"
            })
    void aCountryOfWhichNotAllProvincesAreHeldSaysHowManyAre(String path) {
        // Given
        JsonNode held = all(body("/api/v1/metrics?orgUnit=VN&period=2024").path("metrics")).stream()
                .filter(metric -> metric.has("held"))
                .findFirst()
                .orElseThrow()
                .path("held");
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open(path);

            // Then
            String words = visit.say("held.parts")
                    .replace("{held}", held.path("held").asText())
                    .replace("{of}", held.path("of").asText())
                    .replace("{kind}", visit.say("covered." + held.path("kind").asText()));
            assertThat(visit.heading().locator("..").getByText(words)).isVisible();
            assertThat(visit.main().locator("section[data-area=score] [data-pillar=none]"))
                    .hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?unit=15&period=2024", "/units/15?period=2024", "/rankings/dti-922?parent=15&period=2024"})
    void scoresAndRanksOfATrialSetSaySo(String path) {
        // Given
        JsonNode set = body("/api/v1/index-sets/dti-922");
        assertThat(all(set.path("mainIndices")).stream().flatMap(main -> all(main.path("components")).stream()))
                .anyMatch(component -> !component.path("official").asBoolean());
        String note = set.path("notes").path("vi").asText();
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open(path);

            // Then
            Locator mark = visit.main().locator("button[data-trial]").first();
            assertThat(mark).hasText(visit.say("trial.mark"));
            assertThat(mark).hasAccessibleName(visit.say("trial.mark") + ": " + note);

            // And
            visit.open(path + "&explain=dti-922/total@15@2024").awaitExplained();
            assertThat(visit.drawer()).containsText(note);
            assertThat(visit.drawer().locator("[data-trial]").first()).hasText(visit.say("trial.mark"));
        }
    }

    @Test
    void aTableOfATrialSetIsCalledSoWhereItIsTakenTo() {
        try (Visit visit = Visit.of(browser, gateway).open("/rankings/dti-922?parent=15&period=2024")) {
            // When
            String name = visit.page()
                    .waitForDownload(() -> visit.main()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Locator.GetByRoleOptions()
                                            .setName("CSV")
                                            .setExact(true))
                            .click())
                    .suggestedFilename();

            // Then
            assertThat(name).contains("15", visit.say("trial.file"));
        }
    }

    @Test
    void everyGeneratedPointOfASeriesIsMarkedAndNoOther() {
        // Given
        JsonNode series = body("/api/v1/series?orgUnit=15&period=2019..2025&indicator=" + MIXED)
                .path("series")
                .path(0);
        List<String> generated =
                all(series.path("demoPeriods")).stream().map(JsonNode::asText).toList();
        assertThat(generated).as("generated figures beside others").isNotEmpty();
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open("/indicators/" + MIXED + "?unit=15&period=2024&by=YEAR&view=table");

            // Then
            for (int year = 2019; year <= 2025; year++) {
                String subject = MIXED + "@15@" + year;
                Locator cell = visit.main()
                        .locator("section[data-area=series] td:has([data-explain='" + subject + "'])")
                        .first();
                assertThat(cell.locator("[data-demo]")
                                .filter(new Locator.FilterOptions().setHasText(visit.say("demo.mark"))))
                        .hasCount(generated.contains(String.valueOf(year)) ? 1 : 0);
            }

            // And
            visit.open("/indicators/" + MIXED + "?unit=15&period=2024&by=YEAR");
            assertThat(visit.main().locator("[data-mark=generated]")).hasText(visit.say("chart.generated"));
            visit.screenshot("generated-points");
        }
    }

    @Test
    void theFirstPageShowsThePresentProvinceInAYearThatIsOverAndTheHistoryIsOneStepAway() {
        // Given
        JsonNode home = body("/api/v1/home");
        try (Visit visit = Visit.of(browser, gateway)) {

            // When
            visit.open("/");

            // Then
            assertThat(home.has("validTo")).isFalse();
            assertThat(visit.heading())
                    .containsText(home.path("names").path("vi").asText());
            assertThat(visit.select("place.period"))
                    .hasValue(home.path("period").asText());
            assertThat(home.path("period").asInt())
                    .isLessThan(LocalDate.now(PROVINCE).getYear());
            String before = all(home.path("predecessors")).stream()
                    .filter(step -> step.path("orgUnit").asText().equals("15"))
                    .findFirst()
                    .orElseThrow()
                    .path("names")
                    .path("vi")
                    .asText();
            visit.main()
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText(before))
                    .first()
                    .click();
            assertThat(visit.heading()).containsText(before);
        }
    }

    private JsonNode body(String path) {
        return api.get(path).expect(200).body();
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
