package vn.trucot.gov.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;
import vn.trucot.events.Topics;
import vn.trucot.gov.orgunit.OrgUnitRegister;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.reference.ReferenceEvents;

/** Records successions as a whole or not at all, and tells what changed. */
@ApplicationScoped
@Transactional
class ChangeSuccessions {

    private final SuccessionRepository successions;
    private final OrgUnitRegister register;
    private final ReferenceEvents events;

    ChangeSuccessions(SuccessionRepository successions, OrgUnitRegister register, ReferenceEvents events) {
        this.successions = successions;
        this.register = register;
        this.events = events;
    }

    BatchSummary put(Batch<Succession> batch) {
        register.lock();
        batch.rejectDuplicates("successor", SuccessionKey::of);
        Map<OrgUnitId, OrgUnit> units = register.find(unitsOf(batch));
        Map<SuccessionKey, RegisteredSuccession> stored = successions.ofPredecessors(units.keySet()).stream()
                .collect(Collectors.toMap(RegisteredSuccession::key, Function.identity()));
        List<Succession> known =
                stored.values().stream().map(RegisteredSuccession::succession).toList();
        new SuccessionRules(batch, units, known).check();
        List<Succession> accepted = batch.accepted(BatchMode.ALL);
        List<RegisteredSuccession> changed = store(accepted, stored);
        long created = changed.stream().filter(each -> each.revision() == 1).count();
        return batch.summary(created, changed.size() - created, accepted.size() - changed.size());
    }

    private static Set<OrgUnitId> unitsOf(Batch<Succession> batch) {
        return batch.rows()
                .map(BatchRow::value)
                .flatMap(succession -> Stream.of(succession.predecessor(), succession.successor()))
                .collect(Collectors.toSet());
    }

    private List<RegisteredSuccession> store(List<Succession> asked, Map<SuccessionKey, RegisteredSuccession> stored) {
        List<RegisteredSuccession> changed = new ArrayList<>();
        for (Succession succession : asked) {
            RegisteredSuccession there = stored.get(SuccessionKey.of(succession));
            if (there == null) {
                there = new RegisteredSuccession(succession);
                successions.persist(there);
                changed.add(there);
            } else if (there.change(succession)) {
                changed.add(there);
            }
        }
        successions.flush();
        events.publish(
                Topics.SUCCESSIONS,
                changed.stream().map(RegisteredSuccession::event).toList());
        return changed;
    }
}
