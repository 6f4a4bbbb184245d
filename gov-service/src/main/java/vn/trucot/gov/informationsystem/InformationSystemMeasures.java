package vn.trucot.gov.informationsystem;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.IntStream;
import vn.trucot.events.Names;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from information systems. */
final class InformationSystemMeasures {

    private static final String APPROVED = "r.level_approved_on <= r.last_day";
    private static final String PROTECTED = APPROVED + " and r.protected_since <= r.last_day";
    private static final String MONITORED = "r.monitored_since <= r.last_day";

    /**
     * Of one unit at the end of a quarter: the systems that it has in use itself, and how many of them have an approved
     * level, all that the approved plan of protection asks for, and are monitored; in total and by level.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = measure();

    private InformationSystemMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("information systems of a unit", InformationSystems.COLLECTION, """
                        select id, version, code || ' ' || name as name, name as title, demo, org_unit, in_use_since as since,
                            ended_on as until, level, level_approved_on, protected_since, monitored_since
                        from information_system""")
                .named(new Names("Hệ thống thông tin", "Information systems"), "title")
                .changing("""
                        select org_unit, d.day, demo
                        from information_system, unnest(array[level_approved_on, protected_since, monitored_since]) as d(day)
                        where d.day is not null""")
                .each(QUARTER);
        addTo(measure.figure(sum("GOV.SYSTEM.COUNT", "r.stands::int")), "", "r.stands");
        IntStream.rangeClosed(1, 5).forEach(level -> {
            String part = "systemLevel=" + level;
            String systems = "r.stands and r.level = " + level;
            addTo(measure.figure(count("GOV.SYSTEM.COUNT", systems).by(part)), part, systems);
        });
        return measure.build();
    }

    private static void addTo(RecordMeasure measure, String part, String systems) {
        measure.figure(share("GOV.SYSTEM.LEVEL_APPROVED", APPROVED, systems).by(part))
                .figure(share("GOV.SYSTEM.PROTECTED", PROTECTED, systems).by(part))
                .figure(share("GOV.SYSTEM.MONITORED", MONITORED, systems).by(part));
    }
}
