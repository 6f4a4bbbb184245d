package vn.trucot.gateway.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class SentCopiesTest {

    private final SentCopies copies = new SentCopies(2, 10);

    @Test
    void copiesWhatIsSentByteForByte() throws IOException {
        // Given
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        SentCopies.Copy copy = copies.of(out -> {
                    out.write("xxabcxx".getBytes(UTF_8), 2, 3);
                    out.write('d');
                })
                .orElseThrow();

        // When
        copy.write(sent);

        // Then
        assertThat(sent.toString(UTF_8)).isEqualTo("abcd");
        assertThat(copy.whole())
                .hasValueSatisfying(bytes -> assertThat(bytes).asString(UTF_8).isEqualTo("abcd"));
    }

    @Test
    void whatIsTooLongIsSentWholeAndNotCopied() throws IOException {
        // Given
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        SentCopies.Copy longest = copies.of(text("0123456789")).orElseThrow();
        SentCopies.Copy longer = copies.of(text("0123456789", "a")).orElseThrow();

        // When
        longest.write(OutputStream.nullOutputStream());
        longer.write(sent);

        // Then
        assertThat(longest.whole()).isPresent();
        assertThat(longer.whole()).isEmpty();
        assertThat(sent.toString(UTF_8)).isEqualTo("0123456789a");
    }

    @Test
    void whatBreaksOffIsNoCopy() {
        // Given: an answer that fails, and a reader that goes away
        SentCopies.Copy failing = copies.of(out -> {
                    out.write(1);
                    throw new IOException("no more");
                })
                .orElseThrow();
        SentCopies.Copy left = copies.of(text("abc")).orElseThrow();

        // When, Then
        assertThatThrownBy(() -> failing.write(OutputStream.nullOutputStream())).hasMessage("no more");
        assertThat(failing.whole()).isEmpty();
        assertThatThrownBy(() -> left.write(gone())).hasMessage("gone");
        assertThat(left.whole()).isEmpty();
    }

    @Test
    void nothingIsNoCopy() throws IOException {
        SentCopies.Copy empty = copies.of(_ -> {}).orElseThrow();

        empty.write(OutputStream.nullOutputStream());

        assertThat(empty.whole()).isEmpty();
    }

    @Test
    void onlySoManyAreCopiedAtOnceAndAPlaceIsGivenBackOnce() {
        // Given
        SentCopies.Copy first = copies.of(text("a")).orElseThrow();
        assertThat(copies.of(text("b"))).isPresent();
        assertThat(copies.of(text("c"))).isEmpty();

        // When
        first.close();
        first.close();

        // Then
        assertThat(copies.of(text("d"))).isPresent();
        assertThat(copies.of(text("e"))).isEmpty();
    }

    private static StreamingOutput text(String... parts) {
        return out -> {
            for (String part : parts) {
                out.write(part.getBytes(UTF_8));
            }
        };
    }

    private static OutputStream gone() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        };
    }
}
