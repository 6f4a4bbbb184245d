package vn.trucot.gov.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;

/** A succession as a client sees it. */
record SuccessionView(
        OrgUnitId predecessor,
        OrgUnitId successor,
        LocalDate date,
        BigDecimal share,
        @Nullable String document,
        long revision) {

    static SuccessionView of(RegisteredSuccession registered) {
        Succession succession = registered.state();
        return new SuccessionView(
                succession.predecessor(),
                succession.successor(),
                succession.date(),
                succession.share(),
                succession.document(),
                registered.revision());
    }
}
