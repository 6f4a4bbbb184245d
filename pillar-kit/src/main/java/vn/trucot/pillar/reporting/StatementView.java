package vn.trucot.pillar.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Source;
import vn.trucot.events.Status;

/**
 * What one source states about one key.
 *
 * @param notApplicable true when the indicator does not apply to the unit; then there is no numerator
 * @param inForce whether this is the figure that counts
 * @param revision state of the key that this statement made
 */
public record StatementView(
        String indicator,
        String orgUnit,
        String period,
        String breakdown,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean notApplicable,
        Source source,
        Status status,
        boolean inForce,
        long revision,
        Instant recordedAt,
        String recordedBy) {}
