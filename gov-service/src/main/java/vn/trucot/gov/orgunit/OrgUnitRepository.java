package vn.trucot.gov.orgunit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.SearchText;

/** The table of org units; a statement per question, however many units it is about. */
@ApplicationScoped
class OrgUnitRepository implements PanacheRepositoryBase<RegisteredUnit, String> {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('trucot.gov.org-units', 0))";

    void lock() {
        getEntityManager().createNativeQuery(LOCK, Object.class).getSingleResult();
    }

    PanacheQuery<RegisteredUnit> search(OrgUnitFilter filter) {
        Conditions conditions = new Conditions()
                .and("kind = :level", "level", filter.level())
                .and("parent = :parent", "parent", filter.parent())
                .and(
                        "search like :q escape '" + SearchText.ESCAPE + "'",
                        "q",
                        filter.q() == null ? null : SearchText.pattern(filter.q()))
                .and(
                        "(validFrom is null or validFrom <= :on) and (validTo is null or validTo > :on)",
                        "on",
                        filter.on());
        return find(conditions.hql(), Sort.by("nameVi").and("id"), conditions.parameters());
    }

    List<RegisteredUnit> named(Collection<OrgUnitId> ids) {
        return where("id = any(:values)", texts(ids));
    }

    List<RegisteredUnit> partsOf(Collection<OrgUnitId> ids) {
        return where("parent = any(:values)", texts(ids));
    }

    /** The units that have or had the codes of these. */
    List<RegisteredUnit> ofCodes(Collection<OrgUnitId> ids) {
        return where(
                "code_path = any(:values)",
                ids.stream().map(RegisteredUnit::codePath).distinct().toArray(String[]::new));
    }

    /** One parameter for any number of values: a batch may name more than a statement can have parameters. */
    @SuppressWarnings("unchecked") // a native query does not carry its type
    private List<RegisteredUnit> where(String condition, String[] values) {
        return getEntityManager()
                .createNativeQuery("select * from org_unit where " + condition, RegisteredUnit.class)
                .setParameter("values", values)
                .getResultList();
    }

    private static String[] texts(Collection<OrgUnitId> ids) {
        return ids.stream().map(OrgUnitId::text).toArray(String[]::new);
    }
}
