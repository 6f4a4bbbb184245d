package vn.trucot.gateway.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.figures.figure.PeriodState;

/** A report of a unit on a period. */
@Schema(name = "Report")
record ReportAnswer(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        @Schema(description = "When it was written, to the day")
        LocalDate day,

        String outline,
        Names title,

        @Schema(description = "In the language asked, with the period")
        String subject,

        OrgUnitId orgUnit,
        Names names,

        @Schema(description = "The unit that it is part of; left out of the largest one") @Nullable
        Names superior,

        @Schema(description = "The id that was asked for, where it means another unit on the boundaries") @Nullable
        OrgUnitId resolvedFrom,

        Period period,
        PeriodState periodState,
        @Nullable LocalDate boundaries,

        @Schema(description = "Whether anything generated is in any number")
        boolean demo,

        List<Section> sections) {

    /** A heading, its sentences and its table. */
    @Schema(name = "ReportSection")
    record Section(
            Names title,

            @Schema(description = "Sentences in the language asked, each in parts")
            List<List<ReportPart>> sentences,

            List<ReportRow> rows) {}
}
