package vn.trucot.gateway.orgunit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search for it: without diacritics and case, so that "yen bai" finds Yên Bái. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    public static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
