package vn.trucot.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator means and how its figures combine.
 *
 * @param measureUnit the unit of the value: PERSON, PERCENT, VND ...
 * @param ratio whether figures have a denominator; the value then is numerator / denominator x {@code factor}
 * @param factor 100 for percentages, 1 otherwise
 * @param decimals places of the value that are printed
 * @param frequency the finest period it is observed in
 * @param coarserPeriods longer periods that may be stated as such (a yearly published fact of a monthly indicator)
 * @param level the kind of unit that reports
 * @param weight the indicator that weighs a {@link AcrossUnits#WEIGHTED_MEAN}, else null
 * @param acrossMergers how predecessors make the successor's history
 * @param minimum least numerator allowed, if any
 * @param maximum greatest numerator allowed, if any
 * @param numeratorWithinDenominator whether the numerator may not exceed the denominator
 * @param legalBasis decision or plan that asks for it, if any
 * @param closesAfterDays days after the end of a period from which on its figures are complete: nothing recorded then means
 *     zero; null if it is not said
 * @param wholeNumbers whether it counts whole things: numerators, and denominators, have no fraction
 */
public record IndicatorDefinition(
        IndicatorCode code,
        Names names,
        @Nullable Names description,
        String measureUnit,
        boolean ratio,
        BigDecimal factor,
        int decimals,
        Frequency frequency,
        List<Frequency> coarserPeriods,
        OrgUnitKind level,
        AcrossUnits acrossUnits,
        @Nullable IndicatorCode weight,
        AcrossUnits acrossMergers,
        AcrossTime acrossTime,
        Direction direction,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        boolean numeratorWithinDenominator,
        List<BreakdownDimension> breakdowns,
        @Nullable String legalBasis,
        @Nullable Integer closesAfterDays,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean wholeNumbers) {

    public IndicatorDefinition {
        coarserPeriods = List.copyOf(coarserPeriods);
        breakdowns = List.copyOf(breakdowns);
        factor = ExactNumber.canonical("factor of " + code, factor);
        minimum = ExactNumber.canonicalOrNull("minimum of " + code, minimum);
        maximum = ExactNumber.canonicalOrNull("maximum of " + code, maximum);
        check(code, factor.signum() > 0, "factor " + factor, "a factor is above 0");
        check(code, decimals >= 0 && decimals <= 6, "decimals " + decimals, "0 to 6 places are printed");
        check(code, ratio || acrossUnits != AcrossUnits.RATIO, "acrossUnits RATIO", "only a ratio can be RATIO");
        check(code, !ratio || acrossUnits != AcrossUnits.SUM, "acrossUnits SUM", "a ratio rolls up as RATIO");
        check(code, ratio || acrossMergers != AcrossUnits.RATIO, "acrossMergers RATIO", "only a ratio can be RATIO");
        check(code, !ratio || acrossMergers != AcrossUnits.SUM, "acrossMergers SUM", "a ratio merges as RATIO");
        check(
                code,
                ratio || !numeratorWithinDenominator,
                "numeratorWithinDenominator",
                "only a ratio has a denominator");
        check(
                code,
                (acrossUnits == AcrossUnits.WEIGHTED_MEAN || acrossMergers == AcrossUnits.WEIGHTED_MEAN)
                        == (weight != null),
                "weight " + weight,
                "a weight goes with WEIGHTED_MEAN, and only with it");
        for (Frequency coarser : coarserPeriods) {
            check(
                    code,
                    coarser.isMadeOf(frequency),
                    "coarserPeriods " + coarser,
                    "is not made up of whole periods of " + frequency);
        }
        check(
                code,
                breakdowns.stream().map(BreakdownDimension::code).distinct().count() == breakdowns.size(),
                "breakdowns",
                "each dimension is declared once");
        check(
                code,
                minimum == null || maximum == null || minimum.compareTo(maximum) <= 0,
                "minimum " + minimum,
                "is above the maximum " + maximum);
        check(
                code,
                closesAfterDays == null || closesAfterDays >= 0,
                "closesAfterDays " + closesAfterDays,
                "a period closes after it has ended");
        check(
                code,
                !wholeNumbers || ratio || decimals == 0,
                "wholeNumbers",
                "a count of whole things is printed without decimals, not with " + decimals);
    }

    /** Whether the breakdown is one that the indicator declares; the total always is. */
    public boolean has(Breakdown breakdown) {
        return breakdown.codes().entrySet().stream().allMatch(code -> breakdowns.stream()
                .anyMatch(dimension -> dimension.code().equals(code.getKey()) && dimension.has(code.getValue())));
    }

    /** A definition that allows fractions. */
    public IndicatorDefinition(
            IndicatorCode code,
            Names names,
            @Nullable Names description,
            String measureUnit,
            boolean ratio,
            BigDecimal factor,
            int decimals,
            Frequency frequency,
            List<Frequency> coarserPeriods,
            OrgUnitKind level,
            AcrossUnits acrossUnits,
            @Nullable IndicatorCode weight,
            AcrossUnits acrossMergers,
            AcrossTime acrossTime,
            Direction direction,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            boolean numeratorWithinDenominator,
            List<BreakdownDimension> breakdowns,
            @Nullable String legalBasis) {
        this(
                code,
                names,
                description,
                measureUnit,
                ratio,
                factor,
                decimals,
                frequency,
                coarserPeriods,
                level,
                acrossUnits,
                weight,
                acrossMergers,
                acrossTime,
                direction,
                minimum,
                maximum,
                numeratorWithinDenominator,
                breakdowns,
                legalBasis,
                null,
                false);
    }

    private static void check(IndicatorCode code, boolean right, String value, String advice) {
        if (!right) {
            throw new InvalidTerm("definition of " + code, value, advice);
        }
    }

    /** Whether figures may be stated for periods of the frequency. */
    public boolean accepts(Frequency asked) {
        return asked == frequency || coarserPeriods.contains(asked);
    }

    @JsonIgnore
    public Pillar pillar() {
        return Pillar.of(code);
    }
}
