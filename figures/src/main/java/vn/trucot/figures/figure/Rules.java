package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitKind;

/** What a definition says about combining and printing figures. */
final class Rules {

    final IndicatorDefinition definition;
    final boolean ratio;
    final AcrossUnits acrossUnits;
    final AcrossUnits acrossMergers;
    final AcrossTime acrossTime;
    final OrgUnitKind level;

    /** A flow of a unit belongs to it alone; of what is no flow each unit carries the history on. */
    final boolean flow;

    private final long factor;
    private final Map<Frequency, Frequency> finer = new EnumMap<>(Frequency.class);

    Rules(IndicatorDefinition definition) {
        this.definition = definition;
        this.ratio = definition.ratio();
        this.acrossUnits = sumAsRatio(definition.acrossUnits());
        this.acrossMergers = sumAsRatio(definition.acrossMergers());
        this.acrossTime = definition.acrossTime();
        this.level = definition.level();
        this.flow = acrossTime == AcrossTime.SUM;
        BigDecimal whole = definition.factor().stripTrailingZeros();
        this.factor = whole.scale() <= 0 && whole.precision() - whole.scale() < 10 ? whole.longValue() : 0;
        for (Frequency frequency : Frequency.values()) {
            for (Frequency shorter : Frequency.values()) {
                if (frequency.isMadeOf(shorter) && definition.accepts(shorter)) {
                    finer.put(frequency, shorter);
                }
            }
        }
    }

    /** Whether a longer period shows what its last shorter one shows. */
    boolean isLast() {
        return acrossTime == AcrossTime.LAST;
    }

    /** How many base periods are in one of the frequency. */
    int basePeriods(Frequency frequency) {
        return frequency.parts(definition.frequency());
    }

    private static AcrossUnits sumAsRatio(AcrossUnits rule) {
        return rule == AcrossUnits.RATIO ? AcrossUnits.SUM : rule;
    }

    /** The longest of the shorter periods that make one up and in which figures may be stated; null where there are none. */
    @Nullable
    Frequency finer(Frequency frequency) {
        return finer.get(frequency);
    }

    /** Whether figures of periods of the frequency can be stated or made of shorter ones. */
    boolean fit(Frequency frequency) {
        return frequency == definition.frequency() || frequency.isMadeOf(definition.frequency());
    }

    /** The figures of the line that can be added up. */
    long additive(Line line) {
        return ratio ? line.valued & line.ratios : line.valued & ~line.ratios & ~line.quotients;
    }

    /** The value in the measure unit; null for 0 of 0. */
    @Nullable
    Rational exact(Line line, int i) {
        if (Window.has(line.quotients, i)) {
            return new Rational(line.numbers.numerator(i), line.numbers.denominator(i));
        }
        if (!Window.has(line.ratios, i)) {
            return Rational.of(line.numbers.numerator(i));
        }
        return line.isUndefined(i)
                ? null
                : new Rational(line.numbers.numerator(i).multiply(definition.factor()), line.numbers.denominator(i));
    }

    /** What {@link #rounded} gives where a long does not do. */
    static final long TOO_LARGE = Long.MIN_VALUE;

    /** The value rounded half up, as unscaled number at the printed decimals. */
    long rounded(Line line, int i) {
        int decimals = definition.decimals();
        if (line.numbers.isExact(i)) {
            return TOO_LARGE;
        }
        long numerator = line.numbers.numerators[i];
        if (Window.has(line.ratios, i)) {
            long up = factor * Numbers.ten(decimals);
            return factor == 0 || Math.abs(numerator) > Long.MAX_VALUE / up
                    ? TOO_LARGE
                    : halfUp(numerator * up, line.numbers.denominators[i]);
        }
        int surplus = line.numbers.scale - decimals;
        if (surplus > 0) {
            return halfUp(numerator, Numbers.ten(surplus));
        }
        long up = Numbers.ten(-surplus);
        return Math.abs(numerator) > Long.MAX_VALUE / up ? TOO_LARGE : numerator * up;
    }

    private static long halfUp(long dividend, long divisor) {
        long whole = dividend / divisor;
        long rest = Math.abs(dividend % divisor);
        if (rest >= Math.abs(divisor) - rest) {
            return whole + ((dividend ^ divisor) < 0 ? -1 : 1);
        }
        return whole;
    }
}
