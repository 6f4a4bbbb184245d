package vn.trucot.gov.pilotmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;

/** Tells other features which pilot models there are. */
@ApplicationScoped
public class KnownModels {

    private final EntityManager entities;

    KnownModels(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of the codes that a model has, of whatever unit it is. */
    public Set<String> among(Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select distinct r.state.code from PilotModelRow r where r.state.code in :codes",
                                String.class)
                        .setParameter("codes", codes)
                        .getResultList());
    }
}
