package vn.trucot.economy.supportteam;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;

import java.util.List;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A team belongs to a unit that is there when it begins, and has no more specialists than members. */
final class SupportTeams {

    static final String COLLECTION = "support-teams";

    static final RecordKind<SupportTeam> KIND = RecordKind.of(
                    "support team", COLLECTION, SupportTeam.class, SupportTeamRow::new)
            .unit("orgUnit", null, SupportTeam::activeFrom)
            .key(
                    "code",
                    SupportTeam::key,
                    List.of(new Column<>("orgUnit", SupportTeam::orgUnit), new Column<>("code", SupportTeam::code)))
            .rule(notAfterToday("activeFrom", SupportTeam::activeFrom))
            .rule(after("activeTo", SupportTeam::activeTo, "activeFrom", SupportTeam::activeFrom))
            .rule((team, _, mistakes) -> checkSpecialists(team, mistakes))
            .count(SupportTeamMeasures.OF_UNIT)
            .build();

    private SupportTeams() {}

    private static void checkSpecialists(SupportTeam team, Mistakes mistakes) {
        if (team.specialists() != null && team.specialists() > team.members()) {
            mistakes.invalid(
                    "specialists", "specialists " + team.specialists() + " is more than members " + team.members());
        }
    }
}
