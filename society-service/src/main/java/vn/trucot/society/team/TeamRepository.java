package vn.trucot.society.team;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.record.Conditions;

/** The table of teams. */
@ApplicationScoped
class TeamRepository implements PanacheRepositoryBase<Team, UUID> {

    PanacheQuery<Team> search(TeamFilter filter) {
        Conditions conditions = new Conditions()
                .and("village = :village", "village", filter.village())
                .and(
                        "cast(village as String) like :part",
                        "part",
                        filter.commune() == null ? null : filter.commune() + ".%")
                .and("exists (select 1 from team.activities a where a.on in :days)", "days", filter.activeDays());
        return find(
                "from Team team where " + conditions.hql(),
                Sort.by("village").and("name").and("id"),
                conditions.parameters());
    }

    /** The villages of the teams with these ids. */
    List<OrgUnitId> villagesOf(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select distinct village from Team where id in :ids", OrgUnitId.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Team> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
