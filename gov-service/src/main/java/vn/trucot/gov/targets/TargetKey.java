package vn.trucot.gov.targets;

import jakarta.persistence.Embeddable;
import vn.trucot.events.Target;

/** What a target is about. */
@Embeddable
record TargetKey(String indicator, String orgUnit, String due) {

    static TargetKey of(Target target) {
        return new TargetKey(
                target.indicator().text(), target.orgUnit().text(), target.due().toString());
    }

    @Override
    public String toString() {
        return indicator + " of " + orgUnit + " by " + due;
    }
}
