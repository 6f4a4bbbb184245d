package vn.trucot.pillar.explanation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.ExactNumber;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * Asks why a figure is what it is.
 *
 * @param subject the code of an indicator, or an item of an index set, as {@code dti-922/workforce}
 * @param breakdown the total if left out
 * @param text what is asked beyond why
 * @param seen the figure as who asks sees it
 * @param due the last day for an answer; some working days from now if left out
 * @param demo whether it is generated
 * @param askedOn the day it was asked on, of a generated question
 */
record Asking(
        @NotNull @Size(max = 150) String subject,
        @Nullable Breakdown breakdown,
        @NotNull OrgUnitId orgUnit,
        @NotNull Period period,
        @Nullable @Size(max = 2_000) String text,
        @Nullable BigDecimal seen,
        @Nullable LocalDate due,
        boolean demo,
        @Nullable LocalDate askedOn) {

    Asking {
        seen = ExactNumber.canonicalOrNull("seen", seen);
    }

    Breakdown split() {
        return breakdown == null ? Breakdown.TOTAL : breakdown;
    }

    Question.Figure figure() {
        return new Question.Figure(subject, split().toString(), orgUnit, period);
    }

    @Nullable
    String words() {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
