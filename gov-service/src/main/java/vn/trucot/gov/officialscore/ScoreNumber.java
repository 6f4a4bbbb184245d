package vn.trucot.gov.officialscore;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.text.CleanText;

/** A score in words, with a comma or a point before its decimals; nothing stands between thousands. */
final class ScoreNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,8})?");

    private ScoreNumber() {}

    /** The number; null if it is none, or below zero. */
    static @Nullable BigDecimal of(String text) {
        String trimmed = CleanText.trimmed(text);
        return FORM.matcher(trimmed).matches() ? new BigDecimal(trimmed.replace(',', '.')) : null;
    }
}
