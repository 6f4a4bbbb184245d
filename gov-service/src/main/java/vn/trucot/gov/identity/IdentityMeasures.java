package vn.trucot.gov.identity;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.gov.identity.Identity.OtherSystem;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from identities. */
final class IdentityMeasures {

    static final String COUNT = "GOV.ORGANISATION.IDENTITIES";

    /** Of one unit at the end of a quarter: the codes that stand for it, in total and by the system that has them. */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = measure();

    private IdentityMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("identities of a unit", Identities.COLLECTION, """
                        select id, version, system || ' ' || code || ' ' || name as name, demo, org_unit, valid_from as since,
                            valid_to as until, system
                        from org_unit_identity""")
                .each(QUARTER)
                .figure(sum(COUNT, "r.stands::int"));
        for (OtherSystem system : OtherSystem.values()) {
            measure.figure(sum(COUNT, "(r.stands and r.system = '" + system + "')::int")
                    .by("otherSystem=" + system.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return measure.build();
    }
}
