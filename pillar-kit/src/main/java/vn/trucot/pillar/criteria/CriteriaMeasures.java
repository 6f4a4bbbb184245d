package vn.trucot.pillar.criteria;

import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Pillar;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.measure.CountedFigure;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;
import vn.trucot.pillar.measure.MeasureSource;
import vn.trucot.pillar.measure.RecordMeasure;
import vn.trucot.pillar.register.AlsoCounted;

/**
 * Of each set how many of its subjects reach which level at the end of a period, by their last assessment until then of the
 * kind that is counted. What appraisers say is counted as records are; what subjects say about themselves is reported. A
 * record that is no more is not counted. All names in the statements come from sets, which were checked when they were read.
 */
@Singleton
class CriteriaMeasures implements MeasureSource, AlsoCounted {

    /** Name of the dimension whose codes are the levels. */
    static final String DIMENSION = "level";

    private final Map<String, CountedRecords> counted = new LinkedHashMap<>();
    private final Map<String, List<Measure>> byCollection = new LinkedHashMap<>();

    CriteriaMeasures(CriteriaFiles files, Pillar pillar) {
        files.versions().forEach((code, versions) -> {
            CountedRecords records = of(versions, pillar);
            counted.put(code, records);
            String collection = versions.getLast().scores().records();
            if (collection != null) {
                byCollection.merge(collection, List.of(records.measure()), (one, other) -> Stream.of(one, other)
                        .flatMap(List::stream)
                        .toList());
            }
        });
    }

    /** How many subjects were assessed; by level with the breakdown. */
    static IndicatorCode indicator(Pillar pillar, String set) {
        return IndicatorCode.of(
                pillar.prefix() + ".CRITERIA." + set.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** How many of those that were assessed reach the level that a set names. */
    static IndicatorCode share(Pillar pillar, String set) {
        return IndicatorCode.of(indicator(pillar, set).text() + ".SHARE");
    }

    /** What those that reach a level are rewarded with. */
    static IndicatorCode reward(Pillar pillar, String set) {
        return IndicatorCode.of(indicator(pillar, set).text() + ".REWARD");
    }

    /** Whether any version says what a level is rewarded with. */
    static boolean rewards(List<CriteriaSet> versions) {
        return versions.stream()
                .flatMap(version -> version.levels().stream())
                .anyMatch(level -> level.reward() != null);
    }

    /** The codes of all levels that any version has, and of none. */
    static Stream<String> levels(List<CriteriaSet> versions) {
        return Stream.concat(
                versions.stream()
                        .flatMap(version -> version.levels().stream())
                        .map(Level::code)
                        .distinct(),
                Stream.of(Level.NONE));
    }

    /** The longer periods at whose end levels are counted too; of others the last shorter one inside is shown. */
    static List<Frequency> coarser(Frequency finest) {
        return Stream.of(Frequency.QUARTER, Frequency.YEAR)
                .filter(frequency -> frequency.isMadeOf(finest))
                .toList();
    }

    private static CountedRecords of(List<CriteriaSet> versions, Pillar pillar) {
        CriteriaSet set = versions.getLast();
        String indicator = indicator(pillar, set.code()).text();
        RecordMeasure measure = RecordMeasure.of(
                        "levels by " + set.code(), CriteriaSet.collection(set.code()), assessments(set))
                .each(set.frequency())
                .figure(sum(indicator, "r.stands::int"));
        levels(versions)
                .forEach(level -> measure.figure(sum(indicator, "(r.stands and r.level = '" + level + "')::int")
                        .by(DIMENSION + "=" + level)));
        String share = set.share();
        if (share != null) {
            String reached = versions.stream()
                    .flatMap(version -> version.from(share).stream())
                    .distinct()
                    .collect(Collectors.joining("', '", "r.level in ('", "')"));
            measure.figure(CountedFigure.share(share(pillar, set.code()).text(), reached, "r.stands"));
        }
        if (rewards(versions)) {
            measure.each(Stream.concat(Stream.of(set.frequency()), coarser(set.frequency()).stream())
                            .toArray(Frequency[]::new))
                    .figure(sum(reward(pillar, set.code()).text(), rewarded(versions)));
        }
        CountedRecords records = measure.build();
        SourceKind kind = set.counted() == Assessment.Kind.SELF ? SourceKind.REPORTED : SourceKind.RECORDS;
        return new CountedRecords(records.measure().counted(kind), records.collection(), records.sql());
    }

    /**
     * The reward of an assessment of the period that no later one of it replaced, by the version of the set for its day; null
     * where that says none: what is not known is no zero.
     */
    private static String rewarded(List<CriteriaSet> versions) {
        String amounts = versions.reversed().stream()
                .map(version -> "when "
                        + (version.validFrom() == null ? "true" : "r.since >= date '" + version.validFrom() + "'")
                        + " then " + amounts(version))
                .collect(Collectors.joining(" ", "case ", " end"));
        return "case when r.stands and r.since >= r.first_day then " + amounts + " end";
    }

    private static String amounts(CriteriaSet version) {
        String known = version.levels().stream()
                .filter(level -> level.reward() != null)
                .map(level -> "when '" + level.code() + "' then "
                        + Objects.requireNonNull(level.reward()).toPlainString())
                .collect(Collectors.joining(" "));
        return known.isEmpty() ? "null::numeric" : "case r.level " + known + " when '" + Level.NONE + "' then 0 end";
    }

    /** Each lasts until the next one of its subject, or until a record is no more; none is left of a record that was deleted. */
    private static String assessments(CriteriaSet set) {
        String from = """
            select a.id, a.version, a.subject_name as name, a.demo, a.org_unit, a.assessed_on as since, a.level,
                least(%1$s, (
                    select min(b.assessed_on) from assessment b
                    where b.criteria = a.criteria and b.subject = a.subject and b.kind = a.kind and not b.draft
                        and b.assessed_on > a.assessed_on)) as until
            from assessment a%2$s
            where a.criteria = '%3$s' and a.kind = '%4$s' and not a.draft%5$s""";
        String records = set.scores().records();
        if (records == null) {
            return from.formatted("null::date", "", set.code(), set.counted(), "");
        }
        String until = set.scores().until();
        return from.formatted(
                until == null ? "null::date" : "(s.state ->> '" + until + "')::date",
                """

            left join lateral (
                select r.state, r.deleted from record_revision r
                where r.record_id = a.subject::uuid and r.kind = '%s' order by r.position desc limit 1
            ) s on true""".formatted(records),
                set.code(),
                set.counted(),
                " and not coalesce(s.deleted, false)");
    }

    @Override
    public List<CountedRecords> counted() {
        return List.copyOf(counted.values());
    }

    /** What an assessment by the set changes. */
    CountedRecords of(String set) {
        return Objects.requireNonNull(counted.get(set));
    }

    @Override
    public List<Measure> countedOf(String collection) {
        return byCollection.getOrDefault(collection, List.of());
    }
}
