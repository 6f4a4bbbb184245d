package vn.trucot.gov.targets;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Target;
import vn.trucot.pillar.reference.ReferenceRow;

/** A target, with how often it changed. */
@Entity
@Table(name = "target")
class RegisteredTarget extends ReferenceRow<Target> {

    @EmbeddedId
    private TargetKey key;

    @Column
    private BigDecimal value;

    @Column
    private @Nullable String legalBasis;

    @Column
    private @Nullable String note;

    @Column
    private @Nullable String baselinePeriod;

    @Column
    private @Nullable BigDecimal baseline;

    @Column
    private @Nullable OrgUnitId cascadedFrom;

    protected RegisteredTarget() {}

    RegisteredTarget(Target target) {
        key = TargetKey.of(target);
        take(target);
    }

    @Override
    protected void take(Target target) {
        value = target.value();
        legalBasis = target.legalBasis();
        note = target.note();
        Target.Baseline from = target.baseline();
        baselinePeriod = from == null ? null : from.period().toString();
        baseline = from == null ? null : from.value();
        cascadedFrom = target.cascadedFrom();
    }

    TargetKey key() {
        return key;
    }

    @Override
    protected Target state() {
        return new Target(
                IndicatorCode.of(key.indicator()),
                OrgUnitId.of(key.orgUnit()),
                Period.parse(key.due()),
                value,
                legalBasis,
                note,
                baselinePeriod == null || baseline == null
                        ? null
                        : new Target.Baseline(Period.parse(baselinePeriod), baseline),
                cascadedFrom);
    }

    @Override
    protected Event event() {
        return new Event.TargetSet(state(), revision());
    }
}
