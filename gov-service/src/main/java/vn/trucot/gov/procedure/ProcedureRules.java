package vn.trucot.gov.procedure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.record.RecordUnits;
import vn.trucot.problem.ProblemCode;

/** What must hold for a procedure to be stored. */
@Singleton
class ProcedureRules {

    private record Published(OrgUnitId orgUnit, String code) {}

    private final RecordUnits units;

    ProcedureRules(RecordUnits units) {
        this.units = units;
    }

    /** A procedure is published by a unit that is there, and ends after it began. */
    void check(Batch<ProcedureRequest> batch) {
        units.check(
                batch, "orgUnit", ProcedureRequest::orgUnit, ProcedureRequest::validFrom, ProcedureRequest::validFrom);
        batch.rows().forEach(row -> {
            ProcedureRequest asked = row.value();
            if (asked.validTo() != null && !asked.validTo().isAfter(asked.validFrom())) {
                batch.reject(
                        row,
                        "validTo",
                        ProblemCode.VALIDATION_FAILED,
                        "validTo " + asked.validTo() + " must be after validFrom " + asked.validFrom());
            }
        });
    }

    /** A procedure has one state on one day. */
    void checkOneState(Batch<ProcedureRequest> batch, Collection<Procedure> stored) {
        Set<UUID> replaced = new HashSet<>();
        batch.rows().forEach(row -> replaced.add(row.value().id()));
        Map<Published, List<ProcedureRequest>> states = new HashMap<>();
        stored.stream()
                .map(Procedure::state)
                .filter(state -> !replaced.contains(state.id()))
                .forEach(state -> of(states, state).add(state));
        batch.rows().forEach(row -> {
            ProcedureRequest asked = row.value();
            List<ProcedureRequest> others = of(states, asked);
            others.stream()
                    .filter(asked::overlaps)
                    .findFirst()
                    .ifPresent(other -> batch.reject(
                            row,
                            "validFrom",
                            ProblemCode.CONFLICT,
                            asked.key() + " overlaps " + other.key() + ", which has the id " + other.id()));
            others.add(asked);
        });
    }

    private static List<ProcedureRequest> of(Map<Published, List<ProcedureRequest>> states, ProcedureRequest state) {
        return states.computeIfAbsent(new Published(state.orgUnit(), state.code()), key -> new ArrayList<>());
    }
}
