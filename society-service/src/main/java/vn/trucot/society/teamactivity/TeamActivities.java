package vn.trucot.society.teamactivity;

import static vn.trucot.pillar.register.Rules.notAfterToday;

import java.util.List;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;
import vn.trucot.society.team.TeamMeasures;

/** An activity is over, and that of a team of a village that was there. It also makes its team an active one. */
final class TeamActivities {

    static final String COLLECTION = "team-activities";

    static final RecordKind<TeamActivity> KIND = RecordKind.of(
                    "team activity", COLLECTION, TeamActivity.class, TeamActivityRow::new)
            .unit("village", OrgUnitKind.VILLAGE, TeamActivity::heldOn)
            .key(
                    "team",
                    TeamActivity::key,
                    List.of(
                            new Column<>("village", TeamActivity::village),
                            new Column<>("team", TeamActivity::team),
                            new Column<>("heldOn", TeamActivity::heldOn),
                            new Column<>("kind", TeamActivity::kind)))
            .rule(notAfterToday("heldOn", TeamActivity::heldOn))
            .count(TeamActivityMeasures.OF_VILLAGE)
            .count(TeamMeasures.OF_VILLAGE)
            .build();

    private TeamActivities() {}
}
