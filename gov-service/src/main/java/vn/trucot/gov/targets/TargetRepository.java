package vn.trucot.gov.targets;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.record.Conditions;

/** The table of targets. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<RegisteredTarget, TargetKey> {

    PanacheQuery<RegisteredTarget> search(TargetFilter filter) {
        Conditions conditions = new Conditions()
                .and("key.indicator = :indicator", "indicator", filter.indicator())
                .and("key.orgUnit = :orgUnit", "orgUnit", filter.orgUnit())
                .and("key.due = :due", "due", filter.due());
        return find(
                conditions.hql(), Sort.by("key.indicator").and("key.orgUnit").and("key.due"), conditions.parameters());
    }

    @SuppressWarnings("unchecked") // a native query does not carry its type
    List<RegisteredTarget> ofUnits(Collection<OrgUnitId> units) {
        return getEntityManager()
                .createNativeQuery("select * from target where org_unit = any(:units)", RegisteredTarget.class)
                .setParameter("units", units.stream().map(OrgUnitId::text).toArray(String[]::new))
                .getResultList();
    }
}
