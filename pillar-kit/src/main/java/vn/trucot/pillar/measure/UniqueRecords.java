package vn.trucot.pillar.measure;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;

/**
 * How clean a register is (sạch): of the records that a unit has at the end of a year, those whose name no other one of them has,
 * whatever its spaces and its case. What has a key of its own cannot be there twice; what has a name only can.
 *
 * @param register code of the register, that of the breakdown
 * @param names what the register is called
 */
public record UniqueRecords(String register, Names names, CountedRecords counted) {

    /** Name of the dimension whose codes are the registers. */
    static final String DIMENSION = "register";

    /**
     * Describes it.
     *
     * @param counted an indicator of the same pillar
     * @param called the column that has the name of a record
     * @param records the query of {@link RecordMeasure#of}
     */
    static UniqueRecords of(IndicatorCode counted, String collection, Names names, String called, String records) {
        String register = collection.replace('/', '-');
        IndicatorCode indicator =
                indicator(counted.text().substring(0, counted.text().indexOf('.')));
        String there = """
            with there as materialized (
                select s.org_unit, s.period, r.id, r.name, r.version, r.demo, count(*) over (
                    partition by s.org_unit, s.period, regexp_replace(lower(trim(r.%1$s)), '\\s+', ' ', 'g')) > 1 as doubled
                from scope s
                join (%2$s) r on r.org_unit = s.org_unit and r.since <= s.last_day
                    and (r.until is null or r.until > s.last_day)
            )
            """.formatted(called, records);
        Measure measure = new Measure(
                        "unique " + collection,
                        null,
                        Set.of(Frequency.YEAR),
                        Set.of(indicator),
                        there + """
                        select '%s', org_unit, period, '%s=%s', count(*) filter (where not doubled), count(*), bool_or(demo)
                        from there group by org_unit, period""".formatted(indicator, DIMENSION, register),
                        """
                        select org_unit, since, demo from (%1$s) r
                        union all
                        select org_unit, until, demo from (%1$s) r where until is not null""".formatted(records))
                .only(breakdown(register), 0);
        return new UniqueRecords(
                register,
                names,
                new CountedRecords(measure, collection, there + """
                        select '%s', '%s=%s', id, name, (not doubled)::int, 1, demo, version
                        from there""".formatted(indicator, DIMENSION, register)));
    }

    /** The indicator, of a pillar. */
    static IndicatorCode indicator(String pillarPrefix) {
        return IndicatorCode.of(pillarPrefix + ".QUALITY.UNIQUE");
    }

    private static Breakdown breakdown(String register) {
        SortedMap<String, String> codes = new TreeMap<>();
        codes.put(DIMENSION, register);
        return new Breakdown(codes);
    }
}
