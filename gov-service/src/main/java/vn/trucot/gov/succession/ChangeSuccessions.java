package vn.trucot.gov.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;
import vn.trucot.events.Topics;
import vn.trucot.gov.orgunit.OrgUnitRegister;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.reference.ReferenceChanges;
import vn.trucot.pillar.reference.ReferenceEvents;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.ProblemCode;

/** Records successions as a whole or not at all, and tells what changed. */
@ApplicationScoped
@Transactional
class ChangeSuccessions {

    private final SuccessionRepository successions;
    private final OrgUnitRegister register;
    private final CurrentUser user;
    private final ReferenceChanges<Succession, SuccessionKey, RegisteredSuccession> changes;

    ChangeSuccessions(
            SuccessionRepository successions, OrgUnitRegister register, CurrentUser user, ReferenceEvents events) {
        this.successions = successions;
        this.register = register;
        this.user = user;
        this.changes = new ReferenceChanges<>(
                successions, events, Topics.SUCCESSIONS, SuccessionKey::of, RegisteredSuccession::new);
    }

    BatchSummary put(Batch<Succession> batch) {
        register.lock();
        batch.rejectDuplicates("successor", SuccessionKey::of);
        Map<OrgUnitId, OrgUnit> units = register.find(unitsOf(batch));
        Map<SuccessionKey, RegisteredSuccession> stored = successions.ofPredecessors(units.keySet()).stream()
                .collect(Collectors.toMap(RegisteredSuccession::key, Function.identity()));
        List<Succession> known =
                stored.values().stream().map(RegisteredSuccession::state).toList();
        new SuccessionRules(batch, units, known).check();
        batch.rows().toList().forEach(row -> checkRights(batch, row));
        return changes.put(batch, stored);
    }

    /** Rights go where a unit goes, so both sides have to be the user's. */
    private void checkRights(Batch<Succession> batch, BatchRow<Succession> row) {
        Stream.of(row.value().predecessor(), row.value().successor())
                .filter(unit -> !user.has(Role.ADMINISTRATOR, unit))
                .findFirst()
                .ifPresent(unit -> batch.reject(
                        row,
                        unit.equals(row.value().predecessor()) ? "predecessor" : "successor",
                        ProblemCode.ROLE_MISSING,
                        CurrentUser.refusal(Role.ADMINISTRATOR, unit)));
    }

    private static Set<OrgUnitId> unitsOf(Batch<Succession> batch) {
        return batch.rows()
                .map(BatchRow::value)
                .flatMap(succession -> Stream.of(succession.predecessor(), succession.successor()))
                .collect(Collectors.toSet());
    }
}
