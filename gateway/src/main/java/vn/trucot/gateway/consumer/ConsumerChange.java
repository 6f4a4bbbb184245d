package vn.trucot.gateway.consumer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;

/**
 * What a registered system is to be.
 *
 * @param active whether it may ask at all
 */
record ConsumerChange(
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 200) String contact,
        @NotEmpty @Size(max = ConsumerView.MOST_GRANTS) List<@NotNull Grant> grants,
        @Min(1) @Max(ConsumerView.MOST_A_MINUTE) long perMinute,
        @Min(1) @Max(ConsumerView.MOST_A_DAY) long perDay,
        @Nullable Instant expiresAt,
        boolean active) {}
