package vn.trucot.economy.campaign;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from campaigns. */
final class CampaignMeasures {

    private static final String ENDED = "r.ends_on between r.first_day and r.last_day";

    /** Of one unit in one quarter: the campaigns that ended in it, and what was counted in them. None ended, no figure. */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = RecordMeasure.of("cashless campaigns of a unit", Campaigns.COLLECTION, """
                    select id, version, name, demo, org_unit, starts_on as since, ends_on + 1 as until, ends_on,
                        merchants, payments, value_vnd
                    from cashless_campaign""")
            .each(QUARTER)
            .figure(count("ECO.CASHLESS_CAMPAIGN.COUNT", ENDED))
            .figure(sum("ECO.CASHLESS_CAMPAIGN.MERCHANTS", number("merchants")))
            .figure(sum("ECO.CASHLESS_CAMPAIGN.PAYMENTS", number("payments")))
            .figure(sum("ECO.CASHLESS_CAMPAIGN.VALUE", number("value_vnd")))
            .build();

    private CampaignMeasures() {}

    private static String number(String column) {
        return "case when " + ENDED + " then r." + column + " end";
    }
}
