package vn.trucot.gov.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.trucot.events.OrgUnitId;
import vn.trucot.gov.identity.Identity.OtherSystem;

/** Finds bodies by the codes that other systems know them under; asked in the caller's transaction. */
@ApplicationScoped
public class KnownIdentities {

    private static final String UNITS = """
            select code, org_unit from org_unit_identity
            where system = any(:systems) and code = any(:codes) and valid_from <= :day and (valid_to is null or valid_to > :day)""";

    private final Session entities;

    KnownIdentities(Session entities) {
        this.entities = entities;
    }

    /** The units that the codes of bodies stand for on a day: electronic identities, and codes of portals. */
    public Map<String, Set<OrgUnitId>> byBodyCode(Collection<String> codes, LocalDate day) {
        return find(codes, day, OtherSystem.ELECTRONIC_IDENTITY, OtherSystem.PORTAL);
    }

    /** The units that portals know under these ids on a day. */
    public Map<String, Set<OrgUnitId>> byPortalId(Collection<String> ids, LocalDate day) {
        return find(ids, day, OtherSystem.PORTAL);
    }

    private Map<String, Set<OrgUnitId>> find(Collection<String> codes, LocalDate day, OtherSystem... systems) {
        return entities.createNativeQuery(UNITS, Object[].class)
                .setParameter(
                        "systems", Stream.of(systems).map(OtherSystem::name).toArray(String[]::new))
                .setParameter("codes", codes.toArray(String[]::new))
                .setParameter("day", day)
                .getResultStream()
                .collect(groupingBy(
                        row -> (String) row[0],
                        mapping(row -> OrgUnitId.of((String) row[1]), toCollection(TreeSet::new))));
    }
}
