package vn.trucot.pillar.form;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What who looked at a submitted return says.
 *
 * @param approve whether it is counted; if not, it goes back
 * @param reason why it goes back
 */
record Decision(
        boolean approve, @Nullable @Size(max = 2_000) String reason) {}
