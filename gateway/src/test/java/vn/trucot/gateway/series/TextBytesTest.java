package vn.trucot.gateway.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is written straight to bytes is the same as that of a JSON library. */
class TextBytesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 5, 0",
        "7, 0, 7",
        "-7, 0, -7",
        "12345, 2, 123.45",
        "12300, 2, 123",
        "12350, 2, 123.5",
        "5, 3, 0.005",
        "-5, 3, -0.005",
        "-120, 2, -1.2",
        "1, 18, 0.000000000000000001",
        "999999999999999999, 0, 999999999999999999",
        "999999999999999999, 18, 0.999999999999999999",
        "-999999999999999999, 9, -999999999.999999999",
        "1000000000000000000, 18, 1"
    })
    void aNumberHasNoZerosBehindAndOneBeforeThePoint(long unscaled, int scale, String text) {
        assertThat(new TextBytes(0).decimal(unscaled, scale).toBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyNumberIsTheSameAsWrittenPlainly(long seed) {
        Random dice = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            // Given
            long unscaled = dice.nextLong(1_000_000_000_000_000_000L) >> dice.nextInt(60);
            int scale = dice.nextInt(19);
            BigDecimal number = BigDecimal.valueOf(unscaled, scale);

            // When
            byte[] written = new TextBytes(0).decimal(unscaled, scale).toBytes();

            // Then
            assertThat(new String(written, StandardCharsets.US_ASCII))
                    .as("seed %d: %d, %d", seed, unscaled, scale)
                    .isEqualTo(
                            number.signum() == 0
                                    ? "0"
                                    : number.stripTrailingZeros().toPlainString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Yên Bái", "a\"b\\c", "dòng 1\ndòng 2\t\r", "\u0000\u001f\u007f", "🙂", "'<&>'"})
    void aTextIsReadBackAsItWas(String text) throws IOException {
        assertThat(new ObjectMapper().readValue(new TextBytes(0).quoted(text).toBytes(), String.class))
                .isEqualTo(text);
    }

    @Test
    void textOfAnyLengthHasRoom() {
        // Given
        TextBytes text = new TextBytes(1);

        // When
        for (int i = 0; i < 1_000; i++) {
            text.put('[').put("xã").decimal(i, 0).put(TextBytes.utf8("]"));
        }

        // Then
        assertThat(new String(text.toBytes(), StandardCharsets.UTF_8))
                .startsWith("[xã0][xã1]")
                .endsWith("[xã999]");
        assertThat(text.length()).isEqualTo(5 * 1_000 + 10 + 180 + 2_700);
    }

    @Test
    void whatIsHandedOverIsNotThereAnyMore() {
        // Given
        TextBytes text = new TextBytes(0).put("one");
        ByteArrayOutputStream sink = new ByteArrayOutputStream();

        // When
        text.moveTo(sink);
        text.put("two");

        // Then
        assertThat(sink.toString(StandardCharsets.UTF_8)).isEqualTo("one");
        assertThat(text.toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("two");
    }

    @Test
    void aSinkThatIsGoneEndsTheWriting() {
        // Given
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };

        // When / Then
        assertThatThrownBy(() -> new TextBytes(0).put("one").moveTo(gone)).isInstanceOf(UncheckedIOException.class);
    }
}
