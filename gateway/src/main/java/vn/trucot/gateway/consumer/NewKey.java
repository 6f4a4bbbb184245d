package vn.trucot.gateway.consumer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that is to follow the present one.
 *
 * @param presentUntil until when the present one counts beside it; null if no longer
 */
record NewKey(@Nullable Instant presentUntil) {}
