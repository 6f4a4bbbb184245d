package vn.trucot.society.teamactivity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.trucot.pillar.register.NamedThings;
import vn.trucot.pillar.register.Naming;
import vn.trucot.society.team.KnownTeams;
import vn.trucot.society.team.KnownTeams.Named;

/** An activity is that of one team, which stood in the village on its day. */
@Singleton
class NamedByActivities implements NamedThings<TeamActivity> {

    private final KnownTeams teams;

    NamedByActivities(KnownTeams teams) {
        this.teams = teams;
    }

    @Override
    public String collection() {
        return TeamActivities.COLLECTION;
    }

    @Override
    public void check(List<Naming<TeamActivity>> activities, Predicate<String> brought) {
        Map<Named, Long> meant = teams.among(activities.stream()
                .flatMap(activity -> newly(activity).stream())
                .distinct()
                .toList());
        for (Naming<TeamActivity> activity : activities) {
            for (Named named : newly(activity)) {
                long many = meant.getOrDefault(named, 0L);
                if (many == 0) {
                    activity.mistakes()
                            .invalid(
                                    "team",
                                    "no team of " + named.village() + " is called '" + named.name() + "' on "
                                            + named.on());
                } else if (many > 1) {
                    activity.mistakes()
                            .invalid(
                                    "team",
                                    many + " teams of " + named.village() + " are called '" + named.name() + "' on "
                                            + named.on() + "; call each differently");
                }
            }
        }
    }

    private static List<Named> newly(Naming<TeamActivity> activity) {
        return activity.newly(asked -> Stream.of(new Named(asked.village(), asked.team(), asked.heldOn())));
    }
}
