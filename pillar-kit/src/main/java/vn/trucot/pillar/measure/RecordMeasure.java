package vn.trucot.pillar.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;

/**
 * Describes a measure of the records of a register: figures that are added up, record by record. One statement counts them
 * and tells what each record adds.
 *
 * <p>What a figure adds up is told of {@code r}: a record in a period on some day of which it and its unit were there, with
 * its columns ({@link #records}), those of the period ({@code period, frequency, first_day, last_day}), and
 *
 * <ul>
 *   <li>{@code stands}: whether it is there on the last day
 *   <li>{@code is_first}: whether it is, of the records of the unit that are there on the last day, the one that was first
 * </ul>
 */
public final class RecordMeasure {

    private final String name;
    private final String collection;
    private final String records;
    private final List<CountedFigure> figures = new ArrayList<>();
    private @Nullable OrgUnitKind everyUnit;
    private @Nullable String changes;
    private @Nullable String told;
    private @Nullable Names things;
    private String called = "name";
    private String looks = "";
    private Set<Frequency> periods = Set.of();

    private RecordMeasure(String name, String collection, String records) {
        this.name = name;
        this.collection = collection;
        this.records = records;
    }

    /**
     * Begins.
     *
     * @param collection the records as they stand in their address: {@code community-teams}
     * @param records a query for {@code id, version, name, demo, org_unit, since, until} and whatever else is looked at:
     *     since is the first day of a record, until the first on which it is no more, null while it lasts
     */
    public static RecordMeasure of(String name, String collection, String records) {
        return new RecordMeasure(name, collection, records);
    }

    /** Every unit of this kind is counted, from the day the register of its province is in use; else those with records. */
    public RecordMeasure every(OrgUnitKind kind) {
        everyUnit = kind;
        return this;
    }

    /**
     * The records are things that have a name of their own within their unit: two of one name may be one thing entered twice
     * ({@link UniqueRecords}).
     *
     * @param register what the things are called together
     * @param column the column of a record that has the name
     */
    public RecordMeasure named(Names register, String column) {
        things = register;
        called = column;
        return this;
    }

    /** A query for {@code org_unit, day, demo}: days within the life of a record from which on its figures may differ. */
    public RecordMeasure changing(String days) {
        changes = days;
        return this;
    }

    /** A query for {@code org_unit, first_day, last_day}: what tells that its period is recorded by who keeps the records. */
    public RecordMeasure told(String days) {
        told = days;
        return this;
    }

    /** What figures look at besides the columns of {@code r}: joins to it. */
    public RecordMeasure look(String joins) {
        looks = joins;
        return this;
    }

    /** The periods that have the figures which come next. */
    public RecordMeasure each(Frequency... frequencies) {
        periods = Set.of(frequencies);
        return this;
    }

    public RecordMeasure figure(CountedFigure figure) {
        figures.add(figure.each(periods));
        return this;
    }

    public CountedRecords build() {
        Measure measure = new Measure(
                        name,
                        everyUnit,
                        figures.stream()
                                .flatMap(figure -> figure.frequencies().stream())
                                .collect(Collectors.toSet()),
                        figures.stream().map(CountedFigure::indicator).collect(Collectors.toSet()),
                        contributions() + counting(),
                        facts())
                .over(figures.stream()
                        .filter(figure -> figure.over() != null)
                        .collect(Collectors.toMap(
                                CountedFigure::indicator,
                                figure -> Objects.requireNonNull(figure.over()),
                                (one, _) -> one)));
        return new CountedRecords(
                measure,
                collection,
                contributions() + opening(),
                things == null
                        ? null
                        : UniqueRecords.of(figures.getFirst().indicator(), collection, things, called, records));
    }

    /** Every record in every period, and what it adds to each figure. */
    private String contributions() {
        return """
            with record as materialized (
                select * from (%s) r where r.org_unit in (select org_unit from scope)
            ),
            contribution as materialized (
                select r.org_unit, r.period, r.frequency, r.id, r.name, r.demo, r.version, %s
                from (
                    select r.*, s.period, s.frequency, s.first_day, s.last_day, s.stands, s.stands and row_number() over (
                        partition by r.org_unit, s.period order by s.stands desc, r.since, r.id) = 1 as is_first
                    from record r
                    cross join lateral (
                        select s.period, s.frequency, s.first_day, s.last_day,
                            r.until is null or r.until > s.last_day as stands
                        from scope s
                        where s.org_unit = r.org_unit and r.since <= s.last_day
                            and (r.until is null or r.until > s.first_day)
                    ) s
                ) r
                %s
            )
            """.formatted(records, each(", ", i -> columns(figures.get(i), "%2$s as %1$s", i)), looks);
    }

