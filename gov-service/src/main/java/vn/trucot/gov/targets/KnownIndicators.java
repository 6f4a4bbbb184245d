package vn.trucot.gov.targets;

import jakarta.inject.Singleton;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.catalogue.Catalogue;

/**
 * Which indicators may be named. Those of this pillar are in its catalogue; those of the other pillars are known to their services
 * only, so that of these no more than the prefix is looked at.
 */
@Singleton
public class KnownIndicators {

    private final Catalogue catalogue;

    KnownIndicators(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public boolean mayBe(IndicatorCode indicator) {
        return Pillar.GOVERNMENT.owns(indicator)
                ? catalogue.find(indicator) != null
                : Pillar.ECONOMY.owns(indicator) || Pillar.SOCIETY.owns(indicator);
    }

    /** Why the code cannot be named. */
    public static String refusal(String indicator) {
        return "indicator '" + indicator + "' is unknown";
    }
}
