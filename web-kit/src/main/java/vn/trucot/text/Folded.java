package vn.trucot.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as people search for it, so that "yen bai" finds Yên Bái: without diacritics, case and signs that cannot be seen, one
 * blank between words, every letter that looks like đ as d. The pages fold by the same table of cases.
 */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    /** U+0111, and what the keyboards of other languages make of it: Icelandic U+00F0, Ewe U+0256. */
    private static final Pattern CROSSED_D = Pattern.compile("[\u0111\u00F0\u0256]");

    private Folded() {}

    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BLANKS.matcher(CROSSED_D.matcher(plain).replaceAll("d"))
                .replaceAll(" ")
                .strip();
    }
}
