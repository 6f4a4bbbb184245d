package vn.trucot.scoring.indexset;

import vn.trucot.events.IndicatorCode;

/** The indicators of one unit and period, as a rule reads them. */
@FunctionalInterface
public interface Readings {

    Reading of(IndicatorCode indicator);
}
