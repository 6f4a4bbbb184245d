package vn.trucot.gov.dossier;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.record.Conditions;

/** The table of dossiers, one at a time and in lists. */
@ApplicationScoped
class DossierRepository implements PanacheRepositoryBase<DossierCount, UUID> {

    PanacheQuery<DossierCount> search(DossierFilter filter) {
        Conditions conditions = new Conditions()
                .and("orgUnit = :orgUnit", "orgUnit", filter.orgUnit())
                .and("procedureCode = :procedureCode", "procedureCode", filter.procedureCode())
                .and("period = :period", "period", filter.period() == null ? null : Period.parse(filter.period()));
        return find(conditions.hql(), Sort.by("orgUnit").and("period").and("procedureCode"), conditions.parameters());
    }

    /** The unit that holds the record now; none if there is no such record. */
    List<OrgUnitId> unitOf(UUID id) {
        return getEntityManager()
                .createQuery("select orgUnit from DossierCount where id = :id", OrgUnitId.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** What is stored under the id or for the key. */
    List<DossierCount> of(UUID id, DossierKey key) {
        return list(
                "id = ?1 or orgUnit = ?2 and period = ?3 and procedureCode = ?4",
                id,
                key.orgUnit(),
                key.period(),
                key.procedureCode());
    }
}
