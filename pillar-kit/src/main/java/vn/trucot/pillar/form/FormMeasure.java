package vn.trucot.pillar.form;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;

/**
 * What is counted from the approved returns of a form: all its lines of a unit and period together. A period of which a unit
 * returned nothing has no figure. All names in the statements come from forms, which were checked when they were read.
 */
final class FormMeasure {

    private FormMeasure() {}

    /** The figures of all versions of a form. */
    static Measure of(List<Form> versions) {
        Form form = versions.getFirst();
        Set<IndicatorCode> indicators = versions.stream()
                .flatMap(version -> version.indicators().stream())
                .collect(Collectors.toSet());
        return new Measure(
                        "form " + form.code(),
                        null,
                        Set.of(form.frequency()),
                        indicators,
                        union(versions, FormMeasure::figures),
                        null)
                .counted(form.counted());
    }

    /** The returns that the measure counts. */
    static CountedRecords records(Measure measure, List<Form> versions) {
        return new CountedRecords(
                measure, versions.getFirst().collection(), union(versions, FormMeasure::contributions));
    }

    private static String union(List<Form> versions, BiFunction<Form, String, String> sql) {
        return IntStream.range(0, versions.size())
                .mapToObj(i -> sql.apply(
                        versions.get(i),
                        periods(versions.get(i), i + 1 < versions.size() ? versions.get(i + 1) : null)))
                .collect(Collectors.joining("\nunion all\n"));
    }

    /** The periods that a version is for. */
    private static String periods(Form version, @Nullable Form next) {
        String from = version.validFrom() == null
                ? ""
                : " and s.first_day >= date '" + version.validFrom().firstDay() + "'";
        return next == null || next.validFrom() == null
                ? from
                : from + " and s.first_day < date '" + next.validFrom().firstDay() + "'";
    }

    private static String figures(Form form, String periods) {
        return stated(form, periods, "c.org_unit, c.period, f.breakdown, f.numerator, f.denominator, c.demo");
    }

    private static String contributions(Form form, String periods) {
        return stated(
                form,
                periods,
                "f.breakdown, c.id, c.org_unit || ' ' || c.period, f.numerator, f.denominator, c.demo, c.version");
    }

    private static String stated(Form form, String periods, String columns) {
        return """
            select f.indicator, %s
            from (
            %s
            ) c
            cross join lateral (values
            %s
            ) as f(indicator, breakdown, numerator, denominator, ratio)
            where f.numerator is not null and (f.denominator is not null or not f.ratio)""".formatted(columns, sums(form, periods), values(form));
    }

    /** The fields of each return, added up over its lines; a return without a line has nothing to report. */
    private static String sums(Form form, String periods) {
        String columns = form.figures().stream()
                .flatMap(figure -> Stream.of(figure.numerator(), figure.denominator()))
                .filter(Objects::nonNull)
                .flatMap(sum -> sum.fields().stream())
                .distinct()
                .map(field ->
                        ",\n    coalesce(sum((l.line->'figures'->>'%1$s')::numeric), case when count(l.line) = 0 then 0 end) as \"%1$s\""
                                .formatted(field))
                .collect(Collectors.joining());
        return """
            select s.org_unit, s.period, r.id, r.version, r.demo%s
            from scope s cross join lateral %s r
            left join lateral jsonb_array_elements(case when r.state = 'APPROVED' then r.lines else r.approved end)
                as l(line) on true
            where (r.state = 'APPROVED' or r.approved is not null)%s
            group by s.org_unit, s.period, r.id, r.version, r.demo""".formatted(columns, returnOf(form, "s"), periods);
    }

    /**
     * The return of each unit and period of a relation. {@code offset 0} keeps it a search by its key: as long as the table has
     * no statistics, the planner takes all returns of a form for one and goes through them for each unit and period.
     */
    static String returnOf(Form form, String relation) {
        return """
                (select * from form_return f
                    where f.form = '%1$s' and f.org_unit = %2$s.org_unit and f.period = %2$s.period offset 0)""".formatted(form.code(), relation);
    }

    private static String values(Form form) {
        return form.figures().stream()
                .map(figure -> "('%s', '%s', %s, %s, %s)"
                        .formatted(
                                figure.indicator(),
                                figure.breakdown(),
                                sql(figure.numerator()),
                                figure.denominator() == null ? "null::numeric" : sql(figure.denominator()),
                                figure.denominator() != null))
                .collect(Collectors.joining(",\n"));
    }

    private static String sql(Sum sum) {
        return sum.sql(field -> "c.\"" + field + "\"");
    }
}
