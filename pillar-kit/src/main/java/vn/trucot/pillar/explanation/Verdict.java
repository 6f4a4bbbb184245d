package vn.trucot.pillar.explanation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What who asked thinks of the answer.
 *
 * @param close whether nothing more is to be said; if not, it is asked again
 * @param text what the answer does not say
 * @param due the last day for the next answer; some working days from now if left out
 */
@Schema(name = "QuestionVerdict")
record Verdict(
        boolean close,
        @Nullable @Size(max = 2_000) String text,
        @Nullable LocalDate due) {}
