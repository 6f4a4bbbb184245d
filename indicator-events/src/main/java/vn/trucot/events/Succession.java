package vn.trucot.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that goes on as another one. Two predecessors of one successor are a merge; two successors of one predecessor a
 * split, each with its share; one to one a rename.
 *
 * @param date first day of the successor
 * @param share the part of the predecessor's figures that goes to the successor, above 0 to 1
 * @param document the legal document
 */
public record Succession(
        OrgUnitId predecessor,
        OrgUnitId successor,
        LocalDate date,
        BigDecimal share,
        @Nullable String document) {

    public Succession {
        if (predecessor.equals(successor)) {
            throw new InvalidTerm("succession", predecessor + " to " + successor, "a unit does not succeed itself");
        }
        share = ExactNumber.canonical("share of a succession", share);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidTerm("share of a succession", share.toPlainString(), "write a share above 0, at most 1");
        }
    }
}
