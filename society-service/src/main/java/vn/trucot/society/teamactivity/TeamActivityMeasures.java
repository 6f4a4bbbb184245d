package vn.trucot.society.teamactivity;

import static vn.trucot.events.Frequency.MONTH;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;
import vn.trucot.society.team.ActivityKind;

/** What is counted from the log of activities. */
final class TeamActivityMeasures {

    /** Of one village in one month: activities and the people they reached, in total and by kind. None logged, no figure. */
    @Produces
    @Singleton
    static final CountedRecords OF_VILLAGE = ofVillage();

    private TeamActivityMeasures() {}

    private static CountedRecords ofVillage() {
        RecordMeasure measure = RecordMeasure.of("activities of teams of a village", TeamActivities.COLLECTION, """
                        select id, version, coalesce(name, team) as name, demo, village as org_unit, held_on as since,
                            held_on + 1 as until, kind, people
                        from team_activity_log""")
                .each(MONTH)
                .figure(count("SOC.TEAM.ACTIVITIES", "true"))
                .figure(sum("SOC.TEAM.PEOPLE_REACHED", "r.people"));
        for (ActivityKind kind : ActivityKind.values()) {
            String part = "activity=" + kind.name().toLowerCase(Locale.ROOT);
            String is = "r.kind = '" + kind + "'";
            measure.figure(count("SOC.TEAM.ACTIVITIES", is).by(part))
                    .figure(sum("SOC.TEAM.PEOPLE_REACHED", "case when " + is + " then r.people end")
                            .by(part));
        }
        return measure.build();
    }
}
