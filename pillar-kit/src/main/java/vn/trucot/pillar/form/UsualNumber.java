package vn.trucot.pillar.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Within which bounds a number of a line is usual, by the periods before it.
 *
 * @param line code of the line; null of a form that is one line
 * @param field the number that is asked for
 * @param median in the middle of the numbers before
 * @param from the least that is usual
 * @param to the greatest that is
 * @param periods of how many periods a number is known
 */
record UsualNumber(
        @Nullable String line, String field, BigDecimal median, BigDecimal from, BigDecimal to, int periods) {

    /** What a rule says of a number of a line; null if too little is known. */
    static @Nullable UsualNumber of(FormRule.Outlier rule, FormLine line, Past past) {
        Usual usual = rule.usual(past);
        return usual == null
                ? null
                : new UsualNumber(
                        line.line(),
                        rule.field(),
                        usual.median(),
                        usual.from(rule.beyond()),
                        usual.to(rule.beyond()),
                        usual.numbers());
    }
}
