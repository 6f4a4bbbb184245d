package vn.trucot.society.village;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.ratio;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.pillar.measure.CountedFigure;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from the states of villages. */
final class VillageProfileMeasures {

    private static final String BOTH = "r.stands and r.households is not null and r.fibre_households is not null";

    /** Of one village at the end of a quarter: what it has, of what is known of it. */
    @Produces
    @Singleton
    static final CountedRecords OF_VILLAGE = RecordMeasure.of("state of a village", VillageProfiles.COLLECTION, """
                    select id, version, name, demo, village as org_unit, valid_from as since, valid_to as until,
                        mobile4g, mobile5g, fixed_internet, households, fibre_households, power, culture_house
                    from village_profile""")
            .each(QUARTER)
            .figure(sum("SOC.VILLAGE.COUNT", "r.stands::int"))
            .figure(sum("SOC.VILLAGE.HOUSEHOLDS", "case when r.stands then r.households end"))
            .figure(has("SOC.VILLAGE.MOBILE_4G", "mobile4g"))
            .figure(has("SOC.VILLAGE.MOBILE_5G", "mobile5g"))
            .figure(has("SOC.VILLAGE.FIXED_INTERNET", "fixed_internet"))
            .figure(has("SOC.VILLAGE.POWER", "power"))
            .figure(has("SOC.VILLAGE.CULTURE_HOUSE", "culture_house"))
            .figure(ratio(
                    "SOC.VILLAGE.FIBRE_HOUSEHOLDS",
                    "case when " + BOTH + " then r.fibre_households end",
                    "case when " + BOTH + " then r.households end"))
            .build();

    private VillageProfileMeasures() {}

    private static CountedFigure has(String indicator, String column) {
        return share(indicator, "r." + column, "r.stands and r." + column + " is not null");
    }
}
