package vn.trucot.pillar.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was approved for one line in the periods before. Immutable.
 *
 * @param periods the numbers of each period, the one right before first; empty where nothing was approved
 */
record Past(List<Map<String, BigDecimal>> periods) {

    /** Of a line about which nothing was ever approved. */
    static final Past NONE = new Past(List.of());

    Past {
        periods = List.copyOf(periods);
    }

    /**
     * The past of a line.
     *
     * @param approved the lines of each period, the one right before first; empty where nothing was approved
     */
    static Past of(List<List<FormLine>> approved, FormLine line) {
        return new Past(
                approved.stream().map(lines -> figures(lines, line.code())).toList());
    }

    private static Map<String, BigDecimal> figures(List<FormLine> lines, String code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .map(FormLine::figures)
                .orElse(Collections.emptyMap());
    }

    /** The number of the period right before; null if there is none. */
    @Nullable
    BigDecimal last(String field) {
        return periods.isEmpty() ? null : periods.getFirst().get(field);
    }

    /** The numbers of so many periods before, those that are there. */
    List<BigDecimal> numbers(String field, int most) {
        return periods.stream()
                .limit(most)
                .map(figures -> figures.get(field))
                .filter(Objects::nonNull)
                .toList();
    }
}
