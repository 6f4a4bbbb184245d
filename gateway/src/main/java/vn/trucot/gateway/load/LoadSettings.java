package vn.trucot.gateway.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much that is heavy is worked out and sent at once. */
@ConfigMapping(prefix = "trucot.gateway.load")
public interface LoadSettings {

    /** Answers of more values than this are heavy: only so many are sent at once, each as it is worked out. */
    @WithDefault("20000")
    @Min(1)
    int heavyValues();

    /** Heavy answers that are worked out and sent at once. */
    @WithDefault("2")
    @Min(1)
    @Max(64)
    int sent();

    /** Longest time that one heavy answer may take its place: who reads too slowly is let go. */
    @WithDefault("5M")
    Duration longestSending();

    /** Scores, rankings and origins that are worked out at once; those that are kept need no place. */
    @WithDefault("2")
    @Min(1)
    @Max(64)
    int workedOut();

    /** Requests that wait for a place of either kind; more are told to come again. */
    @WithDefault("64")
    @Min(0)
    @Max(10_000)
    int waiting();

    /** When those are told to come again. */
    @WithDefault("2S")
    Duration retryAfter();
}
