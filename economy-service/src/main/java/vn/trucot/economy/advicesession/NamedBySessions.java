package vn.trucot.economy.advicesession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trucot.pillar.register.NamedThings;
import vn.trucot.pillar.register.Naming;

/** A session was given by a support team of the same unit. */
@ApplicationScoped
class NamedBySessions implements NamedThings<AdviceSession> {

    private final EntityManager entities;

    NamedBySessions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String collection() {
        return AdviceSessions.COLLECTION;
    }

    @Override
    public void check(List<Naming<AdviceSession>> sessions, Predicate<String> brought) {
        Set<String> asked = sessions.stream().flatMap(NamedBySessions::newTeam).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return;
        }
        Set<String> known = Set.copyOf(entities.createQuery("""
                        select concat(cast(r.state.orgUnit as String), ' ', r.state.code) from SupportTeamRow r
                        where concat(cast(r.state.orgUnit as String), ' ', r.state.code) in :teams""", String.class)
                .setParameter("teams", asked)
                .getResultList());
        sessions.forEach(session -> newTeam(session)
                .filter(team -> !known.contains(team))
                .forEach(_ -> session.mistakes()
                        .invalid(
                                "team",
                                "team names '" + session.asked().team() + "', but "
                                        + session.asked().orgUnit() + " has no such support team")));
    }

    /** The unit and the code of the team that a session names and did not name before. */
    private static Stream<String> newTeam(Naming<AdviceSession> session) {
        return session
                .newly(asked -> asked.team() == null ? Stream.empty() : Stream.of(asked.orgUnit() + " " + asked.team()))
                .stream();
    }
}
