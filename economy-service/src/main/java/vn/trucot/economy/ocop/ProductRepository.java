package vn.trucot.economy.ocop;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.record.Conditions;

/** The table of OCOP products. */
@ApplicationScoped
class ProductRepository implements PanacheRepositoryBase<Product, UUID> {

    PanacheQuery<Product> search(ProductFilter filter) {
        String part = filter.orgUnit() == null ? null : filter.orgUnit() + ".%";
        Conditions conditions = new Conditions()
                .and("cast(commune as String) || '.' like :part", "part", part)
                .and("code = :code", "code", filter.code())
                .and("stars = :stars", "stars", filter.stars())
                .and("recognisedOn <= :on and (endedOn is null or endedOn > :on)", "on", filter.on());
        return find(conditions.hql(), Sort.by("name").and("id"), conditions.parameters());
    }

    /** The communes of the products with these ids or codes. */
    List<OrgUnitId> communesOf(Collection<UUID> ids, Collection<String> codes) {
        return getEntityManager()
                .createQuery("select distinct commune from Product where id in :ids or code in :codes", OrgUnitId.class)
                .setParameter("ids", ids)
                .setParameter("codes", codes)
                .getResultList();
    }

    List<Product> named(Collection<UUID> ids, Collection<String> codes) {
        return list("id in ?1 or code in ?2", ids, codes);
    }
}
