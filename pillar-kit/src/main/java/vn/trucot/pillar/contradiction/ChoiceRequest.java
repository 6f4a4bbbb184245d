package vn.trucot.pillar.contradiction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * Asks to put another statement about a key in force.
 *
 * @param breakdown left out for totals
 * @param source name of the source whose statement is to be in force; null gives the key back to the rule
 * @param reason why
 * @param document number of the document that says so
 */
record ChoiceRequest(
        @NotNull String indicator,
        @NotNull String orgUnit,
        @NotNull String period,
        @Nullable String breakdown,
        @Nullable @Size(max = 200) String source,
        @NotBlank @Size(max = 2_000) String reason,
        @Nullable @Size(max = 200) String document) {

    ObservationKey key() {
        return new ObservationKey(
                IndicatorCode.of(indicator),
                OrgUnitId.of(orgUnit),
                Period.parse(period),
                Breakdown.parse(breakdown == null ? "" : breakdown));
    }
}
