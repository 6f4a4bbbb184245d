package vn.trucot.gateway.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How people sign in. Accounts are there if the gateway has a database. */
@ConfigMapping(prefix = "trucot.gateway.accounts")
interface AccountSettings {

    /** What session cookies are encrypted with: the same for all gateways. Made anew at each start if left out. */
    Optional<String> sessionKey();

    /** Where the first administrator's password is written, once, readable by its owner only. */
    Optional<Path> firstPasswordFile();

    /** How long a session lasts after the last request. */
    @WithDefault("30M")
    Duration idle();

    /** How long a session lasts at most. */
    @WithDefault("12H")
    Duration longest();

    /** Wrong passwords in a row after which an account waits. */
    @WithDefault("5")
    int failures();

    /** How long it waits then. */
    @WithDefault("15M")
    Duration locked();

    /** How long a token counts that the gateway sends to a pillar service. */
    @WithDefault("5M")
    Duration tokenLife();

    /** After how long tokens are signed with a new key. */
    @WithDefault("24H")
    Duration keyLife();

    /** Whether cookies go over plain HTTP: true only while nobody else listens, on this machine. */
    @WithDefault("false")
    boolean plainHttp();
}
