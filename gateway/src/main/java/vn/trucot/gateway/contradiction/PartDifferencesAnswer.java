package vn.trucot.gateway.contradiction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.scoring.lineage.PartDifferences;

/** Totals that units state and their parts do not make. */
@Schema(name = "PartDifferences")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartDifferencesAnswer(
        @Schema(description = "Of the cube that answered", required = true)
        long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        @Schema(required = true) Period period,
        @Schema(required = true) List<Item> items,

        @Schema(description = "How many there are; at most the first are listed", required = true)
        int count) {

    /** A total that differs. */
    @Schema(name = "PartDifference")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Schema(required = true) IndicatorCode indicator,
            @Schema(required = true) Names names,
            @Schema(required = true) OrgUnitId orgUnit,
            @Schema(required = true) Names unitNames,

            @Schema(description = "What is stated of the unit itself", required = true)
            BigDecimal own,

            @Schema(description = "What its parts make", required = true)
            BigDecimal parts,

            @Schema(description = "Own less made", required = true)
            BigDecimal difference,

            @Schema(description = "Who states it") @Nullable Source source) {

        static Item of(PartDifferences.Found found) {
            return new Item(
                    found.definition().code(),
                    found.definition().names(),
                    found.orgUnit().id(),
                    found.orgUnit().orgUnit().names(),
                    found.own(),
                    found.parts(),
                    found.difference(),
                    found.source());
        }
    }
}
