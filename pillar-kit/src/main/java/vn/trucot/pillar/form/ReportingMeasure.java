package vn.trucot.pillar.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.trucot.events.Breakdown;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;

/**
 * Who returned a form, and how good it is ({@link QualityWord}): for each unit that had to, once its return is due. A unit has to
 * that is of the form's level, within its units, and there on the last day of the period. Without units that the form names,
 * those of a province have to from its first return on. Whether a return was in time is not known if nobody knows when it came.
 */
final class ReportingMeasure {

    /** Name of the dimension whose codes are the forms. */
    static final String DIMENSION = "form";

    private ReportingMeasure() {}

    static Measure of(List<Form> versions, Pillar pillar) {
        Form form = versions.getLast();
        return new Measure(
                        "reporting of form " + form.code(),
                        form.level(),
                        Set.of(form.frequency()),
                        words(versions).stream()
                                .map(word -> word.indicator(pillar))
                                .collect(Collectors.toSet()),
                        """
                        select f.indicator, c.org_unit, c.period, 'form=%s', f.numerator, f.denominator, c.demo
                        from (
                        %s
                        ) c
                        %s""".formatted(form.code(), asked(versions), figures(versions, pillar)),
                        facts(versions))
                .only(breakdown(form), form.schedule().dueAfterCalendar());
    }

    /** The returns that were there. */
    static CountedRecords records(Measure measure, List<Form> versions, Pillar pillar) {
        Form form = versions.getLast();
        return new CountedRecords(
                measure, form.collection(), """
            select f.indicator, 'form=%s', c.id, c.org_unit || ' ' || c.period, f.numerator, f.denominator, c.demo, c.version
            from (
            %s
            ) c
            %s and c.id is not null""".formatted(form.code(), asked(versions), figures(versions, pillar)));
    }

    static Breakdown breakdown(Form form) {
        SortedMap<String, String> codes = new TreeMap<>();
        codes.put(DIMENSION, form.code());
        return new Breakdown(codes);
    }

    /** What is said about returns of a form; without a rule nothing tells whether they are valid. */
    static Set<QualityWord> words(List<Form> versions) {
        Set<QualityWord> words = EnumSet.allOf(QualityWord.class);
        if (versions.stream().allMatch(version -> version.rules().isEmpty())) {
            words.remove(QualityWord.VALID);
        }
        return words;
    }

    private static String figures(List<Form> versions, Pillar pillar) {
        return words(versions).stream()
                .map(word -> "('%s', %s)".formatted(word.indicator(pillar), figure(word)))
                .collect(
                        Collectors.joining(
                                ", ",
                                "cross join lateral (values ",
                                ") as f(indicator, numerator, denominator) where f.numerator is not null and f.denominator > 0"));
    }

    /** Numerator and denominator, of what {@link #asked} knows. */
    private static String figure(QualityWord word) {
        return switch (word) {
            case COMPLETE -> "c.complete, 1";
            case FRESH -> "c.on_time, 1";
            case VALID -> "c.valid_lines, c.lines";
            case CONSISTENT -> "c.figures - c.contradicted, c.figures";
            case SHARED -> "c.counted, case when c.id is not null then 1 end";
        };
    }

    private static String asked(List<Form> versions) {
        Form form = versions.getLast();
        Form first = versions.getFirst();
        return """
            select p.org_unit, p.period, r.id, r.version,
                c.complete::int as complete,
                case when c.complete then (r.received_on <= %1$s)::int else 0 end as on_time,
                (c.counted is not null)::int as counted,
                v.lines, v.valid_lines, a.figures, a.contradicted,
                coalesce(r.demo, p.demo) as demo
            from (
                select s.org_unit, s.period, s.demo or s.demo_register as demo, s.last_day,
                    (date_trunc('year', s.first_day)
                        + (div(extract(month from s.first_day) - 1, %2$d) + 1) * interval '%2$d months')::date - 1 as ends
                from scope s where s.closed%3$s%4$s
            ) p
            left join lateral %5$s r on true
            cross join lateral (
                select r.id is not null and (r.received_on is not null or r.state <> 'DRAFT' or r.approved is not null),
                    %6$s
            ) as c(complete, counted)
            left join lateral (%7$s) v on c.counted is not null
            left join lateral (%8$s) a on c.counted is not null
            where p.last_day = p.ends""".formatted(
                        form.schedule().dueInSql("p.ends"),
                        form.frequency().months(),
                        within(form.within()),
                        since(first),
                        FormMeasure.returnOf(form, "p"),
                        LineSql.counted("r"),
                        validLines(versions),
                        contradicted(versions));
    }

    /** How many lines are counted, and how many of them meet all rules of the version of their period. */
    private static String validLines(List<Form> versions) {
        List<String> rules = new ArrayList<>();
        for (Form version : versions) {
            LineSql line = new LineSql(version, "r", "l.line");
            String all = version.rules().stream()
                    .map(rule -> "coalesce(" + rule.sql(line) + ", true)")
                    .collect(Collectors.joining(" and "));
            String since = version.validFrom() == null
                    ? "true"
                    : "r.first_day >= date '" + version.validFrom().firstDay() + "'";
            rules.add(0, "when %s then %s".formatted(since, all.isEmpty() ? "true" : all));
        }
        return """
            select count(*) as lines, count(*) filter (where case %s end) as valid_lines
            from jsonb_array_elements(c.counted) l(line)""".formatted(String.join("\n", rules));
    }

    /** How many figures of the form the unit has, and of how many of them another source says otherwise; generated ones say nothing. */
    private static String contradicted(List<Form> versions) {
        return """
            select count(*) as figures, count(*) filter (where s.source_kind <> 'DEMO' and exists (
                    select from statement o
                    where o.key_id = s.key_id and not o.in_force and o.status = 'APPROVED' and o.source_kind <> 'DEMO'
                        and (o.numerator, o.denominator) is distinct from (s.numerator, s.denominator)
                )) as contradicted
            from observation_key k join statement s on s.key_id = k.id and s.in_force
            where k.indicator in (%s) and k.org_unit = p.org_unit and k.period = p.period""".formatted(versions.stream()
                .flatMap(version -> version.indicators().stream())
                .map(code -> "'" + code + "'")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", ")));
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
