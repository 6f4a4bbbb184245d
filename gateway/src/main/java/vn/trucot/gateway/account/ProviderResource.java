package vn.trucot.gateway.account;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;
import vn.trucot.access.GrantedRoles;
import vn.trucot.gateway.feed.WithoutFigures;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Where people come back to from the provider of identities. Who is not yet signed in there is sent there; who is gets a session of this gateway, and what
 * the provider told about him is given up: from here on he is as everybody with an account.
 */
@Path("/session/provider")
@Tag(name = "accounts")
@RunOnVirtualThread
@WithoutFigures
class ProviderResource {

    static final String TENANT = "provider";
    static final String PATH = "/api/v1/session/provider";

    /** An address of this site, with nothing that a browser reads as another one or as markup. */
    private static final Pattern PAGE = Pattern.compile("/(?:[A-Za-z0-9~_.,:@=&?+%-][A-Za-z0-9~_.,:@=&?+%/-]*)?");

    private final ProviderSettings settings;
    private final ProviderAccounts accounts;
    private final Sessions sessions;
    private final SecurityIdentity identity;
    private final OidcSession atProvider;
    private final TenantConfigBean tenants;

    ProviderResource(
            ProviderSettings settings,
            ProviderAccounts accounts,
            Sessions sessions,
            SecurityIdentity identity,
            OidcSession atProvider,
            TenantConfigBean tenants) {
        this.settings = settings;
        this.accounts = accounts;
        this.sessions = sessions;
        this.identity = identity;
        this.atProvider = atProvider;
        this.tenants = tenants;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "signInAtProvider",
            summary =
                    "Signs in at the provider of identities, for browsers: answers with the way there, or, coming from there,"
                            + " with a cookie that holds the session and the way to a page")
    public RestResponse<String> begin(
            @QueryParam("from")
                    @Parameter(
                            description = "The page to go on to, as /units/15; another site is none",
                            example = "/units/15")
                    @Nullable
                    String from,
            @Context RoutingContext request) {
        if (!settings.enabled()) {
            throw new Problem(ProblemCode.NOT_FOUND, "this gateway knows no provider of identities");
        }
        sessions.begin(accounts.signIn(person((JsonWebToken) identity.getPrincipal())), request);
        atProvider.logout().await().indefinitely();
        // not a redirect: a browser would count it as coming from the provider's site, and leave the cookie out
        return RestResponse.ResponseBuilder.ok(goingOnTo(from))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/end")
    @Operation(
            operationId = "signOutAtProvider",
            summary = "Sends a browser, which has signed out here, on to where the provider signs out as well")
    public RestResponse<Void> end(@Context UriInfo address) {
        String end = settings.enabled() ? endOfSessions() : null;
        URI home = address.getBaseUri().resolve("/");
        return RestResponse.seeOther(
                end == null
                        ? home
                        : UriBuilder.fromUri(end)
                                .queryParam("client_id", settings.client())
                                .queryParam("post_logout_redirect_uri", home)
                                .build());
    }

    private @Nullable String endOfSessions() {
        OidcConfigurationMetadata known = tenants.getStaticTenant(TENANT).getOidcMetadata();
        return known == null ? null : known.getEndSessionUri();
    }

    private ProviderAccounts.Person person(JsonWebToken token) {
        String name = text(token, settings.nameClaim());
        if (name == null) {
            throw new Problem(
                    ProblemCode.SIGN_IN_FAILED,
                    "the provider does not say what you are called: the token has no claim '" + settings.nameClaim()
                            + "'");
        }
        String fullName = text(token, "name");
        return new ProviderAccounts.Person(
                ProviderAccounts.subject(token.getIssuer(), token.getSubject()),
                name,
                fullName == null ? name : fullName,
                granted(token.getClaim(GrantedRoles.CLAIM)));
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object said = token.getClaim(claim);
        String text = said instanceof JsonString json ? json.getString() : said == null ? "" : said.toString();
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable List<Grant> granted(@Nullable Object claim) {
        return switch (claim) {
            case null -> null;
            case JsonArray list ->
                grants(list.getValuesAs(JsonString.class).stream().map(JsonString::getString));
            case Collection<?> list -> grants(list.stream().map(String::valueOf));
            default -> grants(Stream.of(claim.toString()));
        };
    }

    private static List<Grant> grants(Stream<String> texts) {
        return texts.map(Grant::of).distinct().toList();
    }

    private static String goingOnTo(@Nullable String from) {
        String page = from != null && PAGE.matcher(from).matches() ? from.replace("&", "&amp;") : "/";
        return """
                <!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer">
                <meta http-equiv="refresh" content="0; url=%1$s"><title>Trụ Cột</title><p><a href="%1$s">Trụ Cột</a></p>
                """.formatted(page);
    }
}
