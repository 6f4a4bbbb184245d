package vn.trucot.pillar.importing;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What stands between {@code <} and {@code >}; for tags whose attributes are names and numbers, without entities. */
final class XlsxTag {

    private final byte[] bytes;
    private final int length;

    XlsxTag(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** Whether the element is called so, whatever its prefix; with a slash, whether it ends here. */
    boolean is(String name) {
        int start = 0;
        int end = 0;
        boolean isEnd = length > 0 && bytes[0] == '/';
        for (; end < length && !isBlank(bytes[end]) && (bytes[end] != '/' || end == 0); end++) {
            if (bytes[end] == ':') {
                start = end + 1;
            }
        }
        String wanted = name;
        if (name.charAt(0) == '/') {
            if (!isEnd) {
                return false;
            }
            wanted = name.substring(1);
            start = Math.max(start, 1);
        }
        if (end - start != wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (bytes[start + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isClosed() {
        return length > 0 && bytes[length - 1] == '/';
    }

    /** Whether a value is open at the end, or written with entities. */
    boolean isOdd() {
        byte open = 0;
        for (int i = 0; i < length; i++) {
            byte sign = bytes[i];
            if (sign == '&') {
                return true;
            }
            if (open == 0 && (sign == '"' || sign == '\'')) {
                open = sign;
            } else if (sign == open) {
                open = 0;
            }
        }
        return open != 0;
    }

    /** The value of an attribute; null if it has none of this name. */
    @Nullable
    String attribute(String name) {
        int at = 0;
        while (at < length) {
            int equals = at;
            while (equals < length && bytes[equals] != '=') {
                equals++;
            }
            int open = equals + 1;
            while (open < length && bytes[open] != '"' && bytes[open] != '\'') {
                open++;
            }
            int close = open + 1;
            while (close < length && bytes[close] != bytes[open]) {
                close++;
            }
            if (close >= length) {
                return null;
            }
            if (isName(name, at, equals)) {
                return new String(bytes, open + 1, close - open - 1, StandardCharsets.ISO_8859_1);
            }
            at = close + 1;
        }
        return null;
    }

    /** Whether what comes before the sign for equality ends in this name, as a word of its own. */
    private boolean isName(String name, int from, int equals) {
        int end = equals;
        while (end > from && isBlank(bytes[end - 1])) {
            end--;
        }
        int start = end - name.length();
        if (start <= from || (!isBlank(bytes[start - 1]) && bytes[start - 1] != ':')) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte sign) {
        return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
    }
}
