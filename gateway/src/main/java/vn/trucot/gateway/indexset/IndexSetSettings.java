package vn.trucot.gateway.indexset;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Which of the index sets that come with the suite the gateway scores with, besides those of its operator. */
@StaticInitSafe
@ConfigMapping(prefix = "trucot.gateway.index-sets")
interface IndexSetSettings {

    /** Sets that come with the gateway, by code. */
    @WithDefault("dti-922,service-766")
    List<String> builtIn();
}
