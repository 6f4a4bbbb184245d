package vn.trucot.gateway.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The provider of identities (OpenID Connect) at which people sign in and from which other systems have tokens. */
@ConfigMapping(prefix = "trucot.provider")
interface ProviderSettings {

    /** Whether there is one. */
    @WithDefault("false")
    boolean enabled();

    /** What it is called on the page where people sign in. */
    @WithDefault("OpenID Connect")
    String name();

    /** The address below which it tells its own ones, in {@code .well-known/openid-configuration}. */
    Optional<String> url();

    /** What the suite is called there, and whom a token is for. */
    @WithDefault("trucot")
    String client();

    /** What the suite shows to be that client; a secret. */
    Optional<String> secret();

    /** The claim that names a person, as the name stands in histories. */
    @WithDefault("preferred_username")
    String nameClaim();

    /** How long a session lasts at most before the provider is asked again. */
    @WithDefault("1H")
    Duration session();

    /** Whether people sign in with passwords of this gateway as well. */
    @WithDefault("false")
    boolean passwordsToo();

    /** Whether anybody has a password here. */
    default boolean passwords() {
        return !enabled() || passwordsToo();
    }
}
