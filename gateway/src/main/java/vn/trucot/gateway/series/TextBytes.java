package vn.trucot.gateway.series;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text that is written straight to bytes: JSON of answers with many numbers. */
final class TextBytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final long[] TENS = new long[19];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    private byte[] bytes;
    private int length;

    TextBytes(int expected) {
        bytes = new byte[Math.max(expected, 256)];
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    int length() {
        return length;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + (bytes.length >> 1)));
        }
    }

    TextBytes put(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    TextBytes put(String text) {
        return put(utf8(text));
    }

    TextBytes put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** A number with its digits after the point, without trailing zeros. */
    TextBytes decimal(long unscaled, int scale) {
        int places = scale;
        long number = unscaled;
        while (places > 0 && number % 10 == 0) {
            number /= 10;
            places--;
        }
        room(24);
        if (number < 0) {
            bytes[length++] = '-';
            number = -number;
        }
        if (places == 0) {
            digits(number, 1);
            return this;
        }
        long whole = number / TENS[places];
        digits(whole, 1);
        bytes[length++] = '.';
        digits(number - whole * TENS[places], places);
        return this;
    }

    private void digits(long number, int atLeast) {
        int count = atLeast;
        while (count < TENS.length && number >= TENS[count]) {
            count++;
        }
        int at = length + count;
        length = at;
        long rest = number;
        for (int i = 0; i < count; i++) {
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** A JSON string. */
    TextBytes quoted(String text) {
        put('"');
        for (byte b : utf8(text)) {
            if (b == '"' || b == '\\') {
                put('\\').put((char) b);
            } else if (b >= 0 && b < ' ') {
                put("\\u00").put((char) HEX[b >> 4]).put((char) HEX[b & 15]);
            } else {
                room(1);
                bytes[length++] = b;
            }
        }
        return put('"');
    }

    /** Hands over what is there and begins anew. */
    void moveTo(OutputStream sink) {
        try {
            sink.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }

    byte[] toBytes() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
