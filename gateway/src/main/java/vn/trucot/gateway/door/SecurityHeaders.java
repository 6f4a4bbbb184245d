package vn.trucot.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says of every answer what a browser may do with it. */
@Singleton
class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final CharSequence ONLY_SECURE = HttpHeaders.createOptimized("Strict-Transport-Security");

    private static final Map<String, String> OF_ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy",
                    "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=()");

    /** What is said here, of each sending anew. */
    static final List<String> NAMES = Stream.concat(Stream.of(POLICY, ONLY_SECURE.toString()), OF_ALL.keySet().stream())
            .toList();

    private static final List<Map.Entry<CharSequence, CharSequence>> ALWAYS = OF_ALL.entrySet().stream()
            .map(header -> optimized(header.getKey(), header.getValue()))
            .toList();

    private final Map<Surface, Map.Entry<CharSequence, CharSequence>> policies = new EnumMap<>(Surface.class);
    private final CharSequence secureFor;
    private final boolean saysSecure;

    SecurityHeaders(
            @ConfigProperty(name = "trucot.gateway.only-secure-for", defaultValue = "P365D") Duration secureFor) {
        for (Surface surface : Surface.values()) {
            policies.put(surface, optimized(POLICY, surface.policy()));
        }
        this.secureFor = HttpHeaders.createOptimized("max-age=" + secureFor.toSeconds());
        this.saysSecure = secureFor.isPositive();
    }

    private static Map.Entry<CharSequence, CharSequence> optimized(String name, String value) {
        return Map.entry(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }

    void say(RoutingContext request, Surface surface) {
        HttpServerResponse response = request.response();
        Map.Entry<CharSequence, CharSequence> policy = Objects.requireNonNull(policies.get(surface));
        response.putHeader(policy.getKey(), policy.getValue());
        for (Map.Entry<CharSequence, CharSequence> header : ALWAYS) {
            response.putHeader(header.getKey(), header.getValue());
        }
        if (saysSecure && request.request().isSSL()) {
            response.putHeader(ONLY_SECURE, secureFor);
        }
    }
}
