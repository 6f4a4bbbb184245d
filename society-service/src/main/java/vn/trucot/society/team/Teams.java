package vn.trucot.society.team;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.each;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.once;
import static vn.trucot.pillar.register.Rules.within;

import java.time.LocalDate;
import java.util.List;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;
import vn.trucot.society.team.Team.Activity;
import vn.trucot.society.team.Team.Membership;

/** A team belongs to a village that is there when it is established, and does things while it stands, not in future. */
final class Teams {

    static final String COLLECTION = "community-teams";

    static final RecordKind<Team> KIND = RecordKind.of("community team", COLLECTION, Team.class, TeamRow::new)
            .unit("village", OrgUnitKind.VILLAGE, Team::establishedOn)
            .recognisedBy(
                    "name",
                    team -> team.name() + " of " + team.village() + " since " + team.establishedOn(),
                    List.of(new Column<>("village", Team::village), new Column<>("name", Team::name)))
            .rule(notAfterToday("establishedOn", Team::establishedOn))
            .rule(after("dissolvedOn", Team::dissolvedOn, "establishedOn", Team::establishedOn))
            .rule(within("memberships", team -> team.memberships().stream().map(Membership::from), Team::standsOn))
            .rule(once("memberships", team -> team.memberships().stream().map(Membership::from)))
            .rule(each("memberships", Team::memberships, Teams::checkParts))
            .rule(within("activities", team -> team.activities().stream().map(Activity::on), Team::standsOn))
            .count(TeamMeasures.OF_VILLAGE)
            .count(TeamMeasures.PARTS_OF_MEMBERS)
            .build();

    private Teams() {}

    static void checkParts(Membership count, LocalDate today, Mistakes mistakes) {
        if (count.women() != null && count.women() > count.members()) {
            mistakes.invalid("women", "women " + count.women() + " is more than members " + count.members());
        }
        if (count.inRoles() > count.members()) {
            mistakes.invalid(
                    "leaders",
                    "leaders, youth and associations are " + count.inRoles() + ", more than members "
                            + count.members());
        }
    }
}
