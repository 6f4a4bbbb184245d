package vn.trucot.pillar.chain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.Optional;

/** How logs are chained. Without a key they are not; with one they are from their first row on. */
@ConfigMapping(prefix = "trucot.chain")
interface ChainSettings {

    /** The Ed25519 pair to sign with: the private half (PKCS 8) and the public one (X.509), base64 of DER, a space between. */
    Optional<String> key();

    /** The file that has it, where it does not stand in the environment. */
    Optional<Path> keyFile();

    /** Most rows between two checkpoints, which are read, linked and signed in one transaction. */
    @WithDefault("2000")
    @Min(1)
    @Max(20_000)
    int page();

    /** Most checkpoints of a log in one turn: what was there before the key is chained in the background, in pieces. */
    @WithDefault("10")
    @Min(1)
    int pages();
}
