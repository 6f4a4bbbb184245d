package vn.trucot.gov.procedure;

import static vn.trucot.events.Frequency.MONTH;
import static vn.trucot.pillar.measure.CountedFigure.share;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from procedures. */
final class ProcedureMeasures {

    /**
     * Of the procedures that a unit offers at the end of a month, how many can be done online from end to end, and how many by
     * public post. A unit that publishes no procedure has no figure: no unit has to.
     */
    @Produces
    @Singleton
    static final CountedRecords OFFER = RecordMeasure.of("procedure offer", Procedures.COLLECTION, """
                    select id, version, code || ' ' || name as name, demo, org_unit, valid_from as since,
                        valid_to as until, level, postal
                    from procedure""")
            .each(MONTH)
            .figure(share("GOV.PROCEDURE.ONLINE", "r.level = 'FULL'", "r.stands"))
            .figure(share("GOV.PROCEDURE.POSTAL", "r.postal", "r.stands"))
            .build();

    private ProcedureMeasures() {}
}
