package vn.trucot.gov.succession;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;

/**
 * A succession as a client sends it.
 *
 * @param share 1 if it is left out
 */
record SuccessionRequest(
        OrgUnitId predecessor,
        OrgUnitId successor,
        LocalDate date,
        @Nullable BigDecimal share,
        @Nullable @Size(max = 500) String document) {

    Succession succession() {
        return new Succession(predecessor, successor, date, share == null ? BigDecimal.ONE : share, document);
    }
}
