package vn.trucot.gov.procedure;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.record.Conditions;

/** The table of procedures. */
@ApplicationScoped
class ProcedureRepository implements PanacheRepositoryBase<Procedure, UUID> {

    PanacheQuery<Procedure> search(ProcedureFilter filter) {
        Conditions conditions = new Conditions()
                .and("orgUnit = :orgUnit", "orgUnit", filter.orgUnit())
                .and("code = :code", "code", filter.code())
                .and("level = :level", "level", filter.level())
                .and("validFrom <= :on and (validTo is null or validTo > :on)", "on", filter.on());
        return find(conditions.hql(), Sort.by("name").and("validFrom").and("id"), conditions.parameters());
    }

    /** The units that publish the procedures with these ids. */
    Set<OrgUnitId> unitsOf(Collection<UUID> ids) {
        return new HashSet<>(getEntityManager()
                .createQuery("select distinct orgUnit from Procedure where id in :ids", OrgUnitId.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    List<Procedure> ofUnits(Collection<OrgUnitId> units) {
        return list("orgUnit in ?1", units);
    }

    List<Procedure> ofCodes(Collection<String> codes) {
        return list("code in ?1", codes);
    }
}
