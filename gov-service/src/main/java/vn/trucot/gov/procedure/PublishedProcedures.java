package vn.trucot.gov.procedure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import vn.trucot.events.OrgUnitId;

/** What other features may ask about procedures. */
@ApplicationScoped
public class PublishedProcedures {

    /** Codes as one array: a parameter for each would be too many of a large batch. */
    private static final String PUBLISHERS = "select distinct code, org_unit from procedure where code = any(:codes)";

    private final Session entities;

    PublishedProcedures(Session entities) {
        this.entities = entities;
    }

    /** The units that publish or once published a procedure, by its code; codes that nobody published are left out. */
    public Map<String, Set<OrgUnitId>> publishersOf(Collection<String> codes) {
        return entities.createNativeQuery(PUBLISHERS, Object[].class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> new OrgUnitId((String) row[1]), toSet())));
    }
}
