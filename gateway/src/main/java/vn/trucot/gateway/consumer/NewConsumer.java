package vn.trucot.gateway.consumer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;

/**
 * A system that is to be registered.
 *
 * @param title what it is called
 * @param contact the address of an office, not of a person
 * @param expiresAt when it ends by itself; null if it does not
 */
record NewConsumer(
        @NotBlank
        @Pattern(
                regexp = "[a-z0-9][a-z0-9._-]{1,39}",
                message = "a name is 2 to 40 small letters, digits, '.', '_' or '-'")
        String name,

        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 200) String contact,
        @NotEmpty @Size(max = ConsumerView.MOST_GRANTS) List<@NotNull Grant> grants,
        @Min(1) @Max(ConsumerView.MOST_A_MINUTE) long perMinute,
        @Min(1) @Max(ConsumerView.MOST_A_DAY) long perDay,
        @Nullable Instant expiresAt) {}
