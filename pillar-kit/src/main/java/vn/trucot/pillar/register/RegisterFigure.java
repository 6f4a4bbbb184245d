package vn.trucot.pillar.register;

import java.util.Set;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;

/**
 * An indicator that is counted from the records of a register.
 *
 * @param frequencies the periods it is counted for
 */
public record RegisterFigure(IndicatorCode indicator, Set<Frequency> frequencies) {}
