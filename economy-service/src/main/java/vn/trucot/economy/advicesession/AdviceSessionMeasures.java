package vn.trucot.economy.advicesession;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.ratio;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.economy.advicesession.AdviceSession.SessionKind;
import vn.trucot.pillar.measure.CountedFigure;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from advice sessions. */
final class AdviceSessionMeasures {

    /** Of one unit in one quarter: its sessions, how many enterprises were advised and how many of them made a plan. */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = ofUnit();

    private AdviceSessionMeasures() {}

    private static CountedRecords ofUnit() {
        RecordMeasure measure = RecordMeasure.of("advice sessions of a unit", AdviceSessions.COLLECTION, """
                        select id, version, name, demo, org_unit, held_on as since, held_on + 1 as until, kind, enterprises,
                            plans, team
                        from advice_session""")
                .each(QUARTER)
                .figure(sum("ECO.SUPPORT.SESSIONS", "1"));
        for (SessionKind kind : SessionKind.values()) {
            measure.figure(CountedFigure.count("ECO.SUPPORT.SESSIONS", "r.kind = '" + kind + "'")
                    .by("sessionKind=" + kind.name().toLowerCase(Locale.ROOT)));
        }
        return measure.figure(sum("ECO.SUPPORT.ADVISED", "r.enterprises"))
                .figure(sum("ECO.SUPPORT.ADVISED_BY_TEAMS", "case when r.team is not null then r.enterprises end"))
                .figure(ratio("ECO.SUPPORT.PLANS", "r.plans", "r.enterprises"))
                .build();
    }
}
