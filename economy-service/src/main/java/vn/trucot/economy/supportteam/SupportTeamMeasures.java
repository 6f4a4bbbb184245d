package vn.trucot.economy.supportteam;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import vn.trucot.economy.advicesession.AdviceSessions;
import vn.trucot.economy.supportteam.SupportTeam.TeamKind;
import vn.trucot.events.Names;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;
import vn.trucot.pillar.measure.RecordMeasure;
import vn.trucot.pillar.register.AlsoCounted;

/** What is counted from support teams, and again when a session of theirs changes. */
@Singleton
final class SupportTeamMeasures implements AlsoCounted {

    /** Of one unit at the end of a quarter: its teams, their members, and those teams that gave advice in the quarter. */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = ofUnit();

    @Override
    public List<Measure> countedOf(String collection) {
        return collection.equals(AdviceSessions.COLLECTION) ? List.of(OF_UNIT.measure()) : List.of();
    }

    private static CountedRecords ofUnit() {
        RecordMeasure measure = RecordMeasure.of("support teams of a unit", SupportTeams.COLLECTION, """
                        select id, version, name, demo, org_unit, active_from as since, active_to as until, code, kind, members,
                            specialists
                        from support_team""")
                .named(new Names("Tổ hỗ trợ doanh nghiệp", "Support teams"), "name")
                .look("""
                        cross join lateral (
                            select exists (
                                select 1 from advice_session s
                                where s.org_unit = r.org_unit and s.team = r.code and s.held_on between r.first_day and r.last_day
                            ) as advised
                        ) a""")
                .each(QUARTER)
                .figure(sum("ECO.SUPPORT_TEAM.COUNT", "r.stands::int"));
        for (TeamKind kind : TeamKind.values()) {
            measure.figure(count("ECO.SUPPORT_TEAM.COUNT", "r.stands and r.kind = '" + kind + "'")
                    .by("teamKind=" + kind.name().toLowerCase(Locale.ROOT)));
        }
        return measure.figure(sum("ECO.SUPPORT_TEAM.MEMBERS", "case when r.stands then r.members end"))
                .figure(sum("ECO.SUPPORT_TEAM.SPECIALISTS", "case when r.stands then r.specialists end"))
                .figure(share("ECO.SUPPORT_TEAM.ACTIVE", "a.advised", "r.stands"))
                .build();
    }
}
