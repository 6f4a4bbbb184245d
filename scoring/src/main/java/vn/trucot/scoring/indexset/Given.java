package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.figure.Rational;

/** What an index-set file must give; a refusal names the field and says what is wrong. */
final class Given {

    private Given() {}

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    static void positive(String field, @Nullable BigDecimal value) {
        that(present(field, value).signum() > 0, field + ": " + value + " is not above 0");
    }

    static void share(String field, @Nullable BigDecimal value) {
        BigDecimal share = present(field, value);
        that(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                field + ": " + share + " is no share from 0 to 1");
    }

    static <T> List<T> some(String field, @Nullable List<T> values) {
        that(values != null && !values.isEmpty(), field + " is missing or empty");
        return List.copyOf(present(field, values));
    }

    static <T> void distinct(String field, List<T> values, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (T value : values) {
            that(seen.add(key.apply(value)), field + ": " + key.apply(value) + " is given twice");
        }
    }

    /** A number as Vietnamese writes it, with a decimal comma. */
    static String vi(BigDecimal number) {
        return Rational.plain(number).toPlainString().replace('.', ',');
    }
}
