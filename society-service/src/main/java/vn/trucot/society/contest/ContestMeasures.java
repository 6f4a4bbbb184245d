package vn.trucot.society.contest;

import static vn.trucot.events.Frequency.MONTH;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.pillar.measure.CountedFigure;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;
import vn.trucot.society.contest.Contest.OutreachKind;

/** What is counted from contests and campaigns. */
final class ContestMeasures {

    private static final String ENDED = "r.ends_on between r.first_day and r.last_day";

    /** Of one unit in one month: what ended in it, the entries, and how many were reached. None ended, no figure. */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = measure();

    private ContestMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("contests and campaigns of a unit", Contests.COLLECTION, """
                        select id, version, name, demo, org_unit, starts_on as since, ends_on + 1 as until, ends_on, kind,
                            entries, reach
                        from contest""")
                .each(MONTH)
                .figure(count("SOC.CONTEST.COUNT", ENDED))
                .figure(number("SOC.CONTEST.ENTRIES", "entries", ENDED))
                .figure(number("SOC.CONTEST.REACH", "reach", ENDED));
        for (OutreachKind kind : OutreachKind.values()) {
            String part = "outreachKind=" + kind.name().toLowerCase(Locale.ROOT);
            String ended = ENDED + " and r.kind = '" + kind + "'";
            measure.figure(count("SOC.CONTEST.COUNT", ended).by(part))
                    .figure(number("SOC.CONTEST.REACH", "reach", ended).by(part));
        }
        return measure.build();
    }

    private static CountedFigure number(String indicator, String column, String condition) {
        return sum(indicator, "case when " + condition + " then r." + column + " end");
    }
}
