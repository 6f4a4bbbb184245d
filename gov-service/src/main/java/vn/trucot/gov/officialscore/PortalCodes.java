package vn.trucot.gov.officialscore;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.InvalidTerm;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.scoring.indexset.Published;

/** Which group or metric a code of the portal means; checked at the start, for an operator may add codes. */
@Startup
@Singleton
class PortalCodes {

    /** The total, out of 100. */
    static final IndicatorCode SCORE = IndicatorCode.of("GOV.SERVICE_QUALITY.SCORE");

    /** Points of groups and metrics, out of the maximum that comes with them. */
    static final IndicatorCode POINTS = IndicatorCode.of("GOV.SERVICE_QUALITY.OFFICIAL_POINTS");

    private final Map<String, String> codes;
    private final IndicatorDefinition points;

    PortalCodes(PortalSettings settings, Catalogue catalogue) {
        IndicatorDefinition defined = catalogue.find(POINTS);
        if (defined == null) {
            throw new IllegalStateException("indicator " + POINTS + " is not defined");
        }
        this.points = defined;
        this.codes = Map.copyOf(settings.codes());
        codes.forEach((code, item) -> {
            if (!points.has(Published.breakdownOf(item))) {
                throw new IllegalStateException("trucot.portal.codes." + code + ": '" + item
                        + "' is no group or metric; docs/index-sets.md lists them");
            }
        });
    }

    /** The group or metric of a code, be it the portal's or our own; null if none is known. */
    @Nullable
    Breakdown find(String code) {
        String item = codes.getOrDefault(code, code);
        try {
            Breakdown breakdown = Published.breakdownOf(item);
            return points.has(breakdown) ? breakdown : null;
        } catch (InvalidTerm e) {
            return null;
        }
    }

    /** Whether the portal publishes for periods of this length. */
    boolean accepts(Frequency frequency) {
        return points.accepts(frequency);
    }
}
