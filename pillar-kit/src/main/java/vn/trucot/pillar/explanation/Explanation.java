package vn.trucot.pillar.explanation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer: why a figure is what it is, what is done about it, and by when.
 *
 * @param mendedBy the day by which the remedy has worked; past if it has already
 * @param answeredOn the day it was given on, of a generated question
 */
record Explanation(
        @NotNull @NotBlank @Size(max = 4_000) String cause,
        @NotNull @NotBlank @Size(max = 4_000) String remedy,
        @NotNull LocalDate mendedBy,
        @Nullable LocalDate answeredOn) {

    /** The same without space around the words. */
    Explanation stripped() {
        return new Explanation(cause.strip(), remedy.strip(), mendedBy, answeredOn);
    }
}
