package vn.trucot.pillar.criteria;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.ExactNumber;

/**
 * What was found of one criterion.
 *
 * @param criterion its code
 * @param value 1 or 0 for yes or no, a number, or the value of a choice
 * @param note what is said about it
 */
@Schema(name = "CriterionAnswer")
record Answer(
        @NotNull @Size(max = 50) String criterion,
        @NotNull BigDecimal value,
        @Nullable @Size(max = 1_000) String note) {

    Answer {
        if (value != null) {
            value = ExactNumber.canonical("value", value);
        }
    }
}
