package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The first look costs little, and a long list does not stutter. */
@Isolated
@InBrowser
class SpeedBrowserTest {

    private static final int TRIES = 3;
    private static final int COMMUNES_OF_THE_COUNTRY = 3_321;
    private static final long MOST_KILOBYTES = 450;
    private static final double LARGEST_PAINT_MILLIS = 1_500;
    private static final int MOST_ROWS = 120;
    private static final double SMOOTH_FRAME_MILLIS = 50;

    private static final String LARGEST_PAINT =
            "new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))"
                    + ".observe({type: 'largest-contentful-paint', buffered: true}))";

    /** Scrolls from top to bottom, a step per frame; gives the time of each frame and the most rows in the page. */
    private static final String SCROLL = """
            async table => {
              const scroller = table.parentElement;
              const frames = [];
              let rows = 0;
              const end = scroller.scrollHeight - scroller.clientHeight;
              let before = await new Promise(requestAnimationFrame);
              for (let step = 1; step <= 90; step++) {
                scroller.scrollTop = end * step / 90;
                const now = await new Promise(requestAnimationFrame);
                frames.push(now - before);
                before = now;
                rows = Math.max(rows, table.rows.length);
              }
              return { frames, rows };
            }
            """;

    private final Browser browser;
    private final URI gateway;

    SpeedBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @Test
    void theOverviewIsLightAndSoonDrawnForWhoNeverCameBefore() {
        // When
        List<FirstLook> looks =
                Stream.generate(this::lookForTheFirstTime).limit(TRIES).toList();

        // Then
        double slowness = Machine.slowness(browser);
        Report.write("overview", "cold cache, " + looks, slowness);
        assertThat(looks).allSatisfy(look -> {
            assertThat(look.kilobytes()).isBetween(50L, MOST_KILOBYTES);
            assertThat(look.largestPaintMillis())
                    .as("largest contentful paint in ms")
                    .isBetween(1.0, LARGEST_PAINT_MILLIS * slowness);
        });
    }

    @Test
    void aRankingOfAllCommunesOfTheCountryScrollsSmoothly() {
        try (Visit visit = Visit.ofNewcomer(browser, gateway)) {
            // Given
            visit.page().route("**/api/v1/rankings*", SpeedBrowserTest::ofTheWholeCountry);
            visit.open("/rankings/dti-922?parent=15~2025&level=COMMUNE&period=2025");
            Locator table = visit.main().getByRole(AriaRole.TABLE).first();
            assertThat(table).hasAttribute("aria-rowcount", Integer.toString(COMMUNES_OF_THE_COUNTRY + 1));

            // When
            List<Scroll> scrolls = Stream.generate(() -> Scroll.of(table.evaluate(SCROLL)))
                    .limit(TRIES)
                    .toList();

            // Then
            double slowness = Machine.slowness(browser);
            Report.write("ranking", COMMUNES_OF_THE_COUNTRY + " units, " + scrolls, slowness);
            assertThat(scrolls).extracting(Scroll::rows).allSatisfy(rows -> assertThat(rows)
                    .isBetween(10, MOST_ROWS));
            assertThat(scrolls.stream()
                            .mapToDouble(Scroll::usualFrameMillis)
                            .min()
                            .orElseThrow())
                    .as("usual frame in ms, the best of %s", TRIES)
                    .isLessThan(SMOOTH_FRAME_MILLIS * slowness);
            assertThat(table.getByRole(AriaRole.ROW).last())
                    .hasAttribute("aria-rowindex", Integer.toString(COMMUNES_OF_THE_COUNTRY + 1));
        }
    }

    private FirstLook lookForTheFirstTime() {
        try (Visit visit = Visit.ofNewcomer(browser, gateway)) {
            AtomicLong bytes = new AtomicLong();
            CDPSession devtools = visit.context().newCDPSession(visit.page());
            devtools.send("Network.enable");
            devtools.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            visit.open("/");
            double largestPaint = ((Number) visit.page().evaluate(LARGEST_PAINT)).doubleValue();
            return new FirstLook(bytes.get() / 1024, Math.round(largestPaint));
        }
    }

    /** The data set knows the communes of one province; the answer is made as long as that of all 34. */
    private static void ofTheWholeCountry(Route route) {
        APIResponse answer = route.fetch();
        JsonObject ranking = JsonParser.parseString(answer.text()).getAsJsonObject();
        JsonArray unranked = ranking.getAsJsonArray("unranked");
        JsonArray ranked = ranking.getAsJsonArray("ranked");
        JsonArray pattern = ranked.isEmpty() ? unranked : ranked;
        JsonArray grown = new JsonArray();
        for (int i = 0; grown.size() < COMMUNES_OF_THE_COUNTRY; i++) {
            JsonObject unit = pattern.get(i % pattern.size()).getAsJsonObject().deepCopy();
            unit.addProperty("orgUnit", String.format(Locale.ROOT, "15~2025.%05d", i));
            if (pattern == ranked) {
                unit.addProperty("rank", i + 1);
            }
            grown.add(unit);
        }
        ranking.add(pattern == ranked ? "ranked" : "unranked", grown);
        ranking.add(pattern == ranked ? "unranked" : "ranked", new JsonArray());
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(ranking.toString()));
    }

    /** What a first visit costs. */
    private record FirstLook(long kilobytes, double largestPaintMillis) {}

    /** How a scroll from top to bottom went. */
    private record Scroll(int rows, double usualFrameMillis, double slowFrameMillis) {

        static Scroll of(Object measured) {
            Map<?, ?> values = (Map<?, ?>) measured;
            double[] frames = ((List<?>) values.get("frames"))
                    .stream()
                            .mapToDouble(frame -> ((Number) frame).doubleValue())
                            .sorted()
                            .toArray();
            return new Scroll(
                    ((Number) values.get("rows")).intValue(),
                    Math.round(frames[frames.length / 2]),
                    Math.round(frames[(int) (frames.length * 0.95)]));
        }
    }
}
