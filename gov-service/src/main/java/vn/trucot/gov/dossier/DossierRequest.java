package vn.trucot.gov.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * What a unit counted for a procedure in a month, as a client sends it. All counts are dossiers.
 *
 * @param id made here if it is left out of a batch
 * @param received all that came in; those neither online nor by post came at the counter
 * @param resolved those finished in the month, whenever they came in
 * @param onTime those resolved in time
 * @param overdue those of the received whose time ran out
 * @param digitised those received whose papers were digitised
 * @param withFee those received that cost something
 * @param paidOnline those of them paid online
 * @param rated those resolved that were rated
 * @param satisfied those rated that were rated well
 */
record DossierRequest(
        @Nullable UUID id,
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String procedureCode,

        @NotNull Period period,
        @NotNull @PositiveOrZero @Max(MOST) Long received,
        @NotNull @PositiveOrZero @Max(MOST) Long online,
        @NotNull @PositiveOrZero @Max(MOST) Long postal,
        @NotNull @PositiveOrZero @Max(MOST) Long resolved,
        @NotNull @PositiveOrZero @Max(MOST) Long onTime,
        @NotNull @PositiveOrZero @Max(MOST) Long overdue,
        @NotNull @PositiveOrZero @Max(MOST) Long digitised,
        @NotNull @PositiveOrZero @Max(MOST) Long withFee,
        @NotNull @PositiveOrZero @Max(MOST) Long paidOnline,
        @NotNull @PositiveOrZero @Max(MOST) Long rated,
        @NotNull @PositiveOrZero @Max(MOST) Long satisfied,
        boolean demo) {

    /** More is a slip of the pen, and sums of such numbers would not fit. */
    static final long MOST = 1_000_000_000;

    DossierRequest withId(UUID id) {
        return new DossierRequest(
                id,
                orgUnit,
                procedureCode,
                period,
                received,
                online,
                postal,
                resolved,
                onTime,
                overdue,
                digitised,
                withFee,
                paidOnline,
                rated,
                satisfied,
                demo);
    }

    DossierKey key() {
        return new DossierKey(orgUnit, procedureCode, period);
    }

    /** All counts, in the order of the components. */
    List<Long> counts() {
        return List.of(
                received, online, postal, resolved, onTime, overdue, digitised, withFee, paidOnline, rated, satisfied);
    }
}
