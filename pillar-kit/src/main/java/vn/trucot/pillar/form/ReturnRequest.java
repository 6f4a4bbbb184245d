package vn.trucot.pillar.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a unit sends of a form for a period.
 *
 * @param draft whether it is not submitted yet: it may be incomplete and break rules
 * @param answer numbers if left out
 * @param lines all of them; none if there is nothing to report, or the same as in the period before
 * @param comment what the unit says about its numbers
 * @param receivedOn the day on which it was submitted elsewhere; an administrator's, or of generated returns
 */
record ReturnRequest(
        boolean draft,
        FormReturn.@Nullable Answer answer,
        @Nullable @Size(max = 10_000) List<@Valid @NotNull FormLine> lines,
        @Nullable @Size(max = 2_000) String comment,
        @Nullable LocalDate receivedOn,
        boolean demo) {

    List<FormLine> given() {
        return lines == null ? List.of() : lines;
    }

    FormReturn.Answer said() {
        return Objects.requireNonNullElse(answer, FormReturn.Answer.FIGURES);
    }
}
