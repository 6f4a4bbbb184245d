package vn.trucot.events;

/** Text for a message: a sign that the reader could not see, or would take for another, stands there by its number. */
public final class VisibleText {

    private VisibleText() {}

    /** {@code 1␣250 (␣ is U+202F)} of a number with a narrow blank in it; {@code rec[U+200B]ords} of a sign without width. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        StringBuilder blanks = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (sign != ' ' && isBlank(sign)) {
                shown.append('␣');
                String name = name(sign);
                if (blanks.indexOf(name) < 0) {
                    blanks.append(blanks.isEmpty() ? "" : ", ").append(name);
                }
            } else if (isUnseen(sign)) {
                shown.append('[').append(name(sign)).append(']');
            } else {
                shown.appendCodePoint(sign);
            }
        });
        return blanks.isEmpty() ? shown.toString() : shown + " (␣ is " + blanks + ")";
    }

    /** Whether the sign only parts words or lines. */
    public static boolean isBlank(int sign) {
        return Character.isSpaceChar(sign) || (sign >= '\t' && sign <= '\r') || sign == 0x85;
    }

    /** Whether the sign leaves no trace: controls, signs without width or for the direction, halves of a surrogate pair. */
    public static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** The number of a sign: {@code U+202F}. */
    public static String name(int sign) {
        return "U+%04X".formatted(sign);
    }
}
