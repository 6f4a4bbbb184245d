package vn.trucot.pillar.contradiction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.observation.Publication;

/**
 * How a figure changed, as a source says: "up 17 places since 2020".
 *
 * @param since the period from which it changed
 * @param period the one to which it did
 * @param breakdown left out for totals
 * @param change the value of the later period less that of the earlier one, in the unit of the indicator: -17 for 17 places up
 * @param source name of the source
 */
record StatedChange(
        @NotNull String indicator,
        @NotNull String orgUnit,
        @NotNull String since,
        @NotNull String period,
        @Nullable String breakdown,
        @NotNull BigDecimal change,
        @NotBlank @Size(max = 200) String source,
        @Nullable String publishedOn,
        @Nullable String place,
        @Nullable String note) {

    /** What names one, without what it says. */
    static StatedChange about(
            String indicator, String orgUnit, String since, String period, @Nullable String breakdown, String source) {
        return new StatedChange(
                indicator, orgUnit, since, period, breakdown, BigDecimal.ZERO, source, null, null, null);
    }

    /** The figure of the later period. */
    ObservationKey key() {
        return keyOf(period);
    }

    /** The figure of the earlier period. */
    ObservationKey earlier() {
        ObservationKey earlier = keyOf(since);
        if (earlier.period().frequency() != key().period().frequency()
                || !earlier.period().firstDay().isBefore(key().period().firstDay())) {
            throw new InvalidTerm("since", since, "write an earlier period of the same length as " + period);
        }
        return earlier;
    }

    /** Where it can be looked up. */
    Publication publication() {
        return new Publication(publishedOn, place, note);
    }

    private ObservationKey keyOf(String of) {
        return new ObservationKey(
                IndicatorCode.of(indicator),
                OrgUnitId.of(orgUnit),
                Period.parse(of),
                Breakdown.parse(breakdown == null ? "" : breakdown));
    }
}
