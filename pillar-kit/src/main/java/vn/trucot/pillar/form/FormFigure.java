package vn.trucot.pillar.form;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;

/** What approved returns state: an indicator from sums of fields, added up over the lines of a return. */
record FormFigure(
        IndicatorCode indicator,
        Breakdown breakdown,
        Sum numerator,
        @Nullable Sum denominator) {}
