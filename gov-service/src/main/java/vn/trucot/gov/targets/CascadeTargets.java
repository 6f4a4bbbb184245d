package vn.trucot.gov.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Target;
import vn.trucot.gov.orgunit.OrgUnitRegister;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Hands a target down to the units of a kind below its own that are there when it is due: each has to reach the same value. A
 * unit that has a target of its own keeps it; one that was handed down before is renewed. Baselines are not handed down, for
 * every unit begins elsewhere.
 */
@ApplicationScoped
@Transactional
class CascadeTargets {

    private final TargetRepository targets;
    private final SetTargets setTargets;
    private final OrgUnitRegister register;
    private final Catalogue catalogue;
    private final CurrentUser user;

    CascadeTargets(
            TargetRepository targets,
            SetTargets setTargets,
            OrgUnitRegister register,
            Catalogue catalogue,
            CurrentUser user) {
        this.targets = targets;
        this.setTargets = setTargets;
        this.register = register;
        this.catalogue = catalogue;
        this.user = user;
    }

    /**
     * Hands it down.
     *
     * @throws Problem NOT_FOUND if there is no such target; ROLE_MISSING; VALIDATION_FAILED if its indicator adds up over units, so that a
     *     part cannot have to reach what the whole has to
     */
    BatchSummary cascade(CascadeRequest asked) {
        register.lock();
        RegisteredTarget there = targets.findById(asked.key());
        if (there == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "there is no target " + asked.key());
        }
        Target target = there.state();
        user.must(Role.ADMINISTRATOR, target.orgUnit());
        @Nullable IndicatorDefinition definition = catalogue.find(target.indicator());
        if (definition != null && definition.acrossUnits() == AcrossUnits.SUM) {
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    "'" + target.indicator() + "' adds up over units: set the part of each by targets/batch");
        }
        List<OrgUnitId> parts = register
                .within(target.orgUnit(), asked.level(), target.due().lastDay())
                .stream()
                .map(OrgUnit::id)
                .toList();
        Map<TargetKey, RegisteredTarget> stored =
                targets.ofUnits(parts).stream().collect(Collectors.toMap(RegisteredTarget::key, Function.identity()));
        return setTargets.put(Batch.of(parts.stream()
                .map(part -> handedDown(target, part))
                .filter(part -> !isOfItsOwn(stored.get(TargetKey.of(part))))
                .toList()));
    }

    private static Target handedDown(Target target, OrgUnitId part) {
        return new Target(
                target.indicator(),
                part,
                target.due(),
                target.value(),
                target.legalBasis(),
                target.note(),
                null,
                target.orgUnit());
    }

    private static boolean isOfItsOwn(@Nullable RegisteredTarget target) {
        return target != null && target.state().cascadedFrom() == null;
    }
}
