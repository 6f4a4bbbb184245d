package vn.trucot.gateway.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Refuses addresses that two readers may read differently: what this gateway takes for one path may be another one to a service
 * behind it or a proxy before it. And hosts under whose names the suite is not published.
 */
@Singleton
class AddressGuard {

    /** A sign that is one only for some, or that hides behind two encodings: slash, backslash, semicolon, controls. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?i)[\\\\;]|%(?:[01].|7f|2f|5c)|%25(?:2e|2f|5c|25|[01].)");

    private static final Pattern DOTS = Pattern.compile("(?i)(?:^|/)(?:\\.|%2e){1,2}(?:/|$)");
    private static final String SCHEME_END = "://";

    private final Set<String> hosts;

    AddressGuard(@ConfigProperty(name = "trucot.gateway.hosts") Optional<List<String>> hosts) {
        this.hosts = hosts.orElse(List.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty() && !host.equals("any"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The problem of a request for such an address; null if it can be answered.
     *
     * @param surface what the router takes it for; a page is read here alone, and says itself that nothing is there
     */
    @Nullable
    Problem refusal(RoutingContext asked, Surface surface) {
        HttpServerRequest request = asked.request();
        String uri = request.uri();
        HostAndPort host = request.authority();
        if (!isPath(uri)
                && !(uri.equals("*") && request.method().equals(HttpMethod.OPTIONS))
                && !isOfHost(uri, request.getHeader("Host"))) {
            return malformed("ask for a path, as /api/v1/status, or for a whole address with the host that Host names");
        }
        String path = request.path();
        boolean page = surface == Surface.PAGE && path != null && Surface.of(path) == Surface.PAGE;
        if (path != null && !page && isAmbiguous(path)) {
            return malformed("the path has a sign or a step that can be read in two ways: write it without . and .."
                    + " as steps, and without slashes, backslashes, semicolons and controls within its parts");
        }
        return hosts.isEmpty() || (host != null && isServed(host)) ? null : unknown(host);
    }

    private static boolean isPath(String uri) {
        return !uri.isEmpty() && uri.charAt(0) == '/';
    }

    /** Whether the target, which names a host too (RFC 9112, 3.2.2), names the same one. */
    private static boolean isOfHost(String uri, @Nullable String host) {
        int start = uri.indexOf(SCHEME_END);
        if (start < 0 || host == null) {
            return false;
        }
        String rest = uri.substring(start + SCHEME_END.length());
        return rest.regionMatches(true, 0, host, 0, host.length())
                && (rest.length() == host.length() || rest.charAt(host.length()) == '/');
    }

    static boolean isAmbiguous(String path) {
        return !isPlain(path)
                && (AMBIGUOUS.matcher(path).find() || DOTS.matcher(path).find());
    }

    /** Whether nothing in it needs a second look, as in nearly all paths. */
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char sign = path.charAt(i);
            boolean plain = (sign >= 'a' && sign <= 'z')
                    || (sign >= 'A' && sign <= 'Z')
                    || (sign >= '0' && sign <= '9')
                    || sign == '-'
                    || sign == '_'
                    || sign == '~'
                    || sign == '/'
                    || (sign == '.' && i > 0 && path.charAt(i - 1) != '/' && path.charAt(i - 1) != '.');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private boolean isServed(HostAndPort host) {
        String name = host.host().toLowerCase(Locale.ROOT);
        return hosts.contains(name) || hosts.contains(name + ":" + host.port());
    }

    private static Problem malformed(String reason) {
        return new Problem(
                ProblemCode.VALUE_MALFORMED,
                reason,
                List.of(Fault.ofField("path", ProblemCode.VALUE_MALFORMED, reason)));
    }

    private static Problem unknown(@Nullable HostAndPort host) {
        return new Problem(
                ProblemCode.HOST_UNKNOWN,
                host == null ? "name the host that is asked" : "host " + host.host() + " is not served here");
    }
}
