package vn.trucot.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PageDocumentTest {

    private static final String BUILT = "/META-INF/resources/index.html";
    private static final String HOSTILE = "Xã \"><script>alert('x')</script>&amp;";

    @Test
    void whatPagesAreCalledStandsInRoomsOfTheirDocumentAndNothingElseIsLost() throws IOException {
        // Given
        PageDocument document = document();

        // When
        String page = document.of(called("Xã Tú Lệ"), links("/units/15"), PageWords.EN);

        // Then
        assertThat(page)
                .contains("<html lang=\"en\">", "<title>Xã Tú Lệ – Trụ Cột</title>", "<noscript>", "</noscript>")
                .contains("src=\"/display.js\"", "<div id=\"root\"></div>")
                .containsPattern("<script type=\"module\"[^>]* src=\"/assets/[\\w-]+\\.js\">")
                .containsOnlyOnce("<title>")
                .containsOnlyOnce("name=\"description\"");
    }

    @Test
    void aNameIsTextWhereverItStands() throws IOException {
        // When
        String page = document().of(called(HOSTILE), links("/units/15"), PageWords.VI);

        // Then
        assertThat(page).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;");
        assertThat(page).doesNotContain("<script>", "\"><s");
    }

    @Test
    void aDocumentWithoutTheRoomsIsLeftAsItIs() {
        assertThat(PageDocument.of("<!doctype html><title>probe</title>")).isNull();
    }

    @Test
    void anAddressNamesWhatItShowsInEachLanguageAndNothingThatItIsNotAskedFor() {
        // Given
        PageLinks links = links("/units/15%7E2025/", "period=2024&lang=en&explain=x&period=2023&unit=a%26b");

        // Then
        assertThat(List.of(links.own(), links.in("vi"), links.in(null)))
                .containsExactly(
                        "https://trucot.example/units/15~2025?unit=a%26b&period=2024&lang=en",
                        "https://trucot.example/units/15~2025?unit=a%26b&period=2024&lang=vi",
                        "https://trucot.example/units/15~2025?unit=a%26b&period=2024");
    }

    @Test
    void aHostThatIsNoneIsNotTold() throws IOException {
        // Given
        Found page = Objects.requireNonNull(Found.of("/", null));
        PageLinks links = new PageLinks(page, "https", "a\"onload=x");

        // When
        String html = document().of(called("Xã Tú Lệ"), links, PageWords.VI);

        // Then
        assertThat(html).doesNotContain("canonical", "og:url", "hreflang=\"x-default\"", "onload");
    }

    private static PageDocument document() throws IOException {
        try (InputStream built = Objects.requireNonNull(PageDocumentTest.class.getResourceAsStream(BUILT))) {
            return Objects.requireNonNull(PageDocument.of(new String(built.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static Called called(String title) {
        return new Called(title, title, List.of("/api/v1/home?x=" + title));
    }

    private static PageLinks links(String path) {
        return links(path, "");
    }

    private static PageLinks links(String path, String query) {
        return new PageLinks(Objects.requireNonNull(Found.of(path, query)), "https", "trucot.example");
    }
}
