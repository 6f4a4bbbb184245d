package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import vn.trucot.acceptance.Api;
import vn.trucot.acceptance.TeamOfVillage;
import vn.trucot.launcher.Service;
import vn.trucot.launcher.Suite;

/** An open page follows the records, says when it cannot, and catches up. */
@Isolated
@InBrowser
class LiveBrowserTest {

    private static final String COMMUNE = "15.132.04252";
    private static final int CHANGES = 5;
    private static final long SOON_MILLIS = 1_000;

    /** Of a unit a row may be there from before: it counts with the moment that it tells. */
    private static final String NOTE_WHEN_SHOWN = """
            ([name, since]) => {
              window.shownAt = undefined;
              const main = document.querySelector('main');
              const isShown = row => row.textContent.includes(name) && row.querySelector('time')?.dateTime > since;
              const observer = new MutationObserver(() => {
                if ([...main.querySelectorAll('li')].some(isShown)) {
                  window.shownAt = Date.now();
                  observer.disconnect();
                }
              });
              observer.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
            }
            """;

    private final Browser browser;
    private final Suite suite;
    private final Api api;

    LiveBrowserTest(Browser browser, Suite suite, Api api) {
        this.browser = browser;
        this.suite = suite;
        this.api = api;
    }

    @Test
    void aTeamThatIsRecordedShowsOnTheOpenOverviewWithinASecond() {
        // Given
        List<String> villages = IntStream.range(0, CHANGES)
                .mapToObj(i -> village(COMMUNE + "." + (80 + i)))
                .toList();
        awaitQuiet();
        try (Visit visit = Visit.ofNewcomer(browser, suite.gateway()).open("/?unit=15&period=2024")) {
            assertThat(visit.live()).hasText(visit.say("live.live"));

            // When
            long[] millis = villages.stream()
                    .mapToLong(village -> untilItShows(visit, village))
                    .sorted()
                    .toArray();

            // Then
            double slowness = Machine.slowness(browser);
            Report.write(
                    "live",
                    "from the answer to the recorded team to its row on the overview, ms: "
                            + LongStream.of(millis).boxed().toList(),
                    slowness);
            assertThat(millis[CHANGES / 2])
                    .as("median of %s changes in ms", CHANGES)
                    .isLessThan((long) (SOON_MILLIS * slowness));
        }
    }

    @Test
    void aPageThatWasCutOffSaysSinceWhenItsNumbersAreOldAndCatchesUp() {
        // Given
        String village = village(COMMUNE + ".90");
        try (Visit visit = Visit.ofNewcomer(browser, suite.gateway()).open("/?unit=15&period=2024")) {
            assertThat(visit.live()).hasText(visit.say("live.live"));

            // When
            visit.context().setOffline(true);
            assertThat(visit.live()).hasText(visit.words().like("live.stale"));
            record(village);
            visit.context().setOffline(false);

            // Then
            assertThat(visit.live()).hasText(visit.say("live.live"), patiently());
            assertThat(row(visit, village)).isVisible();
            visit.forgive("ERR_INTERNET_DISCONNECTED", "ERR_NETWORK_CHANGED");
        }
    }

    @Test
    void aGatewayThatWasRestartedIsFoundAgain() {
        try (Visit visit = Visit.ofNewcomer(browser, suite.gateway()).open("/?unit=15&period=2024")) {
            // Given
            assertThat(visit.live()).hasText(visit.say("live.live"));

            // When
            suite.process(Service.GATEWAY).kill();
            try {
                assertThat(visit.live()).hasText(visit.words().like("live.stale"));
                assertThat(visit.figures().first()).isVisible();
            } finally {
                suite.restart(Service.GATEWAY);
            }

            // Then
            assertThat(visit.live()).hasText(visit.say("live.live"), patiently());
            assertThat(visit.main().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                    .hasCount(0);
            visit.forgive("ERR_CONNECTION", "ERR_INCOMPLETE_CHUNKED_ENCODING", "ERR_EMPTY_RESPONSE", "status of 503");
        }
    }

    /** The wait before the next attempt grows to half a minute. */
    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(40_000);
    }

    private String village(String id) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        api.put("/api/v1/gov/org-units/" + id, Api.village(id, COMMUNE, "2024-01-01", "2025-07-01"))
                                        .status()
                                < 300);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        api.get("/api/v1/society/community-teams?village=" + id).status() == 200
                                && api.get("/api/v1/org-units/" + id).status() == 200);
        return id;
    }

    private void record(String village) {
        TeamOfVillage.in(village, "2024-11-01", "2025-02-01", 6).putOnceTheVillageIsKnown(api);
    }

    /**
     * The relay may still be telling what the data set brought, and the first team counts the new villages of its commune
     * too; what is measured here is a single change.
     */
    private void awaitQuiet() {
        String village = village(COMMUNE + ".79");
        record(village);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> api.get("/api/v1/changes?orgUnit=" + village)
                                .expect(200)
                                .body()
                                .path("items")
                                .size()
                        > 0);
    }

    private long untilItShows(Visit visit, String village) {
        visit.page()
                .evaluate(
                        NOTE_WHEN_SHOWN, List.of(nameOf(village), Instant.now().toString()));
        record(village);
        long answered = System.currentTimeMillis();
        long shownAt =
                ((Number) visit.page().waitForFunction("() => window.shownAt").jsonValue()).longValue();
        assertThat(row(visit, village)).isVisible();
        return Math.max(0, shownAt - answered);
    }

    private static Locator row(Visit visit, String village) {
        return visit.panel("overview.changes").getByText(nameOf(village)).first();
    }

    private static String nameOf(String village) {
        return "Thôn thử " + village;
    }
}
