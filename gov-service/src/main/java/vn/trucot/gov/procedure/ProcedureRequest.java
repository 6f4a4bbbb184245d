package vn.trucot.gov.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * One state of a procedure as a client sends it.
 *
 * @param id made here if it is left out of a batch
 * @param orgUnit who publishes the procedure
 * @param field the field of administration (lĩnh vực)
 * @param postal whether it can be handed in and handed out by public post
 * @param validTo first day on which this state is no more, null while it lasts
 */
record ProcedureRequest(
        @Nullable UUID id,
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String code,

        @NotBlank @Size(max = 500) String name,
        @Nullable @Size(max = 200) String field,
        @NotNull OnlineLevel level,
        boolean postal,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demo) {

    ProcedureRequest withId(UUID id) {
        return new ProcedureRequest(id, orgUnit, code, name, field, level, postal, validFrom, validTo, demo);
    }

    ProcedureKey key() {
        return new ProcedureKey(orgUnit, code, validFrom);
    }

    /** Whether both hold on one day. */
    boolean overlaps(ProcedureRequest other) {
        return (other.validTo == null || validFrom.isBefore(other.validTo))
                && (validTo == null || other.validFrom.isBefore(validTo));
    }
}
