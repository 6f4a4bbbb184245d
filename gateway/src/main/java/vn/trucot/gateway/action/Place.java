package vn.trucot.gateway.action;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.scoring.rank.Lack;

/** Where a unit stands among those of its kind. */
@Schema(name = "ActionPlace")
record Place(
        @Schema(description = "Left out where the unit is not ranked") @Nullable
        Integer rank,

        @Schema(description = "How many are ranked, with the unit")
        int of,

        @Schema(description = "What is compared, as printed") @Nullable
        BigDecimal value,

        @Schema(description = "Why the unit is not ranked") @Nullable
        Lack lack) {}
