package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.acceptance.Api;

/** Xã Tú Lệ was made of two communes on 2025-07-01; nobody had its codes before. */
@InBrowser
class BeforeMergerBrowserTest {

    private static final String TU_LE = "15~2025.04630";
    private static final List<String> MADE_OF = List.of("15.137.04480", "15.140.04630");
    private static final String DAY = "2025-06-30";

    private final Browser browser;
    private final URI gateway;
    private final Api api;

    BeforeMergerBrowserTest(Browser browser, URI gateway, Api api) {
        this.browser = browser;
        this.gateway = gateway;
        this.api = api;
    }

    @Test
    void beforeTheMergerThoseThatBecameACommuneStandBesideWhatTheyMakeTogether() {
        // Given
        JsonNode counted = counted();
        try (Visit visit = Visit.of(browser, gateway)) {
            visit.open("/units/" + TU_LE + "?period=2024").awaitDrawn();

            // When
            visit.select("place.boundaries").selectOption(DAY);
            visit.awaitDrawn();

            // Then
            for (String id : MADE_OF) {
                assertThat(visit.main().locator("thead a[href^='/units/" + id + "?']"))
                        .hasCount(1);
                assertThat(visit.main().locator(explains(counted, id))).hasCount(1);
            }
            assertThat(visit.main().locator(explains(counted, TU_LE))).hasCount(1);
            assertThat(visit.main().locator("[aria-busy=true]")).hasCount(0);
        }
    }

    @Test
    void whatTheyMakeTogetherOpensToThem() {
        // Given
        JsonNode counted = counted();
        try (Visit visit = Visit.of(browser, gateway)) {
            visit.open("/units/" + TU_LE + "?period=2024&boundaries=" + DAY).awaitDrawn();

            // When
            visit.main().locator(explains(counted, TU_LE)).click();
            visit.awaitExplained();

            // Then
            for (String id : MADE_OF) {
                assertThat(visit.drawer()
                                .locator("[data-explain*='@" + id + "@']")
                                .first())
                        .isVisible();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?unit=" + TU_LE,
                "/indicators/SOC.TEAM.MEMBERS?unit=" + TU_LE,
                "/rankings/dti-922?parent=" + TU_LE
            })
    void otherPagesSayWhoWasThereAndLeadBack(String path) {
        try (Visit visit = Visit.of(browser, gateway)) {
            visit.open(path + "&period=2024&boundaries=" + DAY).awaitDrawn();
            Locator said = visit.main().locator("[data-made-of='" + TU_LE + "']");
            assertThat(said).hasCount(1);
            assertThat(visit.main().locator("[aria-busy=true]")).hasCount(0);

            // When
            said.locator("a").last().click();

            // Then
            assertThat(said).hasCount(0);
            assertThat(visit.page().url()).doesNotContain("boundaries");
        }
    }

    @Test
    void aDayOnWhichNobodyAnswersIsNotOfferedAndWhereItIsAskedForItIsSaidOnceWithAWayBack() {
        try (Visit visit = Visit.of(browser, gateway)) {
            visit.open("/units/" + MADE_OF.getFirst() + "?period=2024").awaitDrawn();
            assertThat(visit.select("place.boundaries").locator("option[value=now]"))
                    .hasCount(0);

            // When
            visit.open("/units/" + MADE_OF.getFirst() + "?period=2024&boundaries=now")
                    .awaitDrawn();

            // Then
            assertThat(visit.main().locator("[role=alert]")).hasCount(1);
            assertThat(visit.main().locator("[role=alert]")).containsText("không có đơn vị nào mang mã của");
            assertThat(visit.main().locator("[aria-busy=true]")).hasCount(0);
            visit.main().getByText(visit.say("boundaries.own")).click();
            assertThat(visit.select("place.boundaries")).isVisible();
            visit.forgive("422");
        }
    }

    private static String explains(JsonNode metric, String unit) {
        return "[data-explain='" + metric.path("indicator").asText() + "@" + unit + "@2024']";
    }

    /** An indicator of which all of them have a figure. */
    private JsonNode counted() {
        for (JsonNode metric : read("/api/v1/metrics?period=2024&orgUnit=" + TU_LE + "&boundaries=" + DAY)
                .path("metrics")) {
            if (metric.path("state").asText().equals("VALUE")) {
                return metric;
            }
        }
        throw new AssertionError("no figure is known of 2024");
    }

    private JsonNode read(String path) {
        return api.get(path).expect(200).body();
    }
}
