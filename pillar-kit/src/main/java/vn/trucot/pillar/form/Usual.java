package vn.trucot.pillar.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where numbers of a row usually lie: around their median, by a scale that single strange ones do not move. The scale is
 * 1.4826 times the median absolute deviation, so that a distance of so many scales is the robust z-score (Iglewicz and
 * Hoaglin, How to Detect and Handle Outliers, 1993); where more than half of the numbers are the median, 1.2533 times the
 * mean absolute deviation; and never less than one percent of the median, as numbers that never moved may move a little.
 *
 * @param median in the middle of the numbers
 * @param scale greater than zero
 * @param numbers how many there are
 */
record Usual(BigDecimal median, BigDecimal scale, int numbers) {

    /** Fewer numbers say nothing about what is usual. */
    static final int LEAST = 4;

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal OF_MEDIAN_DEVIATION = new BigDecimal("1.4826");
    private static final BigDecimal OF_MEAN_DEVIATION = new BigDecimal("1.2533");
    private static final BigDecimal OF_MEDIAN = new BigDecimal("0.01");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What is usual of some numbers; null if there are too few, or if all are zero. */
    static @Nullable Usual of(List<BigDecimal> numbers) {
        if (numbers.size() < LEAST) {
            return null;
        }
        BigDecimal median = median(numbers);
        List<BigDecimal> deviations =
                numbers.stream().map(number -> number.subtract(median).abs()).toList();
        BigDecimal deviation = median(deviations);
        BigDecimal scale = deviation.signum() > 0
                ? deviation.multiply(OF_MEDIAN_DEVIATION)
                : mean(deviations).multiply(OF_MEAN_DEVIATION);
        BigDecimal atLeast = scale.max(median.abs().multiply(OF_MEDIAN));
        return atLeast.signum() == 0 ? null : new Usual(median, atLeast, numbers.size());
    }

    /** The least number that is no farther than so many scales away. */
    BigDecimal from(BigDecimal scales) {
        return median.subtract(scale.multiply(scales));
    }

    /** The greatest number that is no farther than so many scales away. */
    BigDecimal to(BigDecimal scales) {
        return median.add(scale.multiply(scales));
    }

    /**
     * The same for the database: whether a number is no farther away than so many scales, null if nothing is known to be usual.
     *
     * @param numbers a query for {@code number}
     */
    static String sql(String number, String numbers, BigDecimal scales) {
        return """
            (select case when u.numbers >= %1$d and u.scale > 0
                then %2$s between u.median - %3$s * u.scale and u.median + %3$s * u.scale end
            from (
                select m.numbers, m.median,
                    greatest(case when d.median > 0 then %4$s * d.median else %5$s * d.mean end, %6$s * abs(m.median)) as scale
                from (select count(p.number) as numbers,
                    (percentile_cont(0.5) within group (order by p.number))::numeric as median from (%7$s) p) m
                cross join lateral (select
                    (percentile_cont(0.5) within group (order by abs(p.number - m.median)))::numeric as median,
                    avg(abs(p.number - m.median)) as mean from (%7$s) p) d
            ) u)""".formatted(
                        LEAST,
                        number,
                        scales.toPlainString(),
                        OF_MEDIAN_DEVIATION.toPlainString(),
                        OF_MEAN_DEVIATION.toPlainString(),
                        OF_MEDIAN.toPlainString(),
                        numbers);
    }

    private static BigDecimal median(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO, DIGITS);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), DIGITS);
    }
}
