package vn.trucot.pillar.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold for the numbers of a return, or of each of its lines. A number that is not there breaks no rule. */
sealed interface FormRule {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What becomes of a return that breaks the rule. */
    enum Severity {
        /** It can only be a draft. */
        ERROR,
        /** It needs a comment. */
        WARNING
    }

    Severity severity();

    /** The field that is named when the rule is broken. */
    String field();

    /** All fields that the rule is about. */
    Stream<String> fields();

    /** As a person reads it. */
    String text();

    /**
     * What is wrong.
     *
     * @param before what was approved for the line in earlier periods
     * @return null if nothing is
     */
    @Nullable
    String broken(Map<String, BigDecimal> figures, Past before);

    /** The same for the database: a condition on the numbers of a line, null if one that it needs is not there. */
    String sql(LineSql line);

    /** How many periods before it looks at. */
    default int looksBack() {
        return 0;
    }

    /** How two sums relate. */
    enum Relation {
        AT_MOST("<=", "is above"),
        AT_LEAST(">=", "is below"),
        EQUAL("=", "is not");

        final String sign;
        final String brokenInWords;

        Relation(String sign, String brokenInWords) {
            this.sign = sign;
            this.brokenInWords = brokenInWords;
        }

        boolean holds(int comparison) {
            return switch (this) {
                case AT_MOST -> comparison <= 0;
                case AT_LEAST -> comparison >= 0;
                case EQUAL -> comparison == 0;
            };
        }
    }

    /** Two sums relate to each other: {@code online + postal <= received}. */
    record Holds(Sum left, Relation relation, Sum right, Severity severity) implements FormRule {

        @Override
        public String field() {
            return left.fields().getFirst();
        }

        @Override
        public Stream<String> fields() {
            return Stream.concat(left.fields().stream(), right.fields().stream());
        }

        @Override
        public String text() {
            return left + " " + relation.sign + " " + right;
        }

        @Override
        public String sql(LineSql line) {
            return "(" + left.sql(line::number) + ") " + relation.sign + " (" + right.sql(line::number) + ")";
        }

        @Override
        public @Nullable String broken(Map<String, BigDecimal> figures, Past before) {
            BigDecimal is = left.of(figures);
            BigDecimal bound = right.of(figures);
            return is == null || bound == null || relation.holds(is.compareTo(bound))
                    ? null
                    : left + " = " + is.toPlainString() + " " + relation.brokenInWords + " " + right + " = "
                            + bound.toPlainString();
        }
    }

    /** A part lies between two shares of a whole: {@code satisfied / rated} between 50 and 100 percent. */
    record Share(Sum part, Sum whole, BigDecimal least, BigDecimal most, Severity severity) implements FormRule {

        @Override
        public String field() {
            return part.fields().getFirst();
        }

        @Override
        public Stream<String> fields() {
            return Stream.concat(part.fields().stream(), whole.fields().stream());
        }

        @Override
        public String text() {
            return part + " / " + whole + " = " + least.toPlainString() + " .. " + most.toPlainString() + " %";
        }

        @Override
        public String sql(LineSql line) {
            return "(%s) * 100 between nullif(%2$s, 0) * %3$s and nullif(%2$s, 0) * %4$s"
                    .formatted(
                            part.sql(line::number),
                            whole.sql(line::number),
                            least.toPlainString(),
                            most.toPlainString());
        }

        @Override
        public @Nullable String broken(Map<String, BigDecimal> figures, Past before) {
            BigDecimal is = part.of(figures);
            BigDecimal of = whole.of(figures);
            if (is == null || of == null || of.signum() == 0) {
                return null;
            }
            boolean within = is.multiply(HUNDRED).compareTo(of.multiply(least)) >= 0
                    && is.multiply(HUNDRED).compareTo(of.multiply(most)) <= 0;
            return within
                    ? null
                    : part + " / " + whole + " = " + is.toPlainString() + " / " + of.toPlainString()
                            + " is not between " + least.toPlainString() + " and " + most.toPlainString() + " %";
        }
    }

    /** A number differs from the last approved one by no more than a share of that. */
    record Jump(String field, BigDecimal most, Severity severity) implements FormRule {

        @Override
        public Stream<String> fields() {
            return Stream.of(field);
        }

        @Override
        public String text() {
            return field + " ± " + most.toPlainString() + " %";
        }

        @Override
        public int looksBack() {
            return 1;
        }

        @Override
        public String sql(LineSql line) {
            return "(select abs(%s - p.number) * 100 <= %s * abs(nullif(p.number, 0)) from (%s) p)"
                    .formatted(line.number(field), most.toPlainString(), line.past(field, 1));
        }

        @Override
        public @Nullable String broken(Map<String, BigDecimal> figures, Past before) {
            BigDecimal is = figures.get(field);
            BigDecimal was = before.last(field);
            if (is == null || was == null || was.signum() == 0) {
                return null;
            }
            BigDecimal percent = is.subtract(was).multiply(HUNDRED).divide(was, new MathContext(6));
            return percent.abs().compareTo(most) <= 0
                    ? null
                    : field + " = " + is.toPlainString() + " differs from the last " + was.toPlainString() + " by "
                            + percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + " %, more than "
                            + most.toPlainString() + " %";
        }
    }

    /** A number lies where those of the last periods do, no more than so many of their {@link Usual} scales away. */
    record Outlier(String field, BigDecimal beyond, int looksBack, Severity severity) implements FormRule {

        @Override
        public Stream<String> fields() {
            return Stream.of(field);
        }

        @Override
        public String text() {
            return field + " ± " + beyond.toPlainString() + " z of " + looksBack;
        }

        @Override
        public String sql(LineSql line) {
            return Usual.sql(line.number(field), line.past(field, looksBack), beyond);
        }

        /** What is usual for the number; null if too little is known. */
        @Nullable
        Usual usual(Past before) {
            return Usual.of(before.numbers(field, looksBack));
        }

        @Override
        public @Nullable String broken(Map<String, BigDecimal> figures, Past before) {
            BigDecimal is = figures.get(field);
            Usual usual = usual(before);
            if (is == null || usual == null) {
                return null;
            }
            BigDecimal from = usual.from(beyond);
            BigDecimal to = usual.to(beyond);
            return is.compareTo(from) >= 0 && is.compareTo(to) <= 0
                    ? null
                    : field + " = " + is.toPlainString() + " is unusual: the " + usual.numbers()
                            + " numbers before have the median " + plain(usual.median()) + ", and from " + plain(from)
                            + " to " + plain(to) + " would be usual";
        }

        private static String plain(BigDecimal number) {
            return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }
    }

    /** The rules that some numbers break. */
    static List<FormRule> broken(List<FormRule> rules, Map<String, BigDecimal> figures, Past before) {
        return rules.stream()
                .filter(rule -> rule.broken(figures, before) != null)
                .toList();
    }
}
