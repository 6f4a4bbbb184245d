package vn.trucot.pillar.repetition;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how much is remembered of what was sent with a key. */
@ConfigMapping(prefix = "trucot.idempotency")
interface RepetitionSettings {

    /** How long a key is remembered. */
    @WithDefault("24H")
    Duration keep();

    /** How long a request waits for another one with its key. */
    @WithDefault("15S")
    Duration patience();

    /** Replies of so many bytes and fewer are kept. */
    @WithDefault("256K")
    MemorySize largestReply();

    /** How often keys are forgotten whose time is over; {@code off}: never. */
    @WithDefault("10m")
    String forgetEvery();
}
