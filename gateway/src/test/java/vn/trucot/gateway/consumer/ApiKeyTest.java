package vn.trucot.gateway.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

    @Test
    void aKeyIs256RandomBitsBehindItsMark() {
        // When
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            made.add(ApiKey.made().text());
        }

        // Then
        assertThat(made).hasSize(100).allMatch(key -> key.matches("tck_[A-Za-z0-9_-]{43}"));
    }

    @Test
    void itsPrefixTellsItFromOthersAndIsAllThatALogHas() {
        // Given
        ApiKey key = new ApiKey("tck_abcdefghijklmnop");

        // Then
        assertThat(key.prefix()).isEqualTo("tck_abcdefgh");
        assertThat(key).hasToString("tck_abcdefgh");
        assertThat(new ApiKey("tck_").prefix()).isEqualTo("tck_");
    }

    @Test
    void whatIsKeptIsItsSha256() {
        // sha256 of "tck_test", by sha256sum
        assertThat(new ApiKey("tck_test").hash())
                .isEqualTo("4ceb7703e40069cd84eadaed02ae992defa8f882a9f377d137b1808e374a3e0e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer tck_x", "bearer tck_x", "BEARER  tck_x "})
    void aKeyIsABearerToken(String authorization) {
        assertThat(ApiKey.of(authorization)).isEqualTo(new ApiKey("tck_x"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer eyJhbGciOi", "Basic tck_x", "tck_x", "Bearer TCK_x"})
    void whatElseIsSaidIsNone(String authorization) {
        assertThat(ApiKey.of(authorization)).isNull();
    }
}
