package vn.trucot.pillar.explanation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A remark about a question. */
@Schema(name = "QuestionComment")
record Saying(@NotNull @NotBlank @Size(max = 2_000) String text) {}
