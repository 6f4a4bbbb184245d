package vn.trucot.economy.tourism;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.events.Names;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from sites for tourists. */
final class TourismSiteMeasures {

    private static final String THERE = "r.stands";

    /** Of one commune at the end of a quarter: its sites, and which part of them has what by then. */
    @Produces
    @Singleton
    static final CountedRecords OF_COMMUNE = RecordMeasure.of(
                    "tourism sites of a commune", TourismSites.COLLECTION, """
                    select id, version, name, demo, commune as org_unit, active_from as since, active_to as until,
                        guide_since, qr_since, booking_since, app_since
                    from tourism_site""")
            .named(new Names("Điểm du lịch", "Tourism sites"), "name")
            .each(QUARTER)
            .figure(sum("ECO.TOURISM_SITE.COUNT", "r.stands::int"))
            .figure(share("ECO.TOURISM_SITE.GUIDE", "r.guide_since <= r.last_day", THERE))
            .figure(share("ECO.TOURISM_SITE.QR", "r.qr_since <= r.last_day", THERE))
            .figure(share("ECO.TOURISM_SITE.BOOKING", "r.booking_since <= r.last_day", THERE))
            .figure(share("ECO.TOURISM_SITE.APP", "r.app_since <= r.last_day", THERE))
            .figure(share(
                    "ECO.TOURISM_SITE.ALL_FOUR",
                    "greatest(r.guide_since, r.qr_since, r.booking_since, r.app_since) <= r.last_day"
                            + " and num_nulls(r.guide_since, r.qr_since, r.booking_since, r.app_since) = 0",
                    THERE))
            .build();

    private TourismSiteMeasures() {}
}
