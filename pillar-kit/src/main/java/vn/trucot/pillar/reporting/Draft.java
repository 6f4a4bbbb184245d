package vn.trucot.pillar.reporting;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;

/** A statement as far as it could be read: a part that could not is null, and its mistake is known already. */
record Draft(
        @Nullable IndicatorCode indicator,
        @Nullable OrgUnitId orgUnit,
        @Nullable Period period,
        @Nullable Breakdown breakdown,
        @Nullable Figure figure,
        @Nullable SourceKind sourceKind) {}
