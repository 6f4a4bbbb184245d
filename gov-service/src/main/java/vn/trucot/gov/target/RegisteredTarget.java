package vn.trucot.gov.target;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Target;

/** A target, with how often it changed. */
@Entity
@Table(name = "target")
class RegisteredTarget {

    @EmbeddedId
    private TargetKey key;

    @Version
    private long version;

    @Column
    private BigDecimal value;

    @Column
    private @Nullable String legalBasis;

    @Column
    private @Nullable String note;

    protected RegisteredTarget() {}

    RegisteredTarget(Target target) {
        key = TargetKey.of(target);
        take(target);
    }

    /** Becomes what is asked for; false if it is that already. */
    boolean change(Target asked) {
        if (target().equals(asked)) {
            return false;
        }
        take(asked);
        return true;
    }

    private void take(Target target) {
        value = target.value();
        legalBasis = target.legalBasis();
        note = target.note();
    }

    TargetKey key() {
        return key;
    }

    Target target() {
        return new Target(
                IndicatorCode.of(key.indicator()),
                OrgUnitId.of(key.orgUnit()),
                Period.parse(key.due()),
                value,
                legalBasis,
                note);
    }

    /** The nth state of the target, from 1. */
    long revision() {
        return version + 1;
    }

    Event event() {
        return new Event.TargetSet(target(), revision());
    }
}
