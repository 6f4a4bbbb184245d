package vn.trucot.pillar.form;

import java.math.BigDecimal;
import java.math.MathContext;
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
     * @param before what the last approved return held; empty if there is none
     * @return null if nothing is
     */
    @Nullable
    String broken(Map<String, BigDecimal> figures, Map<String, BigDecimal> before);

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
        public @Nullable String broken(Map<String, BigDecimal> figures, Map<String, BigDecimal> before) {
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
        public @Nullable String broken(Map<String, BigDecimal> figures, Map<String, BigDecimal> before) {
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
        public @Nullable String broken(Map<String, BigDecimal> figures, Map<String, BigDecimal> before) {
            BigDecimal is = figures.get(field);
            BigDecimal was = before.get(field);
            if (is == null || was == null || was.signum() == 0) {
                return null;
            }
            BigDecimal percent = is.subtract(was).multiply(HUNDRED).divide(was, new MathContext(6));
            return percent.abs().compareTo(most) <= 0
                    ? null
                    : field + " = " + is.toPlainString() + " differs from the last " + was.toPlainString() + " by "
                            + percent.setScale(1, java.math.RoundingMode.HALF_UP)
                                    .toPlainString() + " %, more than "
                            + most.toPlainString() + " %";
        }
    }

    /** The rules that some numbers break. */
    static List<FormRule> broken(
            List<FormRule> rules, Map<String, BigDecimal> figures, Map<String, BigDecimal> before) {
        return rules.stream()
                .filter(rule -> rule.broken(figures, before) != null)
                .toList();
    }
}
