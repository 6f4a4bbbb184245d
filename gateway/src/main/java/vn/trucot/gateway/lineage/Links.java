package vn.trucot.gateway.lineage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;

/** Addresses of the next step down, on the boundaries and as known at the instant that were asked for. */
public record Links(
        @Nullable LocalDate boundaries, @Nullable Instant asOf) {

    /**
     * Where a part of an index set comes from.
     *
     * @param parameter names the kind of part: {@code pillar, mainIndex, component}
     */
    String item(String indexSet, String parameter, String code, OrgUnitId orgUnit, Period period) {
        return lineage("indexSet=" + text(indexSet) + "&" + parameter + "=" + text(code), orgUnit, period);
    }

    /** Where a figure comes from. */
    public String figure(IndicatorCode indicator, Breakdown breakdown, OrgUnitId orgUnit, Period period) {
        String query = "indicator=" + indicator;
        return lineage(
                breakdown.isTotal() ? query : query + "&breakdown=" + text(breakdown.toString()), orgUnit, period);
    }

    /** Statements and revisions of a key, at its pillar. */
    String observation(ObservationKey key) {
        String address = observation(key, "");
        return asOf == null ? address : address + (address.indexOf('?') < 0 ? "?" : "&") + "asOf=" + asOf;
    }

    /** The records that a key is counted from, at its pillar; null of an instant, for they are those of now. */
    @Nullable
    String records(ObservationKey key) {
        return asOf == null ? observation(key, "/records") : null;
    }

    private static String observation(ObservationKey key, String what) {
        String address = "/api/v1/" + Pillar.of(key.indicator()).path() + "/observations/" + key.indicator() + "/"
                + key.orgUnit() + "/" + key.period() + what;
        return key.breakdown().isTotal()
                ? address
                : address + "?breakdown=" + text(key.breakdown().toString());
    }

    private String lineage(String what, OrgUnitId orgUnit, Period period) {
        String address = "/api/v1/lineage?" + what + "&orgUnit=" + text(orgUnit.text()) + "&period=" + period;
        return address
                + (boundaries == null ? "" : "&boundaries=" + boundaries)
                + (asOf == null ? "" : "&asOf=" + asOf);
    }

    private static String text(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
