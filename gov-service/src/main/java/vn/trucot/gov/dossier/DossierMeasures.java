package vn.trucot.gov.dossier;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.pillar.history.RecordStates;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;

/** What is counted from dossiers. */
final class DossierMeasures {

    static final RecordStates KIND = new RecordStates("dossiers", """
            select d.id, d.version, jsonb_build_object(
                'orgUnit', d.org_unit, 'procedureCode', d.procedure_code, 'period', d.period, 'received', d.received,
                'online', d.online, 'postal', d.postal, 'resolved', d.resolved, 'onTime', d.on_time,
                'overdue', d.overdue, 'digitised', d.digitised, 'withFee', d.with_fee, 'paidOnline', d.paid_online,
                'rated', d.rated, 'satisfied', d.satisfied, 'demo', d.demo) as state
            from dossier d""");

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

    /** The counts, one for each procedure, that {@link #FLOW} adds up. */
    static final CountedRecords DOSSIERS = new CountedRecords(FLOW, KIND.collection(), """
            select f.indicator, f.breakdown, d.id, d.procedure_code, f.numerator, f.denominator, d.demo, d.version
            from scope s join dossier d on d.org_unit = s.org_unit and d.period = s.period
            cross join lateral (values
                ('GOV.DOSSIER.RECEIVED', '', d.received, null),
                ('GOV.DOSSIER.RECEIVED', 'channel=online', d.online, null),
                ('GOV.DOSSIER.RECEIVED', 'channel=postal', d.postal, null),
                ('GOV.DOSSIER.RECEIVED', 'channel=direct', d.received - d.online - d.postal, null),
                ('GOV.DOSSIER.ONLINE', '', d.online, d.received),
                ('GOV.DOSSIER.ON_TIME', '', d.on_time, d.resolved),
                ('GOV.DOSSIER.OVERDUE', '', d.overdue, d.received),
                ('GOV.DOSSIER.DIGITISED', '', d.digitised, d.received),
                ('GOV.DOSSIER.PAID_ONLINE', '', d.paid_online, d.with_fee),
                ('GOV.DOSSIER.SATISFIED', '', d.satisfied, d.rated)
            ) as f(indicator, breakdown, numerator, denominator)""");

    private DossierMeasures() {}

    @Produces
    @Singleton
    static Measure flow() {
        return FLOW;
    }

    @Produces
    @Singleton
    static CountedRecords dossiers() {
        return DOSSIERS;
    }
}
