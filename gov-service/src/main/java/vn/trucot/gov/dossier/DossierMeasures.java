package vn.trucot.gov.dossier;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.pillar.measure.Measure;

/** What is counted from dossiers. */
final class DossierMeasures {

    private static final Set<IndicatorCode> INDICATORS = Stream.of(
                    "RECEIVED", "ONLINE", "ON_TIME", "OVERDUE", "DIGITISED", "PAID_ONLINE", "SATISFIED")
            .map(name -> IndicatorCode.of("GOV.DOSSIER." + name))
            .collect(Collectors.toSet());

    /**
     * All procedures of a unit in a month together: dossiers received, in all and by channel, and of them the shares that
     * Decision 766/QĐ-TTg asks for. A month of which the unit recorded no count has no figure: nobody knows that it is zero.
     */
    static final Measure FLOW = new Measure("dossier flow", null, Set.of(Frequency.MONTH), INDICATORS, """
            select f.indicator, c.org_unit, c.period, f.breakdown, f.numerator, f.denominator, c.demo
            from (
                select s.org_unit, s.period, bool_or(d.demo) as demo,
                    sum(received) as received, sum(online) as online, sum(postal) as postal,
                    sum(resolved) as resolved, sum(on_time) as on_time, sum(overdue) as overdue,
                    sum(digitised) as digitised, sum(with_fee) as with_fee, sum(paid_online) as paid_online,
                    sum(rated) as rated, sum(satisfied) as satisfied
                from scope s join dossier d on d.org_unit = s.org_unit and d.period = s.period
                group by s.org_unit, s.period
            ) c
            cross join lateral (values
                ('GOV.DOSSIER.RECEIVED', '', c.received, null),
                ('GOV.DOSSIER.RECEIVED', 'channel=online', c.online, null),
                ('GOV.DOSSIER.RECEIVED', 'channel=postal', c.postal, null),
                ('GOV.DOSSIER.RECEIVED', 'channel=direct', c.received - c.online - c.postal, null),
                ('GOV.DOSSIER.ONLINE', '', c.online, c.received),
                ('GOV.DOSSIER.ON_TIME', '', c.on_time, c.resolved),
                ('GOV.DOSSIER.OVERDUE', '', c.overdue, c.received),
                ('GOV.DOSSIER.DIGITISED', '', c.digitised, c.received),
                ('GOV.DOSSIER.PAID_ONLINE', '', c.paid_online, c.with_fee),
                ('GOV.DOSSIER.SATISFIED', '', c.satisfied, c.rated)
            ) as f(indicator, breakdown, numerator, denominator)""", null);

    private DossierMeasures() {}

    @Produces
    @Singleton
    static Measure flow() {
        return FLOW;
    }
}
