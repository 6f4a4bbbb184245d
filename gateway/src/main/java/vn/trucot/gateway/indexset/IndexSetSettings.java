package vn.trucot.gateway.indexset;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which index sets the gateway scores with. */
@StaticInitSafe
@ConfigMapping(prefix = "trucot.gateway.index-sets")
interface IndexSetSettings {

    /** Sets that come with the gateway, by code. */
    @WithDefault("dti-922")
    List<String> builtIn();

    /** A folder with further sets of the operator, one {@code *.yaml} each. */
    Optional<Path> folder();
}
