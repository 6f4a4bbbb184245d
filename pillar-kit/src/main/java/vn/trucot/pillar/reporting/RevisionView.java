package vn.trucot.pillar.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Source;
import vn.trucot.events.Status;
import vn.trucot.pillar.security.UserName;

/**
 * One accepted change of a key.
 *
 * @param inForce whether this is what was published with the change
 * @param withdrawn whether the source took its statement back
 * @param cause what the change was part of
 */
public record RevisionView(
        long revision,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean notApplicable,
        Source source,
        Status status,
        boolean inForce,
        boolean withdrawn,
        Instant recordedAt,
        @UserName String recordedBy,
        String cause,
        @Nullable String publishedOn,
        @Nullable String place,
        @Nullable String note) {}