    /**
     * The periods that are open and recorded, by who keeps the records. {@code offset 0} keeps it a look at the records of each
     * such one by their index; without it all records of all units are gone through for one.
     */
    private String told() {
        if (told == null) {
            return "select null::text, null::text where false";
        }
        return """
            select s.keeper, s.period
            from (
                select distinct keeper, keeper <> org_unit as of_parts, period, first_day, last_day
                from scope where not closed
            ) s
            where exists (
                select 1 from (%s) t(org_unit, first_day, last_day)
                where t.org_unit ~>=~ s.keeper and t.org_unit ~<~ (s.keeper || '/')
                    and (t.org_unit = s.keeper or s.of_parts and t.org_unit ~>=~ (s.keeper || '.'))
                    and t.first_day <= s.last_day and t.last_day >= s.first_day
                offset 0)""".formatted(told);
    }

    private String counting() {
        return """
            , told(keeper, period) as materialized (%s)
            select f.indicator, c.org_unit, c.period, f.breakdown, f.numerator, f.denominator, c.demo or f.is_demo
            from (
                select s.org_unit, s.period, s.frequency,
                    s.closed or (s.keeper, s.period) in (select keeper, period from told) as is_told,
                    s.demo or coalesce(bool_or(c.demo), bool_or(u.demo), s.demo_register) as demo, %s
                from scope s
                left join contribution c on c.org_unit = s.org_unit and c.period = s.period
                left join (select org_unit, bool_or(demo) as demo from record group by org_unit) u
                    on u.org_unit = s.org_unit
                group by s.org_unit, s.period, s.frequency, s.keeper, s.closed, s.demo, s.demo_register
            ) c
            cross join lateral (values
                %s
            ) as f(indicator, breakdown, numerator, denominator, is_known, is_demo)
            where f.is_known and f.numerator is not null""".formatted(
                told(), each(", ", i -> columns(figures.get(i), "sum(c.%1$s) as %1$s", i)), each(", ", this::counted));
    }

    private String opening() {
        return """
            select f.indicator, f.breakdown, c.id, c.name, f.numerator, f.denominator, c.demo, c.version
            from contribution c
            cross join lateral (values
                %s
            ) as f(indicator, breakdown, numerator, denominator)
            where f.numerator is not null""".formatted(each(", ", this::opened));
    }

    private String facts() {
        String lives = """
            select org_unit, since, demo from (%1$s) r
            union all
            select org_unit, until, demo from (%1$s) r where until is not null""".formatted(records);
        return changes == null ? lives : lives + " union all " + changes;
    }

    private String each(String separator, IntFunction<String> text) {
        return IntStream.range(0, figures.size()).mapToObj(text).collect(Collectors.joining(separator));
    }

    /** Those of a figure: n and its number, and d and its number if the denominator is made of records. */
    private static String columns(CountedFigure figure, String column, int number) {
        String numerator = column.formatted("n" + number, figure.numerator());
        return figure.denominator() == null
                ? numerator
                : numerator + ", " + column.formatted("d" + number, figure.denominator());
    }

    private String counted(int number) {
        CountedFigure figure = figures.get(number);
        IndicatorCode over = figure.over();
        String known = during(figure) + (figure.onceTold() ? " and c.is_told" : "");
        return "('%s', '%s', %s, %s, %s, %s)"
                .formatted(
                        figure.indicator(),
                        figure.breakdown(),
                        orZero("c.n" + number),
                        over == null ? denominator(figure, number) : ofAnother(over, "value"),
                        over == null ? known : known + " and " + ofAnother(over, "value") + " > 0",
                        over == null ? "false" : "coalesce(" + ofAnother(over, "demo") + ", false)");
    }

    private String denominator(CountedFigure figure, int number) {
        if (figure.ofOne()) {
            return "1";
        }
        return figure.denominator() == null ? "null::numeric" : orZero("c.d" + number);
    }

    /** What another pillar says of the same unit and period. */
    private static String ofAnother(IndicatorCode indicator, String column) {
        return "(select o.%s from denominator o where o.org_unit = c.org_unit and o.indicator = '%s' and o.period = c.period)"
                .formatted(column, indicator);
    }

    private String opened(int number) {
        CountedFigure figure = figures.get(number);
        return "('%s', '%s', case when %s then c.n%d end, %s)"
                .formatted(
                        figure.indicator(),
                        figure.breakdown(),
                        during(figure),
                        number,
                        figure.denominator() == null ? "null::numeric" : "c.d" + number);
    }

    /** Who is counted in any case has none; the figure of another one needs a record. */
    private String orZero(String number) {
        return everyUnit == null ? number : "coalesce(" + number + ", 0)";
    }

    private static String during(CountedFigure figure) {
        return figure.frequencies().stream()
                .map(frequency -> "'" + frequency + "'")
                .sorted()
                .collect(Collectors.joining(", ", "c.frequency in (", ")"));
    }
}
