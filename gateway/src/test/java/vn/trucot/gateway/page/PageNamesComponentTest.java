package vn.trucot.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.events.Event;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.gateway.feed.Broker;
import vn.trucot.gateway.feed.ReferenceData;

/** What a page is called before any of its scripts has run. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class PageNamesComponentTest {

    private static final String HOSTILE = "19.99999";

    Broker broker;

    @BeforeEach
    void theUnitsAreKnown() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/?period=2024&unit=15                        | Tỉnh Yên Bái (cũ, đến 30/06/2025): chuyển đổi số năm 2024",
                "/?period=2024&lang=en                        | Lào Cai Province: digital transformation, 2024",
                "/units/15?asOf=2025-03-31T10:00:00Z          | Tỉnh Yên Bái (cũ, đến 30/06/2025) (như đã biết lúc 17:00 31/03/2025)",
                "/?period=2024&boundaries=2025-06-30          | Tỉnh Yên Bái (cũ, đến 30/06/2025): chuyển đổi số năm 2024",
                "/units/15~2025.04630                         | Xã Tú Lệ",
                "/units/15~2025.04630/?lang=en                | Tú Lệ Commune",
                "/units/15?boundaries=now                     | Tỉnh Lào Cai",
                "/indicators                                  | Chỉ tiêu",
                "/indicators?lang=en                          | Indicators",
                "/indicators/SOC.TEAM.MEMBERS                 | Chỉ tiêu SOC.TEAM.MEMBERS",
                "/indicators/SOC.TEAM.MEMBERS?lang=en         | Indicator SOC.TEAM.MEMBERS",
                "/indicators/SOC.NO.SUCH                      | SOC.NO.SUCH",
                "/rankings/dti-922?period=2024-Q3             | Xếp hạng: Tỉnh Lào Cai, quý 3/2024",
                "/rankings/dti-922?period=2024-S1             | Xếp hạng: Tỉnh Lào Cai, 6 tháng đầu năm 2024",
                "/rankings/dti-922?period=2024-S2&lang=en     | Ranking: Lào Cai Province, second half of 2024",
                "/rankings/dti-922?period=2024-P9M            | Xếp hạng: Tỉnh Lào Cai, 9 tháng đầu năm 2024",
                "/rankings/dti-922?period=2024&unit=15~2025.04630 | Xếp hạng: Tỉnh Lào Cai, năm 2024",
                "/rankings/dti-922?period=2024&parent=VN&lang=en | Ranking: Viet Nam, 2024",
                "/registers                                   | Sổ đăng ký",
                "/registers/society/community-teams           | community-teams",
                "/registers/nobody/teams                      | Không có trang này",
                "/forms?lang=en                               | Forms",
                "/forms/gov/BM-03                             | BM-03",
                "/criteria?lang=en                            | Sets of criteria",
                "/criteria/society/culture-house              | culture-house",
                "/programmes?lang=en                          | Programmes of targets",
                "/programmes/nq-03                            | nq-03",
                "/task-results?lang=en                        | Results of tasks by unit and position",
                "/criteria/society/culture-house/902b1353     | 902b1353",
                "/forms/gov/BM-03/15~2025.04630/2026-09       | Xã Tú Lệ, tháng 09/2026",
            })
    void aPageIsCalledByWhatIsAtItsAddress(String address, String title) {
        // When
        String page = get(address).asString();

        // Then
        assertThat(page)
                .contains("<title>" + title + " – Trụ Cột</title>")
                .contains("<meta property=\"og:title\" content=\"" + title + "\" />");
    }

    @ParameterizedTest
    @CsvSource({"/units/15.999.99999", "/units/not%20an%20id", "/units/15?boundaries=yesterday", "/rankings/no-such-set"
    })
    void ofWhatIsNotKnownNothingIsSaid(String address) {
        assertThat(get(address).asString()).contains("<title>Trụ Cột</title>");
    }

    /** A page that is not about something of its address is known by it. */
    static Stream<String> pagesOfTheirOwn() {
        return Stream.concat(
                Pages.ADDRESSES.stream().filter(address -> !address.contains(":")), Stream.of("/reports/periodic"));
    }

    @ParameterizedTest
    @MethodSource("pagesOfTheirOwn")
    void eachPageHasANameAndLeadsToWhereItsFiguresAre(String page) {
        // When
        String html = get(page + "?period=2024").asString();

        // Then
        assertThat(html).doesNotContain("<title>Trụ Cột</title>");
        assertThat(sources(html))
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(get(source).statusCode()).as(source).isIn(200, 404, 502, 503));
    }

    @Test
    void aPageSaysInItsLanguageWhatItShowsAndWhereTheSameIsReadWithoutScripts() {
        // When
        String page = get("/units/15~2025.04630?period=2024&lang=en").asString();

        // Then
        assertThat(page)
                .contains("<html lang=\"en\">", "content=\"en_GB\"", "content=\"vi_VN\"")
                .containsPattern("name=\"description\" content=\"Tú Lệ Commune, 2024: the indicators")
                .containsPattern(
                        "<link rel=\"canonical\" href=\"http://[^/]+/units/15~2025.04630\\?period=2024&amp;lang=en\"")
                .containsPattern("hreflang=\"vi\" href=\"http://[^/]+/units/15~2025.04630\\?period=2024&amp;lang=vi\"")
                .containsPattern("hreflang=\"x-default\" href=\"http://[^/]+/units/15~2025.04630\\?period=2024\"");
        assertThat(withoutScripts(page))
                .contains("<h1>Tú Lệ Commune</h1>", "need JavaScript")
                .contains("href=\"/api/v1/metrics?orgUnit=15~2025.04630&amp;period=2024\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/?period=2024",
        "/units/15~2025.04630?period=2024",
        "/indicators",
        "/indicators/SOC.TEAM.MEMBERS?period=2024&boundaries=2025-06-30",
        "/indicators/SOC.TEAM.MEMBERS?unit=15~2025.04630&period=2024&boundaries=2025-06-30",
        "/rankings/dti-922?period=2024"
    })
    void whereThePageSaysTheFiguresAreTheyAre(String address) {
        // When
        List<String> sources = sources(get(address).asString());

        // Then
        assertThat(sources).isNotEmpty().allSatisfy(source -> get(source).then().statusCode(200));
    }

    @Test
    void aNameCannotBecomePartOfThePage() {
        // Given
        OrgUnit hostile = new OrgUnit(
                OrgUnitId.of(HOSTILE),
                "99999",
                OrgUnitKind.VILLAGE,
                new Names("Thôn </title><script>alert(1)</script>", null),
                OrgUnitId.of("19"),
                null,
                null,
                null,
                null,
                true);
        broker.publish(List.of(new Event.OrgUnitChanged(hostile, 1)));
        await().until(() -> given().get("/api/v1/org-units/" + HOSTILE).statusCode(), equalTo(200));

        // When
        String page = get("/units/" + HOSTILE + "?period=\"><script>alert(2)</script>")
                .asString();

        // Then
        assertThat(page).contains("<title>Thôn &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; – Trụ Cột</title>");
        assertThat(page.replaceAll("<script [^>]*src=\"[^\"]*\"></script>", "")).doesNotContain("<script");
    }

    @Test
    void aPageThatIsKnownIsNotSentAgainUntilItIsCalledOtherwise() {
        // Given
        String tag = get("/units/15~2025.04630").header("ETag");

        // When
        Response again = given().header("If-None-Match", tag).get("/units/15~2025.04630");

        // Then
        again.then().statusCode(304).header("ETag", equalTo(tag)).header("Cache-Control", equalTo("no-cache"));
        given().header("If-None-Match", "\"other\", " + tag.replaceFirst("^W/", ""))
                .get("/units/15~2025.04630")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag).get("/units/15~2025.02671").then().statusCode(200);
    }

    @Test
    void aPageIsSentCompressedAndWithWhatABrowserMayDoWithIt() {
        // When
        Response page = given().header("Accept-Encoding", "gzip").get("/units/15");

        // Then
        page.then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"))
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Cache-Control", equalTo("no-cache"))
                .header("Content-Security-Policy", startsWith("default-src 'self'"));
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing/here?period=2024,         Không có trang này",
        "/nothing/here?lang=en,             There is no such page",
        "/registers/gov/%2E%2E,             Không có trang này",
    })
    void ofAnAddressThatIsNoPageItIsSaidInItsLanguage(String address, String title) {
        // When
        Response answer = get(address);

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString())
                .contains("<title>" + title + " – Trụ Cột</title>")
                .doesNotContain("canonical");
    }

    @Test
    void thePageOfAnotherMethodIsNone() {
        assertThat(given().head("/units/15").statusCode()).isEqualTo(200);
        assertThat(given().post("/indicators").statusCode()).isNotEqualTo(200);
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false)
                .get(address.replace("\"", "%22").replace("<", "%3C").replace(">", "%3E"));
    }

    private static List<String> sources(String page) {
        return Pattern.compile("<li><a href=\"([^\"]+)\"")
                .matcher(withoutScripts(page))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static String withoutScripts(String page) {
        return page.substring(page.indexOf("<noscript>"), page.indexOf("</noscript>"));
    }
}
