package vn.trucot.gov.targets;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which targets a list holds; what is left out does not matter. */
record TargetFilter(
        @QueryParam("indicator") @Nullable String indicator,
        @QueryParam("orgUnit") @Nullable String orgUnit,
        @QueryParam("due") @Nullable String due) {}
