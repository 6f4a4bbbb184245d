package vn.trucot.society.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trucot.events.OrgUnitId;

/** Tells other features which teams stand where and when. */
@ApplicationScoped
public class KnownTeams {

    /** A team as others name it: what it is called in its village on a day. */
    public record Named(OrgUnitId village, String name, LocalDate on) {}

    private final EntityManager entities;

    KnownTeams(EntityManager entities) {
        this.entities = entities;
    }

    /** How many teams each of these names means. */
    public Map<Named, Long> among(Collection<Named> named) {
        if (named.isEmpty()) {
            return Map.of();
        }
        List<Team> teams = entities.createQuery(
                        "select r.state from TeamRow r where r.state.village in :villages and r.state.name in :names",
                        Team.class)
                .setParameter(
                        "villages",
                        named.stream().map(Named::village).distinct().toList())
                .setParameter(
                        "names", named.stream().map(Named::name).distinct().toList())
                .getResultList();
        Map<Named, Long> meant = new HashMap<>();
        named.forEach(each -> meant.put(
                each, teams.stream().filter(team -> isMeant(team, each)).count()));
        return meant;
    }

    private static boolean isMeant(Team team, Named named) {
        return team.village().equals(named.village()) && team.name().equals(named.name()) && team.standsOn(named.on());
    }
}
