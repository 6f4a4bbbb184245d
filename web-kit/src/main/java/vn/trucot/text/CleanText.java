package vn.trucot.text;

import static vn.trucot.events.VisibleText.isBlank;
import static vn.trucot.events.VisibleText.isUnseen;
import static vn.trucot.events.VisibleText.name;

import java.text.Normalizer;
import vn.trucot.events.InvalidTerm;

/**
 * The one form of a text that comes in, whether as JSON, CSV or parameter: composed (NFC), on one line, one blank between
 * words, none at its edges. So one name is one key, however it was typed.
 */
public final class CleanText {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CleanText() {}

    /** The text in its one form; {@link InvalidTerm} if it holds a sign that nobody would see. */
    public static String of(String text) {
        String trimmed = trimmed(text);
        return isPlain(trimmed) ? trimmed : Normalizer.normalize(onOneLine(trimmed), Normalizer.Form.NFC);
    }

    /** The text without blanks and zero-width signs at its edges; for what is no text but a code or a number. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (start < end && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(char sign) {
        return sign == ' ' || isBlank(sign) || sign == ZERO_WIDTH_SPACE || sign == BYTE_ORDER_MARK;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~' || (sign == ' ' && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            i += Character.charCount(sign);
            if (!isBlank(sign)) {
                refuseUnseen(sign, text);
                line.appendCodePoint(sign);
            } else if (line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    private static void refuseUnseen(int sign, String text) {
        if (isUnseen(sign)) {
            throw new InvalidTerm("text", text, "take out " + name(sign) + ", which cannot be seen");
        }
    }
}
