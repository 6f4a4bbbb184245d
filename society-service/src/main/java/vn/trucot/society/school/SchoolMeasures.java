package vn.trucot.society.school;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.events.Frequency.YEAR;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.ratio;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.events.Names;
import vn.trucot.pillar.measure.CountedFigure;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;
import vn.trucot.society.school.School.EducationLevel;

/** What is counted from schools. */
final class SchoolMeasures {

    /**
     * Of one commune at the end of a quarter: its schools, in total and by whom they teach, the pilots among them, and of those
     * of which it is known what they use, who uses what.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_COMMUNE = measure();

    /** Of one commune in one year: what its pilot schools told of it. None told, no figure. */
    @Produces
    @Singleton
    static final CountedRecords PILOTS = RecordMeasure.of("pilot schools of a commune", Schools.COLLECTION, """
                    select id, version, name, demo, commune as org_unit, active_from as since, active_to as until, years
                    from school where pilot""")
            .look("""
                    left join lateral (
                        select y.* from jsonb_to_recordset(r.years) as y(year int, pupils bigint, "pupilsWithCards" bigint,
                            classes bigint, "classesOnline" bigint, teachers bigint, "teachersUsing" bigint, fees bigint,
                            "cashlessFees" bigint)
                        where y.year = extract(year from r.first_day)
                    ) y on true""")
            .each(YEAR)
            .figure(told("PILOT_E_REPORT_CARD", "\"pupilsWithCards\"", "pupils"))
            .figure(told("PILOT_ONLINE_ROLL_CALL", "\"classesOnline\"", "classes"))
            .figure(told("PILOT_DIGITAL_RESOURCES", "\"teachersUsing\"", "teachers"))
            .figure(told("PILOT_CASHLESS_FEES", "\"cashlessFees\"", "fees"))
            .build();

    private SchoolMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("schools of a commune", Schools.COLLECTION, """
                        select id, version, name, demo, commune as org_unit, active_from as since, active_to as until, level, pilot,
                            surveyed, platform_since, report_card_since, contact_book_since, roll_call_since,
                            cashless_since, resources_since
                        from school""")
                .named(new Names("Trường học", "Schools"), "name")
                .each(QUARTER)
                .figure(sum("SOC.SCHOOL.COUNT", "r.stands::int"));
        for (EducationLevel level : EducationLevel.values()) {
            measure.figure(count("SOC.SCHOOL.COUNT", "r.stands and r.level = '" + level + "'")
                    .by("educationLevel=" + level.name().toLowerCase(Locale.ROOT)));
        }
        return measure.figure(using("WITH_PLATFORM", "r.platform_since <= r.last_day"))
                .figure(using("WITH_REPORT_CARD", "r.report_card_since <= r.last_day"))
                .figure(using("WITH_CONTACT_BOOK", "r.contact_book_since <= r.last_day"))
                .figure(using("WITH_ROLL_CALL", "r.roll_call_since <= r.last_day"))
                .figure(using("WITH_CASHLESS_FEES", "r.cashless_since <= r.last_day"))
                .figure(using("WITH_DIGITAL_RESOURCES", "r.resources_since <= r.last_day"))
                .figure(using(
                        "WITH_ALL",
                        "r.platform_since <= r.last_day and r.report_card_since <= r.last_day"
                                + " and r.contact_book_since <= r.last_day and r.roll_call_since <= r.last_day"
                                + " and r.cashless_since <= r.last_day and r.resources_since <= r.last_day"))
                .figure(sum("SOC.SCHOOL.PILOT_COUNT", "case when r.pilot then r.stands::int end"))
                .build();
    }

    private static CountedFigure using(String indicator, String condition) {
        return share("SOC.SCHOOL." + indicator, condition, "r.stands and r.surveyed");
    }

    /** Of the schools that told both. */
    private static CountedFigure told(String indicator, String part, String whole) {
        String both = "case when y." + part + " is not null and y." + whole + " is not null then y.%s end";
        return ratio("SOC.SCHOOL." + indicator, both.formatted(part), both.formatted(whole));
    }
}
