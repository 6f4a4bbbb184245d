package vn.trucot.gateway.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesAreTheSameWhereverTheStreamWasCut() throws IOException {
        // Given
        List<String> lines = IntStream.range(0, 9_000)
                .mapToObj(i -> "dòng " + i + "x".repeat(i % 37))
                .toList();

        // Then
        assertThat(read(String.join("\n", lines) + "\n")).isEqualTo(lines);
        assertThat(read("\n\na\n")).containsExactly("", "", "a");
        assertThat(read("")).isEmpty();
    }

    @Test
    void whatBreaksOffIsNoLine() {
        assertThatThrownBy(() -> read("a\nb")).isInstanceOf(IOException.class).hasMessage("the last line breaks off");
    }

    @Test
    void aLineHasAnEnd() {
        assertThatThrownBy(() -> read("x".repeat(200_000) + "\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("a line is longer than 65536 bytes");
    }

    private static List<String> read(String text) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> read = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            read.add(new String(line, StandardCharsets.UTF_8));
        }
        return read;
    }
}
