package vn.trucot.economy.campaign;

import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.notBefore;

import java.util.List;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A campaign was held by a unit that was there, and is over: only then is known what was paid. */
final class Campaigns {

    static final String COLLECTION = "cashless-campaigns";

    static final RecordKind<Campaign> KIND = RecordKind.of(
                    "cashless campaign", COLLECTION, Campaign.class, CampaignRow::new)
            .unit("orgUnit", null, Campaign::startsOn)
            .key(
                    "name",
                    Campaign::key,
                    List.of(
                            new Column<>("orgUnit", Campaign::orgUnit),
                            new Column<>("name", Campaign::name),
                            new Column<>("startsOn", Campaign::startsOn)))
            .rule(notBefore("endsOn", Campaign::endsOn, "startsOn", Campaign::startsOn))
            .rule(notAfterToday("endsOn", Campaign::endsOn))
            .count(CampaignMeasures.OF_UNIT)
            .build();

    private Campaigns() {}
}
