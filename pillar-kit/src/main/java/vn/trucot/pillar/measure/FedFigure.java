package vn.trucot.pillar.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * A figure that was counted with a record in it.
 *
 * @param numerator what the record adds to the figure's numerator
 * @param denominator what it adds to the denominator; null where that is not made of records
 * @param figureNumerator the numerator that was counted from all records
 * @param figureDenominator the denominator; null if the figure has none
 * @param inForce whether what was counted is in force, or another source says something stronger
 */
public record FedFigure(
        IndicatorCode indicator,
        String breakdown,
        OrgUnitId orgUnit,
        Period period,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        BigDecimal figureNumerator,
        @Nullable BigDecimal figureDenominator,
        boolean inForce) {}
