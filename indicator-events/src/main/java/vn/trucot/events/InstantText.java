package vn.trucot.events;

import java.time.Instant;
import java.time.LocalDate;

/** Reads instants as they are written in events, {@code 2025-01-02T03:04:05.678Z}, faster than the general way. */
final class InstantText {

    private static final int SECONDS_END = 19;
    private static final int[] NANOS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private InstantText() {}

    static Instant parse(char[] text, int offset, int length) {
        int last = offset + length - 1;
        int fraction = length - SECONDS_END - 2;
        if (length <= SECONDS_END || fraction == 0 || fraction >= NANOS.length || text[last] != 'Z') {
            return generally(text, offset, length);
        }
        int year = digits(text, offset, 4);
        int month = digits(text, offset + 5, 2);
        int day = digits(text, offset + 8, 2);
        int hour = digits(text, offset + 11, 2);
        int minute = digits(text, offset + 14, 2);
        int second = digits(text, offset + 17, 2);
        int parts = fraction < 0 ? 0 : digits(text, offset + SECONDS_END + 1, fraction);
        boolean plain = (year | month | day | hour | minute | second | parts) >= 0
                && hour < 24
                && minute < 60
                && second < 60
                && text[offset + 4] == '-'
                && text[offset + 7] == '-'
                && text[offset + 10] == 'T'
                && text[offset + 13] == ':'
                && text[offset + 16] == ':'
                && (fraction < 0 || text[offset + SECONDS_END] == '.');
        if (!plain) {
            return generally(text, offset, length);
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        return Instant.ofEpochSecond(
                ((days * 24 + hour) * 60 + minute) * 60 + second, (long) parts * (fraction < 0 ? 0 : NANOS[fraction]));
    }

    private static Instant generally(char[] text, int offset, int length) {
        return Instant.parse(new String(text, offset, length));
    }

    /** The number that the characters are, -1 if they are none. */
    private static int digits(char[] text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
