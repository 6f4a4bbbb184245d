package vn.trucot.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstLookTest {

    @Test
    void aPageNamesItsScriptsStylesAndPicturesAndNothingOfOthers() {
        // When
        var named = FirstLook.namedBy("""
                <html lang="vi"><head>
                  <script src="/display.js"></script>
                  <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                  <script type="module" crossorigin src="/assets/index-1.js"></script>
                  <link rel="stylesheet" crossorigin href="/assets/index-2.css">
                </head><body><a href="https://example.org/far">far</a></body></html>
                """);

        // Then
        assertThat(named).containsExactly("/display.js", "/favicon.svg", "/assets/index-1.js", "/assets/index-2.css");
    }
}
