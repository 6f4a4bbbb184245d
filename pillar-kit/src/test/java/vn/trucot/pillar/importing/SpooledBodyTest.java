package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.problem.Problem;

class SpooledBodyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_000})
    void aBodyOfAnySizeIsReadTwice(int size) throws IOException {
        // Given
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);

        // When
        try (SpooledBody body = SpooledBody.of(new ByteArrayInputStream(bytes))) {

            // Then
            for (int i = 0; i < 2; i++) {
                try (InputStream read = body.read()) {
                    assertThat(read.readAllBytes()).isEqualTo(bytes);
                }
            }
        }
    }

    @Test
    void aBodyThatBreaksOffIsAProblem() {
        // Given
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[2_000_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        // When
        assertThatThrownBy(() -> SpooledBody.of(broken))

                // Then
                .isInstanceOf(Problem.class)
                .hasMessageContaining("BODY_MALFORMED");
    }

    @Test
    void aDiskWithoutRoomIsNoFaultOfTheSender() {
        // Given
        SpooledBody.Place taken = () -> Files.createTempDirectory("batch");
        SpooledBody.Place missing = () -> Files.createTempFile(Path.of("no", "such", "folder"), "batch", null);

        for (SpooledBody.Place place : List.of(taken, missing)) {
            // When
            assertThatThrownBy(() -> SpooledBody.of(new ByteArrayInputStream(new byte[2_000_000]), place))

                    // Then
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("no room");
        }
    }
}
