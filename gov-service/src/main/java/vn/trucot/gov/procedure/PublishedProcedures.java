package vn.trucot.gov.procedure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.form.KnownLines;
import vn.trucot.problem.ProblemCode;

/** Forms may have a line for each procedure. */
@ApplicationScoped
class PublishedProcedures implements KnownLines {

    /** Codes as one array: a parameter for each would be too many of a large batch. */
    private static final String PUBLISHERS = "select distinct code, org_unit from procedure where code = any(:codes)";

    private static final String OFFERED = """
            select code, name from procedure where org_unit = any(:owners) and valid_to is null order by code""";

    private final Session entities;

    PublishedProcedures(Session entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return Procedures.COLLECTION;
    }

    @Override
    public String one() {
        return "procedure";
    }

    @Override
    public ProblemCode unknown() {
        return ProblemCode.PROCEDURE_UNKNOWN;
    }

    /** The units that publish or once published a procedure. */
    @Override
    public Map<String, Set<OrgUnitId>> owners(Collection<String> codes) {
        return entities.createNativeQuery(PUBLISHERS, Object[].class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> new OrgUnitId((String) row[1]), toSet())));
    }

    @Override
    public List<Line> of(Collection<OrgUnitId> owners) {
        return entities.createNativeQuery(OFFERED, Object[].class)
                .setParameter("owners", owners.stream().map(OrgUnitId::text).toArray(String[]::new))
                .getResultStream()
                .map(row -> new Line((String) row[0], (String) row[1]))
                .toList();
    }
}
