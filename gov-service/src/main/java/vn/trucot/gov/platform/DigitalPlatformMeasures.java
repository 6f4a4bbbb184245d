package vn.trucot.gov.platform;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.ratio;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.events.Names;
import vn.trucot.gov.platform.DigitalPlatform.PlatformKind;
import vn.trucot.pillar.measure.CountedFigure;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from digital platforms. */
final class DigitalPlatformMeasures {

    /**
     * Of one unit at the end of a quarter: the platforms that it has in use itself; and of the last month of the quarter that
     * is told of each, who has an account of those who may, and who uses it of those who have one. In total and by kind. A
     * platform of which the quarter tells no use adds nothing.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = measure();

    private DigitalPlatformMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("digital platforms of a unit", DigitalPlatforms.COLLECTION, """
                        select id, version, code || ' ' || name as name, name as title, demo, org_unit, in_use_since as since,
                            ended_on as until, kind, uses
                        from digital_platform""")
                .named(new Names("Nền tảng số", "Digital platforms"), "title")
                .look("""
                        left join lateral (
                            select u.entitled, u.registered, u.active
                            from jsonb_to_recordset(r.uses) as u(month text, entitled bigint, registered bigint,
                                active bigint)
                            where u.month between to_char(r.first_day, 'YYYY-MM') and to_char(r.last_day, 'YYYY-MM')
                            order by u.month desc limit 1
                        ) u on true""")
                .each(QUARTER);
        addUses(measure.figure(sum("GOV.PLATFORM.COUNT", "r.stands::int")), "", "true");
        for (PlatformKind kind : PlatformKind.values()) {
            String part = "platformKind=" + kind.name().toLowerCase(Locale.ROOT);
            String platforms = "r.kind = '" + kind + "'";
            measure.figure(
                    count("GOV.PLATFORM.COUNT", "r.stands and " + platforms).by(part));
            addUses(measure, part, platforms);
        }
        return measure.build();
    }

    private static void addUses(RecordMeasure measure, String part, String platforms) {
        measure.figure(people("GOV.PLATFORM.REGISTERED", "registered", "entitled", platforms)
                        .by(part))
                .figure(people("GOV.PLATFORM.ACTIVE", "active", "registered", platforms)
                        .by(part));
    }

    private static CountedFigure people(String indicator, String some, String all, String platforms) {
        String of = "case when " + platforms + " then u.%s end";
        return ratio(indicator, of.formatted(some), of.formatted(all));
    }
}
