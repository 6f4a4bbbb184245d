package vn.trucot.gov.succession;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.problem.ProblemCode;

/** What must hold for successions: both units are there, one ends when the other begins, and nothing is given twice. */
final class SuccessionRules {

    private final Batch<Succession> batch;
    private final Map<OrgUnitId, OrgUnit> units;
    private final Map<OrgUnitId, BigDecimal> given = new HashMap<>();

    /**
     * The rules for a batch.
     *
     * @param stored all successions of the predecessors in the batch
     */
    SuccessionRules(Batch<Succession> batch, Map<OrgUnitId, OrgUnit> units, Collection<Succession> stored) {
        this.batch = batch;
        this.units = units;
        Set<SuccessionKey> asked =
                batch.rows().map(row -> SuccessionKey.of(row.value())).collect(Collectors.toSet());
        stored.stream()
                .filter(succession -> !asked.contains(SuccessionKey.of(succession)))
                .forEach(succession -> given.merge(succession.predecessor(), succession.share(), BigDecimal::add));
    }

    /** Rejects the rows that break a rule. */
    void check() {
        batch.rows().toList().forEach(row -> {
            Succession succession = row.value();
            OrgUnit predecessor = find(row, "predecessor", succession.predecessor());
            OrgUnit successor = find(row, "successor", succession.successor());
            if (predecessor != null) {
                checkDay(row, predecessor.id() + " ends", predecessor.validTo());
                checkShares(row, succession);
            }
            if (successor != null) {
                checkDay(row, successor.id() + " begins", successor.validFrom());
            }
        });
    }

    private @Nullable OrgUnit find(BatchRow<Succession> row, String field, OrgUnitId id) {
        OrgUnit unit = units.get(id);
        if (unit == null) {
            batch.reject(row, field, ProblemCode.ORG_UNIT_UNKNOWN, "org unit '" + id + "' is unknown");
        }
        return unit;
    }

    private void checkDay(BatchRow<Succession> row, String term, @Nullable Object day) {
        if (!row.value().date().equals(day)) {
            batch.reject(
                    row,
                    "date",
                    ProblemCode.ORG_UNIT_NOT_VALID,
                    "the date is " + row.value().date() + ", but " + term
                            + (day == null ? " on no known day" : " on " + day));
        }
    }

    private void checkShares(BatchRow<Succession> row, Succession succession) {
        BigDecimal sum = given.merge(succession.predecessor(), succession.share(), BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            batch.reject(
                    row,
                    "share",
                    ProblemCode.VALIDATION_FAILED,
                    "with share " + succession.share().toPlainString() + " the successors of "
                            + succession.predecessor() + " get " + sum.toPlainString() + " of it, more than all");
        }
    }
}
