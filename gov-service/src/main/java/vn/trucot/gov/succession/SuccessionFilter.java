package vn.trucot.gov.succession;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which successions a list holds; what is left out does not matter. */
record SuccessionFilter(
        @QueryParam("predecessor") @Nullable String predecessor,
        @QueryParam("successor") @Nullable String successor,
        @QueryParam("date") @Nullable LocalDate date) {}
