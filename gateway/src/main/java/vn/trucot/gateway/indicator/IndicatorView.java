package vn.trucot.gateway.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;
import vn.trucot.figures.cube.Column;
import vn.trucot.figures.cube.CubeView;

/** An indicator as the gateway tells it. */
@Schema(name = "Indicator")
record IndicatorView(
        IndicatorCode code,
        Pillar pillar,
        Names names,
        @Nullable Names description,
        String measureUnit,

        @Schema(description = "Whether the value is numerator / denominator x factor")
        boolean ratio,

        BigDecimal factor,

        @Schema(description = "Places of the value that are printed")
        int decimals,

        @Schema(description = "The finest period it is observed in")
        Frequency frequency,

        @Schema(description = "Longer periods that may be stated as such")
        List<Frequency> coarserPeriods,

        @Schema(description = "The kind of unit that reports")
        OrgUnitKind level,

        AcrossUnits acrossUnits,
        @Nullable IndicatorCode weight,

        @Schema(description = "How predecessors make the successor's history")
        AcrossUnits acrossMergers,

        AcrossTime acrossTime,
        Direction direction,
        List<BreakdownDimension> breakdowns,
        @Nullable String legalBasis,

        @Schema(description = "When the latest of its figures was recorded; left out if there is none") @Nullable
        Instant recordedLast) {

    static IndicatorView of(IndicatorDefinition definition, CubeView view) {
        Column column = view.column(definition.code());
        return new IndicatorView(
                definition.code(),
                definition.pillar(),
                definition.names(),
                definition.description(),
                definition.measureUnit(),
                definition.ratio(),
                definition.factor(),
                definition.decimals(),
                definition.frequency(),
                definition.coarserPeriods(),
                definition.level(),
                definition.acrossUnits(),
                definition.weight(),
                definition.acrossMergers(),
                definition.acrossTime(),
                definition.direction(),
                definition.breakdowns(),
                definition.legalBasis(),
                column == null ? null : column.recordedLast());
    }
}
