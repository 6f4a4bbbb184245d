package vn.trucot.pillar.record;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.ProblemCode;

/** Lets records only be of org units that are there. */
@Singleton
public class RecordUnits {

    private final OrgUnits orgUnits;

    RecordUnits(OrgUnits orgUnits) {
        this.orgUnits = orgUnits;
    }

    /**
     * Rejects rows whose unit is unknown, or was there on none of the days.
     *
     * @param field where the row names the unit
     */
    public <T> void check(
            Batch<T> batch,
            String field,
            Function<T, OrgUnitId> unit,
            Function<T, LocalDate> first,
            Function<T, LocalDate> last) {
        batch.rows().forEach(row -> {
            OrgUnitId id = unit.apply(row.value());
            LocalDate from = first.apply(row.value());
            check(batch, row, field, id, orgUnits.find(id), from, last.apply(row.value()));
        });
    }

    private static <T> void check(
            Batch<T> batch,
            BatchRow<T> row,
            String field,
            OrgUnitId id,
            @Nullable OrgUnit unit,
            LocalDate first,
            LocalDate last) {
        Refusal refusal = refusal(id, unit, first, last);
        if (refusal != null) {
            batch.reject(row, field, refusal.code(), refusal.reason());
        }
    }

    /** Why a record cannot be of a unit. */
    public record Refusal(ProblemCode code, String reason) {}

    /** Why a record of these days cannot be of the unit: it is unknown, or was there on none of them. Null if it can. */
    public @Nullable Refusal refusal(OrgUnitId id, LocalDate first, LocalDate last) {
        return refusal(id, orgUnits.find(id), first, last);
    }

    private static @Nullable Refusal refusal(OrgUnitId id, @Nullable OrgUnit unit, LocalDate first, LocalDate last) {
        if (unit == null) {
            return new Refusal(ProblemCode.ORG_UNIT_UNKNOWN, "org unit '" + id + "' is unknown");
        }
        if (unit.validTo() != null && !first.isBefore(unit.validTo())) {
            return new Refusal(
                    ProblemCode.ORG_UNIT_NOT_VALID,
                    "org unit '" + id + "' was no more on " + first + ", it ended on " + unit.validTo());
        }
        if (unit.validFrom() != null && last.isBefore(unit.validFrom())) {
            return new Refusal(
                    ProblemCode.ORG_UNIT_NOT_VALID,
                    "org unit '" + id + "' was not there yet on " + last + ", it began on " + unit.validFrom());
        }
        return null;
    }
}
