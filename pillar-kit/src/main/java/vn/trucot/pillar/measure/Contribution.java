package vn.trucot.pillar.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.security.UserName;

/**
 * A record that a figure was counted from.
 *
 * @param link address of the record
 * @param numerator what it adds to the figure's numerator
 * @param denominator what it adds to the denominator; null where that is not made of records
 * @param demo whether the record is generated
 * @param changedAt when it was changed last; null if not since history is kept
 * @param changedBy who did
 * @param revisions address of its history
 * @param evidence how many pieces of evidence of it stand, those that were withdrawn not counted
 */
public record Contribution(
        UUID id,
        String link,
        String name,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean demo,
        long version,
        @Nullable Instant changedAt,
        @UserName @Nullable String changedBy,
        String revisions,
        int evidence) {}
