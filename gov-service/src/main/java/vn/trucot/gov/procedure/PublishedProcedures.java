package vn.trucot.gov.procedure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.trucot.events.OrgUnitId;

/** What other features may ask about procedures. */
@ApplicationScoped
public class PublishedProcedures {

    private final ProcedureRepository procedures;

    PublishedProcedures(ProcedureRepository procedures) {
        this.procedures = procedures;
    }

    /** The units that publish or once published a procedure, by its code; codes that nobody published are left out. */
    public Map<String, Set<OrgUnitId>> publishersOf(Collection<String> codes) {
        return procedures.ofCodes(codes).stream()
                .map(Procedure::state)
                .collect(groupingBy(ProcedureRequest::code, mapping(ProcedureRequest::orgUnit, toSet())));
    }
}
