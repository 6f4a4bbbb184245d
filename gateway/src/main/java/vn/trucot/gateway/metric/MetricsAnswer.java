package vn.trucot.gateway.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.gateway.orgunit.MadeOf;

/** All metrics of a unit in a period, by indicator. */
@Schema(name = "Metrics")
record MetricsAnswer(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        OrgUnitId orgUnit,
        Names names,

        @Schema(description = "The id that was asked for, where it means another unit on the boundaries") @Nullable
        OrgUnitId resolvedFrom,

        @Schema(
                description =
                        "Those that became the unit, where nobody had its codes on the boundaries: the figures are what"
                                + " they make together by each indicator's rule for mergers")
        @Nullable
        List<MadeOf> madeOf,

        Period period,
        @Nullable LocalDate boundaries,

        @Schema(description = "Whether anything generated is in any value")
        boolean demo,

        List<Metric> metrics) {}
