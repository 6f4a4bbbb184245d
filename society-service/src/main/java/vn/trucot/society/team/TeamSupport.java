package vn.trucot.society.team;

import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;
import vn.trucot.pillar.measure.MeasureSource;
import vn.trucot.pillar.measure.RecordMeasure;
import vn.trucot.pillar.register.AlsoCounted;

/**
 * What teams are due in a year (Resolution 60/2022/NQ-HĐND): the months at whose end a team stands, at most those that are
 * supported, times the amount of {@code trucot.team-support}. A year without an amount has no figure.
 */
@Singleton
class TeamSupport implements MeasureSource, AlsoCounted {

    static final String DUE = "SOC.TEAM.SUPPORT_DUE";

    private static final String TEAMS = """
            select id, version, name, demo, village as org_unit, established_on as since, dissolved_on as until from team""";

    private static final String MONTHS = """
            cross join lateral (
                select count(*) as months
                from generate_series(date_trunc('month', r.first_day), r.last_day, interval '1 month') as m(first)
                cross join lateral (select (m.first + interval '1 month - 1 day')::date as last) l
                where r.since <= l.last and l.last <= r.last_day and (r.until is null or r.until > l.last)
            ) m""";

    private final List<CountedRecords> counted;

    TeamSupport(@ConfigProperty(name = "trucot.team-support") Optional<List<String>> years) {
        counted = years.map(each ->
                        List.of(of(each.stream().map(SupportedYear::parse).toList())))
                .orElse(List.of());
    }

    private static CountedRecords of(List<SupportedYear> years) {
        String due = years.stream()
                .map(year ->
                        "when '%d' then least(m.months, %d) * %d".formatted(year.year(), year.months(), year.amount()))
                .collect(Collectors.joining(" ", "case r.period ", " end"));
        CountedRecords records = RecordMeasure.of("support of teams", Teams.COLLECTION, TEAMS)
                .look(MONTHS)
                .each(Frequency.YEAR)
                .figure(sum(DUE, due))
                .build();
        Set<Period> supported =
                years.stream().map(year -> Period.year(year.year())).collect(Collectors.toSet());
        return new CountedRecords(records.measure().during(supported), records.collection(), records.sql());
    }

    @Override
    public List<CountedRecords> counted() {
        return counted;
    }

    @Override
    public List<Measure> countedOf(String collection) {
        return Teams.COLLECTION.equals(collection)
                ? counted.stream().map(CountedRecords::measure).toList()
                : List.of();
    }
}
