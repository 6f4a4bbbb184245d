package vn.trucot.pillar.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that is sent.
 *
 * @param draft whether it is not submitted yet: it may be incomplete
 * @param answers one for each criterion
 */
record AssessmentRequest(
        boolean draft,
        @NotNull @Size(max = 500) List<@Valid @NotNull Answer> answers,
        @Nullable @Size(max = 2_000) String comment,
        boolean demo) {}
