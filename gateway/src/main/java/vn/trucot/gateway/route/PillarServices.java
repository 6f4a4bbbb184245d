package vn.trucot.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import vn.trucot.events.Pillar;

/** Where the pillar services answer: scheme, host and port; their paths are the same as the gateway's. */
@ConfigMapping(prefix = "trucot.gateway.services")
interface PillarServices {

    @WithDefault("http://127.0.0.1:8081")
    URI gov();

    @WithDefault("http://127.0.0.1:8082")
    URI economy();

    @WithDefault("http://127.0.0.1:8083")
    URI society();

    default URI of(Pillar pillar) {
        URI uri =
                switch (pillar) {
                    case GOVERNMENT -> gov();
                    case ECONOMY -> economy();
                    case SOCIETY -> society();
                };
        boolean bare = uri.getPath() == null
                || uri.getPath().isEmpty()
                || uri.getPath().equals("/");
        if (uri.getHost() == null || !bare) {
            throw new IllegalStateException("trucot.gateway.services." + pillar.path() + " is '" + uri
                    + "': write scheme, host and port only, as http://127.0.0.1:8081");
        }
        return uri;
    }
}
