package vn.trucot.gov.procedure;

import static vn.trucot.events.Frequency.MONTH;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.gov.procedure.Procedure.DecidingLevel;
import vn.trucot.gov.procedure.Procedure.OnlineLevel;
import vn.trucot.pillar.measure.CountedFigure;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from procedures. */
final class ProcedureMeasures {

    private static final String WITH_FEE = "r.stands and r.fee > 0";
    private static final String FEE_KNOWN = "r.stands and r.fee is not null";

    /**
     * Of the procedures that a unit offers at the end of a month, how many can be done online from end to end, and how many by
     * public post; and what else they offer. A unit that publishes no procedure has no figure: no unit has to.
     */
    @Produces
    @Singleton
    static final CountedRecords OFFER = measure();

    private ProcedureMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("procedure offer", Procedures.COLLECTION, """
                        select id, version, code || ' ' || name as name, demo, org_unit, valid_from as since,
                            valid_to as until, level, postal, national_code, decided_by, post_offices, fee,
                            online_payment, any_place
                        from procedure""")
                .each(MONTH)
                .figure(share("GOV.PROCEDURE.ONLINE", "r.level = 'FULL'", "r.stands"))
                .figure(share("GOV.PROCEDURE.POSTAL", "r.postal", "r.stands"))
                .figure(sum("GOV.PROCEDURE.COUNT", "r.stands::int"))
                .figure(share("GOV.PROCEDURE.PARTLY_ONLINE", "r.level = 'PARTIAL'", "r.stands"))
                .figure(share("GOV.PROCEDURE.INFORMATION_ONLY", "r.level = 'INFORMATION'", "r.stands"))
                .figure(share("GOV.PROCEDURE.POST_OFFICES", "r.post_offices <> '[]'", "r.stands"))
                .figure(share("GOV.PROCEDURE.ONLINE_PAYMENT", "r.online_payment", WITH_FEE))
                .figure(share("GOV.PROCEDURE.FREE", "r.fee = 0", FEE_KNOWN))
                .figure(share("GOV.PROCEDURE.ANY_PLACE", "r.any_place", "r.stands"))
                .figure(share("GOV.PROCEDURE.NATIONAL_CODE", "r.national_code is not null", "r.stands"));
        for (OnlineLevel level : OnlineLevel.values()) {
            measure.figure(part("r.level", level, "onlineLevel"));
        }
        for (DecidingLevel level : DecidingLevel.values()) {
            measure.figure(part("r.decided_by", level, "decidingLevel"));
        }
        return measure.build();
    }

    private static CountedFigure part(String column, Enum<?> value, String dimension) {
        return count("GOV.PROCEDURE.COUNT", "r.stands and " + column + " = '" + value.name() + "'")
                .by(dimension + "=" + value.name().toLowerCase(Locale.ROOT));
    }
}
