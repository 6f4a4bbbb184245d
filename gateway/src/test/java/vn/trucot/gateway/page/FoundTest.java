package vn.trucot.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none, vi", "period=2024, vi", "period=2024&lang=en, en", "lang=en&period=%, vi"})
    void ofAnAddressThatIsNoPageTheLanguageIsKnownIfItCanBeRead(String query, String language) {
        assertThat(Found.nothing(query).language()).isEqualTo(language);
    }
}
