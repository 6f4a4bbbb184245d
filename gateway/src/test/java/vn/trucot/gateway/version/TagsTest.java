package vn.trucot.gateway.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            quoteCharacter = '`',
            value = {
                "\"7-2026\" | true",
                "W/\"7-2026\" | true",
                "\"6\", W/\"7-2026\" | true",
                "\"7\" | false",
                "\"17-2026\" | false",
                "7-2026 | false",
                "`` | false",
                "- | false",
            })
    void forReadingItDoesNotMatterWhetherATagIsWeak(@Nullable String told, boolean isKnown) {
        assertThat(Tags.isKnown(told, "7-2026")).isEqualTo(isKnown);
    }
}
