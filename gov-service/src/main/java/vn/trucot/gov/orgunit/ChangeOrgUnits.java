package vn.trucot.gov.orgunit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Topics;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Saved;
import vn.trucot.pillar.reference.ReferenceChanges;
import vn.trucot.pillar.reference.ReferenceEvents;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.ProblemCode;

/** Changes the register of org units as a whole or not at all, and tells what changed. */
@ApplicationScoped
@Transactional
class ChangeOrgUnits {

    private final OrgUnitRepository register;
    private final KnownSuccessions successions;
    private final CurrentUser user;
    private final ReferenceChanges<OrgUnit, OrgUnitId, RegisteredUnit> changes;

    ChangeOrgUnits(OrgUnitRepository register, KnownSuccessions successions, CurrentUser user, ReferenceEvents events) {
        this.register = register;
        this.successions = successions;
        this.user = user;
        this.changes = new ReferenceChanges<>(register, events, Topics.ORG_UNITS, OrgUnit::id, RegisteredUnit::new);
    }

    BatchSummary put(Batch<OrgUnit> batch) {
        return changes.put(batch, check(batch));
    }

    Saved<OrgUnitView> put(OrgUnit asked, @Nullable IfMatch expected) {
        Batch<OrgUnit> single = Batch.single(asked);
        Map<OrgUnitId, RegisteredUnit> stored = check(single);
        RegisteredUnit before = stored.get(asked.id());
        IfMatch.check(expected, before == null ? null : before.revision());
        changes.put(single, stored);
        RegisteredUnit after = register.findById(asked.id().text());
        return new Saved<>(views(List.of(after)).getFirst(), after.revision(), before == null);
    }

    /** The units with what they go on from and as. */
    List<OrgUnitView> views(List<RegisteredUnit> units) {
        List<OrgUnitId> ids = units.stream().map(unit -> unit.state().id()).toList();
        return OrgUnitView.of(units, successions.of(ids));
    }

    /** Waits for others who change the register, then checks against what is stored and answers that. */
    private Map<OrgUnitId, RegisteredUnit> check(Batch<OrgUnit> batch) {
        register.lock();
        batch.rejectDuplicates("id", OrgUnit::id);
        Set<OrgUnitId> ids = batch.rows().map(row -> row.value().id()).collect(Collectors.toSet());
        Set<OrgUnitId> named = new HashSet<>(ids);
        batch.rows()
                .map(BatchRow::value)
                .map(OrgUnit::parent)
                .filter(Objects::nonNull)
                .forEach(named::add);
        List<RegisteredUnit> stored = register.named(named);
        Collection<OrgUnit> around = Stream.of(stored, register.partsOf(ids), register.ofCodes(ids))
                .flatMap(Collection::stream)
                .map(RegisteredUnit::state)
                .toList();
        new OrgUnitRules(batch, around, successions.of(ids)).check();
        checkRights(batch, stored.stream().map(unit -> unit.state().id()).collect(Collectors.toSet()));
        return stored.stream().collect(Collectors.toMap(unit -> unit.state().id(), Function.identity()));
    }

    /** A unit is changed by who administers it, and added by who administers what it is to be part of. */
    private void checkRights(Batch<OrgUnit> batch, Set<OrgUnitId> there) {
        if (user.hasEverywhere(Role.ADMINISTRATOR)) {
            return;
        }
        Map<OrgUnitId, OrgUnit> asked = batch.rows()
                .map(BatchRow::value)
                .collect(Collectors.toMap(OrgUnit::id, Function.identity(), (first, second) -> first));
        batch.rows().toList().forEach(row -> {
            OrgUnit unit = row.value();
            if (!mayPlace(unit, asked, there)
                    || (there.contains(unit.id()) && !user.has(Role.ADMINISTRATOR, unit.id()))) {
                batch.reject(row, "id", ProblemCode.ROLE_MISSING, CurrentUser.refusal(Role.ADMINISTRATOR, unit.id()));
            }
        });
    }

    /** Whether the part of the register that the unit comes into is the user's; new units above it come with it. */
    private boolean mayPlace(OrgUnit unit, Map<OrgUnitId, OrgUnit> asked, Set<OrgUnitId> there) {
        Set<OrgUnitId> seen = new HashSet<>();
        OrgUnitId parent = unit.parent();
        while (parent != null && seen.add(parent)) {
            OrgUnit above = asked.get(parent);
            if (above == null || there.contains(parent)) {
                return user.has(Role.ADMINISTRATOR, parent);
            }
            parent = above.parent();
        }
        return false;
    }
}
