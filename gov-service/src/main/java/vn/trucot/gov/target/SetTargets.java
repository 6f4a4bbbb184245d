package vn.trucot.gov.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Pillar;
import vn.trucot.events.Target;
import vn.trucot.events.Topics;
import vn.trucot.gov.orgunit.OrgUnitRegister;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.reference.ReferenceEvents;
import vn.trucot.problem.ProblemCode;

/** Sets targets as a whole or not at all, and tells what changed. */
@ApplicationScoped
@Transactional
class SetTargets {

    private final TargetRepository targets;
    private final OrgUnitRegister register;
    private final Catalogue catalogue;
    private final ReferenceEvents events;

    SetTargets(TargetRepository targets, OrgUnitRegister register, Catalogue catalogue, ReferenceEvents events) {
        this.targets = targets;
        this.register = register;
        this.catalogue = catalogue;
        this.events = events;
    }

    BatchSummary put(Batch<Target> batch) {
        register.lock();
        batch.rejectDuplicates("due", TargetKey::of);
        Set<OrgUnitId> units = batch.rows().map(row -> row.value().orgUnit()).collect(Collectors.toSet());
        Set<OrgUnitId> known = register.find(units).keySet();
        batch.rows().toList().forEach(row -> check(batch, row, known));
        List<Target> accepted = batch.accepted(BatchMode.ALL);
        List<RegisteredTarget> changed = store(accepted, units);
        long created = changed.stream().filter(each -> each.revision() == 1).count();
        return batch.summary(created, changed.size() - created, accepted.size() - changed.size());
    }

    private void check(Batch<Target> batch, BatchRow<Target> row, Set<OrgUnitId> known) {
        OrgUnitId unit = row.value().orgUnit();
        if (!known.contains(unit)) {
            batch.reject(row, "orgUnit", ProblemCode.ORG_UNIT_UNKNOWN, "org unit '" + unit + "' is unknown");
        }
        IndicatorCode indicator = row.value().indicator();
        if (!isKnown(indicator)) {
            batch.reject(row, "indicator", ProblemCode.INDICATOR_UNKNOWN, "indicator '" + indicator + "' is unknown");
        }
    }

    /** Indicators of the other pillars are known to their services only; here, their prefix must be right. */
    private boolean isKnown(IndicatorCode indicator) {
        return Pillar.GOVERNMENT.owns(indicator)
                ? catalogue.find(indicator) != null
                : Pillar.ECONOMY.owns(indicator) || Pillar.SOCIETY.owns(indicator);
    }

    private List<RegisteredTarget> store(List<Target> asked, Set<OrgUnitId> units) {
        Map<TargetKey, RegisteredTarget> stored =
                targets.ofUnits(units).stream().collect(Collectors.toMap(RegisteredTarget::key, Function.identity()));
        List<RegisteredTarget> changed = new ArrayList<>();
        for (Target target : asked) {
            RegisteredTarget there = stored.get(TargetKey.of(target));
            if (there == null) {
                there = new RegisteredTarget(target);
                targets.persist(there);
                changed.add(there);
            } else if (there.change(target)) {
                changed.add(there);
            }
        }
        targets.flush();
        events.publish(
                Topics.TARGETS, changed.stream().map(RegisteredTarget::event).toList());
        return changed;
    }
}
