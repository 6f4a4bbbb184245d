package vn.trucot.pillar.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trucot.chain.SigningKey;

class ChainKeyTest {

    private final SigningKey key = SigningKey.make();

    @TempDir
    Path folder;

    @Test
    void aKeyIsGivenOrStandsInAFile() throws IOException {
        // Given
        Path file = folder.resolve("key");
        Files.writeString(file, key.written() + "\n");

        // Then
        assertThat(read(key.written(), null)).map(SigningKey::id).contains(key.id());
        assertThat(read(null, file)).map(SigningKey::id).contains(key.id());
    }

    @Test
    void withoutAKeyNothingIsChained() {
        assertThat(read(null, null)).isEmpty();
        assertThat(read(" ", null)).isEmpty();
    }

    @Test
    void whatIsNoKeyStopsTheStart() {
        assertThatThrownBy(() -> read("abc def", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(null, folder.resolve("none"))).hasMessageContaining("none");
    }

    private static Optional<SigningKey> read(@Nullable String key, @Nullable Path file) {
        return ChainKey.of(key, file).pair();
    }
}
