package vn.trucot.gov.procedure;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;

/** What is counted from procedures. */
final class ProcedureMeasures {

    /**
     * Of the procedures that a unit offers at the end of a month, how many can be done online from end to end
     * ({@code GOV.PROCEDURE.ONLINE}), and how many by public post ({@code GOV.PROCEDURE.POSTAL}). A unit that publishes no
     * procedure has no figure: no unit has to.
     */
    static final Measure OFFER = new Measure(
            "procedure offer",
            null,
            Set.of(Frequency.MONTH),
            Set.of(IndicatorCode.of("GOV.PROCEDURE.ONLINE"), IndicatorCode.of("GOV.PROCEDURE.POSTAL")),
            """
            select f.indicator, c.org_unit, c.period, '', f.numerator, c.offered, c.demo
            from (
                select s.org_unit, s.period, count(*) as offered,
                    count(*) filter (where p.level = 'FULL') as online,
                    count(*) filter (where p.postal) as postal,
                    bool_or(p.demo) as demo
                from scope s join procedure p on p.org_unit = s.org_unit
                    and p.valid_from <= s.last_day and (p.valid_to is null or p.valid_to > s.last_day)
                group by s.org_unit, s.period
            ) c
            cross join lateral (values
                ('GOV.PROCEDURE.ONLINE', c.online), ('GOV.PROCEDURE.POSTAL', c.postal)) as f(indicator, numerator)""",
            """
            select org_unit, valid_from, demo from procedure
            union all
            select org_unit, valid_to, demo from procedure where valid_to is not null""");

    /** The procedures that {@link #OFFER} counts. */
    static final CountedRecords PROCEDURES_OFFERED = new CountedRecords(OFFER, Procedures.COLLECTION, """
            select f.indicator, '', p.id, p.code || ' ' || p.name, f.is_so::int, 1, p.demo, p.version
            from scope s join procedure p on p.org_unit = s.org_unit
                and p.valid_from <= s.last_day and (p.valid_to is null or p.valid_to > s.last_day)
            cross join lateral (values
                ('GOV.PROCEDURE.ONLINE', p.level = 'FULL'), ('GOV.PROCEDURE.POSTAL', p.postal)) as f(indicator, is_so)""");

    private ProcedureMeasures() {}

    @Produces
    @Singleton
    static Measure offer() {
        return OFFER;
    }

    @Produces
    @Singleton
    static CountedRecords proceduresOffered() {
        return PROCEDURES_OFFERED;
    }
}
