package vn.trucot.economy.tourism;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;

import java.util.List;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A site lies in a commune that is there when it opens; what it has, it has by today. */
final class TourismSites {

    static final String COLLECTION = "tourism-sites";

    static final RecordKind<TourismSite> KIND = RecordKind.of(
                    "tourism site", COLLECTION, TourismSite.class, TourismSiteRow::new)
            .unit("commune", OrgUnitKind.COMMUNE, TourismSite::activeFrom)
            .key(
                    "code",
                    TourismSite::key,
                    List.of(new Column<>("commune", TourismSite::commune), new Column<>("code", TourismSite::code)))
            .rule(notAfterToday("activeFrom", TourismSite::activeFrom))
            .rule(after("activeTo", TourismSite::activeTo, "activeFrom", TourismSite::activeFrom))
            .rule(notAfterToday("guideSince", TourismSite::guideSince))
            .rule(notAfterToday("qrSince", TourismSite::qrSince))
            .rule(notAfterToday("bookingSince", TourismSite::bookingSince))
            .rule(notAfterToday("appSince", TourismSite::appSince))
            .count(TourismSiteMeasures.OF_COMMUNE)
            .build();

    private TourismSites() {}
}
