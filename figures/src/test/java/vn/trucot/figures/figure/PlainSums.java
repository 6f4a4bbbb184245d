package vn.trucot.figures.figure;

import static vn.trucot.figures.figure.PlainResult.INAPPLICABLE;
import static vn.trucot.figures.figure.PlainResult.NOTHING;
import static vn.trucot.figures.figure.PlainResult.UNDEFINED;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.IndicatorDefinition;

/** How values are put together, fraction by fraction. */
final class PlainSums {

    record Piece(
            PlainResult result, Fraction share, @Nullable Fraction weight, boolean counts) {}

    private PlainSums() {}

    static boolean isUsable(IndicatorDefinition indicator, AcrossUnits rule, Piece part) {
        return part.result() != NOTHING
                && part.result() != INAPPLICABLE
                && (rule != AcrossUnits.SUM && rule != AcrossUnits.RATIO
                        || !indicator.ratio()
                        || part.result() instanceof PlainResult.Ratio)
                && (rule != AcrossUnits.WEIGHTED_MEAN || part.weight != null);
    }

    static PlainResult combine(IndicatorDefinition indicator, AcrossUnits rule, List<Piece> parts) {
        List<Piece> known =
                parts.stream().filter(part -> isUsable(indicator, rule, part)).toList();
        if (rule == AcrossUnits.NONE) {
            return NOTHING;
        }
        if (known.isEmpty()) {
            boolean inapplicable = parts.stream().anyMatch(part -> part.result() == INAPPLICABLE)
                    && parts.stream().noneMatch(part -> part.counts && part.result() != INAPPLICABLE);
            return inapplicable ? INAPPLICABLE : NOTHING;
        }
        return switch (rule) {
            case SUM, RATIO -> sum(indicator, known);
            case MAX ->
                known.stream()
                        .map(Piece::result)
                        .filter(result -> result.value(indicator) != null)
                        .max(Comparator.comparing((PlainResult result) -> result.value(indicator))
                                .thenComparing(PlainSums::bottom))
                        .orElse(UNDEFINED);
            default -> mean(indicator, rule == AcrossUnits.WEIGHTED_MEAN, known);
        };
    }

    static PlainResult sum(IndicatorDefinition indicator, List<Piece> parts) {
        if (indicator.ratio()) {
            Fraction top = Fraction.ZERO;
            Fraction bottom = Fraction.ZERO;
            for (Piece part : parts) {
                PlainResult.Ratio ratio = (PlainResult.Ratio) part.result();
                top = top.plus(ratio.top().times(part.share));
                bottom = bottom.plus(ratio.bottom().times(part.share));
            }
            return new PlainResult.Ratio(top, bottom);
        }
        List<Piece> valued = parts.stream()
                .filter(part -> part.result().value(indicator) != null)
                .toList();
        if (valued.isEmpty()) {
            return UNDEFINED;
        }
        Fraction sum = valued.stream()
                .map(part -> part.result().value(indicator).times(part.share))
                .reduce(Fraction.ZERO, Fraction::plus);
        return valued.stream().allMatch(part -> part.result() instanceof PlainResult.Number)
                ? new PlainResult.Number(sum)
                : new PlainResult.Worked(sum);
    }

    static PlainResult mean(IndicatorDefinition indicator, boolean weighted, List<Piece> parts) {
        Fraction sum = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        for (Piece part : parts) {
            Fraction value = part.result().value(indicator);
            if (value != null) {
                Fraction weight = weighted ? part.weight.times(part.share) : one();
                sum = sum.plus(value.times(weight));
                all = all.plus(weight);
            }
        }
        return all.isZero() ? UNDEFINED : new PlainResult.Worked(sum.over(all));
    }

    static boolean isAdditive(IndicatorDefinition indicator, PlainResult result) {
        return indicator.ratio() ? result instanceof PlainResult.Ratio : result instanceof PlainResult.Number;
    }

    private static Fraction bottom(PlainResult result) {
        return result instanceof PlainResult.Ratio(Fraction top, Fraction bottom) ? bottom : Fraction.ZERO;
    }

    static Fraction one() {
        return Fraction.of(BigDecimal.ONE);
    }
}
