package vn.trucot.gov.succession;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;
import vn.trucot.gov.orgunit.KnownSuccessions;
import vn.trucot.pillar.record.Conditions;

/** The table of successions. */
@ApplicationScoped
class SuccessionRepository implements PanacheRepositoryBase<RegisteredSuccession, SuccessionKey>, KnownSuccessions {

    PanacheQuery<RegisteredSuccession> search(SuccessionFilter filter) {
        Conditions conditions = new Conditions()
                .and("key.predecessor = :predecessor", "predecessor", filter.predecessor())
                .and("key.successor = :successor", "successor", filter.successor())
                .and("date = :date", "date", filter.date());
        return find(
                conditions.hql(), Sort.by("date").and("key.predecessor").and("key.successor"), conditions.parameters());
    }

    /** The successions of these predecessors. */
    List<RegisteredSuccession> ofPredecessors(Collection<OrgUnitId> units) {
        return where("predecessor = any(:units)", units);
    }

    @Override
    public List<Succession> of(Collection<OrgUnitId> units) {
        return where("predecessor = any(:units) or successor = any(:units)", units).stream()
                .map(RegisteredSuccession::state)
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query does not carry its type
    private List<RegisteredSuccession> where(String condition, Collection<OrgUnitId> units) {
        return getEntityManager()
                .createNativeQuery("select * from succession where " + condition, RegisteredSuccession.class)
                .setParameter("units", units.stream().map(OrgUnitId::text).toArray(String[]::new))
                .getResultList();
    }
}
