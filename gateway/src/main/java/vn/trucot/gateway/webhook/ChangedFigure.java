package vn.trucot.gateway.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.gateway.lineage.Links;
import vn.trucot.gateway.stream.Recorded;

/**
 * A figure that changed, as an event tells it.
 *
 * @param at when it was recorded, or seen to be withdrawn
 * @param before what was in force until then; null if there was none or it is not known
 * @param demo whether it is generated
 * @param lineage where to ask where it comes from, at the gateway
 */
record ChangedFigure(
        Instant at,
        IndicatorCode indicator,
        OrgUnitId orgUnit,
        Period period,
        Breakdown breakdown,
        boolean withdrawn,
        @Nullable Amount figure,
        @Nullable Amount before,
        @Nullable Source source,
        boolean demo,
        String lineage) {

    /** A figure: numerator null if the indicator does not apply. */
    record Amount(
            @JsonInclude @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {

        static @Nullable Amount of(@Nullable Figure figure) {
            return figure == null ? null : new Amount(figure.numerator(), figure.denominator());
        }
    }

    static ChangedFigure of(Recorded recorded) {
        ObservationKey key = recorded.key();
        Source source = recorded.source();
        return new ChangedFigure(
                recorded.at(),
                key.indicator(),
                key.orgUnit(),
                key.period(),
                key.breakdown(),
                recorded.figure() == null,
                Amount.of(recorded.figure()),
                Amount.of(recorded.before()),
                source,
                source != null && source.kind() == SourceKind.DEMO,
                new Links(null, null).figure(key.indicator(), key.breakdown(), key.orgUnit(), key.period()));
    }
}
