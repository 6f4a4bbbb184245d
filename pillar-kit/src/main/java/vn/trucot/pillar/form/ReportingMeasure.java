package vn.trucot.pillar.form;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;

/**
 * Who returned a form: for each unit that had to, once its return is due, 1 of 1 or 0 of 1. A unit has to that is of the
 * form's level, within its units, and there on the last day of the period. Without units that the form names, those of a
 * province have to from its first return on. Whether a return was in time is not known if nobody knows when it came.
 */
final class ReportingMeasure {

    /** Name of the dimension whose codes are the forms. */
    static final String DIMENSION = "form";

    private ReportingMeasure() {}

    /** Of the returns that are due, those that were submitted. */
    static IndicatorCode complete(Pillar pillar) {
        return IndicatorCode.of(pillar.prefix() + ".REPORT.COMPLETE");
    }

    /** Of the returns that are due, those that were submitted in time. */
    static IndicatorCode onTime(Pillar pillar) {
        return IndicatorCode.of(pillar.prefix() + ".REPORT.ON_TIME");
    }

    static Measure of(List<Form> versions, Pillar pillar) {
        Form form = versions.getLast();
        return new Measure(
                        "reporting of form " + form.code(),
                        form.level(),
                        Set.of(form.frequency()),
                        Set.of(complete(pillar), onTime(pillar)),
                        """
                        select f.indicator, c.org_unit, c.period, 'form=%s', f.numerator, 1, c.demo
                        from (
                        %s
                        ) c
                        cross join lateral (values ('%s', c.complete), ('%s', c.on_time)) as f(indicator, numerator)
                        where f.numerator is not null""".formatted(form.code(), asked(versions), complete(pillar), onTime(pillar)),
                        facts(versions))
                .only(breakdown(form), form.schedule().dueAfterCalendar());
    }

    /** The returns that were there. */
    static CountedRecords records(Measure measure, List<Form> versions) {
        Form form = versions.getLast();
        return new CountedRecords(measure, form.collection(), """
            select f.indicator, 'form=%s', c.id, c.org_unit || ' ' || c.period, f.numerator, 1, c.demo, c.version
            from (
            %s
            ) c
            cross join lateral (values ('%s', c.complete), ('%s', c.on_time)) as f(indicator, numerator)
            where c.id is not null and f.numerator is not null""".formatted(
                        form.code(),
                        asked(versions),
                        measure.indicators().stream()
                                .filter(code -> code.text().endsWith("COMPLETE"))
                                .findFirst()
                                .orElseThrow(),
                        measure.indicators().stream()
                                .filter(code -> code.text().endsWith("ON_TIME"))
                                .findFirst()
                                .orElseThrow()));
    }

    static Breakdown breakdown(Form form) {
        SortedMap<String, String> codes = new TreeMap<>();
        codes.put(DIMENSION, form.code());
        return new Breakdown(codes);
    }

    private static String asked(List<Form> versions) {
        Form form = versions.getLast();
        Form first = versions.getFirst();
        return """
            select p.org_unit, p.period, r.id, r.version,
                c.complete::int as complete,
                case when c.complete then (r.received_on <= %1$s)::int else 0 end as on_time,
                coalesce(r.demo, p.demo) as demo
            from (
                select s.org_unit, s.period, s.demo or s.demo_register as demo, s.last_day,
                    (date_trunc('year', s.first_day)
                        + (div(extract(month from s.first_day) - 1, %2$d) + 1) * interval '%2$d months')::date - 1 as ends
                from scope s where s.closed%3$s%4$s
            ) p
            left join lateral %5$s r on true
            cross join lateral (
                select r.id is not null and (r.received_on is not null or r.state <> 'DRAFT' or r.approved is not null)
            ) as c(complete)
            where p.last_day = p.ends""".formatted(
                        form.schedule().dueInSql("p.ends"),
                        form.frequency().months(),
                        within(form.within()),
                        since(first),
                        FormMeasure.returnOf(form, "p"));
    }

    private static String since(Form first) {
        return first.validFrom() == null
                ? ""
                : " and s.first_day >= date '" + first.validFrom().firstDay() + "'";
    }

    private static String within(Set<OrgUnitId> units) {
        return units.isEmpty()
                ? ""
                : units.stream()
                        .map(unit -> "s.org_unit = '%1$s' or starts_with(s.org_unit, '%1$s.')".formatted(unit))
                        .sorted()
                        .collect(Collectors.joining(" or ", " and (", ")"));
    }

    /** A form that names its units is in use from its first period on, also if nobody ever returns it. */
    private static String facts(List<Form> versions) {
        Form first = versions.getFirst();
        String returned = "select org_unit, first_day, demo from form_return where form = '%s'".formatted(first.code());
        return first.validFrom() == null
                ? returned
                : returned
                        + first.within().stream()
                                .map(unit -> " union all select '%s', date '%s', false"
                                        .formatted(unit, first.validFrom().firstDay()))
                                .sorted()
                                .collect(Collectors.joining());
    }
}
