package vn.trucot.pillar.contradiction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.security.UserName;

/**
 * A change that a source states, beside what the figures in force make.
 *
 * @param before value of the earlier period; null if nothing is known of it
 * @param after value of the later one
 * @param measured the later value less the earlier one; null if one of them is not known
 * @param differs whether that, with as many decimals as the source gives, is not what the source says; false as long as it is not
 *     known
 */
record ChangeView(
        long number,
        @JsonUnwrapped StatedChange stated,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable BigDecimal measured,
        boolean differs,
        Instant statedAt,
        @UserName String statedBy) {}
