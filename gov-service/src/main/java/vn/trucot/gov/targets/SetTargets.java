package vn.trucot.gov.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Target;
import vn.trucot.events.Topics;
import vn.trucot.gov.orgunit.OrgUnitRegister;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.reference.ReferenceChanges;
import vn.trucot.pillar.reference.ReferenceEvents;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.ProblemCode;

/** Sets targets as a whole or not at all, and tells what changed; the only way in for other features. */
@ApplicationScoped
@Transactional
public class SetTargets {

    private final TargetRepository targets;
    private final OrgUnitRegister register;
    private final KnownIndicators indicators;
    private final CurrentUser user;
    private final ReferenceChanges<Target, TargetKey, RegisteredTarget> changes;

    SetTargets(
            TargetRepository targets,
            OrgUnitRegister register,
            KnownIndicators indicators,
            CurrentUser user,
            ReferenceEvents events) {
        this.targets = targets;
        this.register = register;
        this.indicators = indicators;
        this.user = user;
        this.changes = new ReferenceChanges<>(targets, events, Topics.TARGETS, TargetKey::of, RegisteredTarget::new);
    }

    /**
     * Sets the targets of a batch.
     *
     * @throws vn.trucot.problem.Problem BATCH_REJECTED if there are mistakes
     */
    public BatchSummary put(Batch<Target> batch) {
        register.lock();
        batch.rejectDuplicates("due", TargetKey::of);
        Set<OrgUnitId> units = batch.rows().map(row -> row.value().orgUnit()).collect(Collectors.toSet());
        Set<OrgUnitId> known = register.find(units).keySet();
        batch.rows().toList().forEach(row -> check(batch, row, known));
        return changes.put(
                batch,
                targets.ofUnits(units).stream().collect(Collectors.toMap(RegisteredTarget::key, Function.identity())));
    }

    /**
     * Sets what a document wants of a unit. A target that the unit has on another basis stays, and so does where it began.
     *
     * @throws vn.trucot.problem.Problem BATCH_REJECTED if there are mistakes
     */
    public BatchSummary adopt(OrgUnitId unit, List<Target> wanted) {
        register.lock();
        Map<TargetKey, Target> there = targets.ofUnits(Set.of(unit)).stream()
                .collect(Collectors.toMap(RegisteredTarget::key, RegisteredTarget::state));
        return put(Batch.of(wanted.stream()
                .filter(target -> isOnItsBasis(target, there.get(TargetKey.of(target))))
                .map(target -> begunWhere(target, there.get(TargetKey.of(target))))
                .toList()));
    }

    private static boolean isOnItsBasis(Target wanted, @Nullable Target there) {
        return there == null || Objects.equals(there.legalBasis(), wanted.legalBasis());
    }

    private static Target begunWhere(Target wanted, @Nullable Target there) {
        return there == null
                ? wanted
                : new Target(
                        wanted.indicator(),
                        wanted.orgUnit(),
                        wanted.due(),
                        wanted.value(),
                        wanted.legalBasis(),
                        wanted.note(),
                        there.baseline(),
                        null);
    }

    private void check(Batch<Target> batch, BatchRow<Target> row, Set<OrgUnitId> known) {
        OrgUnitId unit = row.value().orgUnit();
        if (!known.contains(unit)) {
            batch.reject(row, "orgUnit", ProblemCode.ORG_UNIT_UNKNOWN, "org unit '" + unit + "' is unknown");
        } else if (!user.has(Role.ADMINISTRATOR, unit)) {
            batch.reject(row, "orgUnit", ProblemCode.ROLE_MISSING, CurrentUser.refusal(Role.ADMINISTRATOR, unit));
        }
        IndicatorCode indicator = row.value().indicator();
        if (!indicators.mayBe(indicator)) {
            batch.reject(row, "indicator", ProblemCode.INDICATOR_UNKNOWN, KnownIndicators.refusal(indicator.text()));
        }
    }
}
