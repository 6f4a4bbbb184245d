package vn.trucot.gateway.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How changes are sent to other systems. */
@ConfigMapping(prefix = "trucot.gateway.webhooks")
interface WebhookSettings {

    /** What the secrets of webhooks are encrypted with, the same for all gateways; the key of sessions if left out. */
    Optional<String> key();

    /** Ranges of addresses that are sent to although they are not public: {@code loopback}, 10.1.0.0/16. */
    @WithDefault("none")
    List<String> allowed();

    /** Whether addresses that begin with http: are taken too. */
    @WithDefault("false")
    boolean plainHttp();

    /** How long a receiver may take for one answer, from the look-up of its name to the last byte. */
    @WithDefault("10S")
    Duration patience();

    /** How often it is looked whether there is something to send. */
    @WithDefault("1S")
    Duration interval();

    /** The wait after the first failure; it doubles with each further one. */
    @WithDefault("5S")
    Duration firstWait();

    /** The longest wait between two attempts. */
    @WithDefault("1H")
    Duration longestWait();

    /** Attempts after which a delivery is put aside. */
    @WithDefault("16")
    @Min(1)
    @Max(100)
    int attempts();

    /** Most changes of one delivery. */
    @WithDefault("100")
    @Min(1)
    @Max(500)
    int changes();

    /** How long changes can be replayed. */
    @WithDefault("7D")
    Duration kept();

    /** Most changes that can be replayed. */
    @WithDefault("200000")
    @Min(1)
    int keptChanges();

    /** Most webhooks of one owner. */
    @WithDefault("20")
    @Min(1)
    int mostOfOwner();
}
