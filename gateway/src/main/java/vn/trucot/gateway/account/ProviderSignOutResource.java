package vn.trucot.gateway.account;

import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.feed.WithoutFigures;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Where the provider of identities tells that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0). */
@Path("/session/provider/logout")
@RunOnVirtualThread
@WithoutFigures
class ProviderSignOutResource {

    /** The event that makes a token one that tells of it. */
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final ProviderSettings settings;
    private final ProviderAccounts accounts;
    private final TenantConfigBean tenants;

    ProviderSignOutResource(ProviderSettings settings, ProviderAccounts accounts, TenantConfigBean tenants) {
        this.settings = settings;
        this.accounts = accounts;
        this.tenants = tenants;
    }

    /** All sessions of the person have ended when it is answered. Hidden: the provider is the only one who can call it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> end(@FormParam("logout_token") @Nullable String token) {
        if (!settings.enabled()) {
            throw new Problem(ProblemCode.NOT_FOUND, "this gateway knows no provider of identities");
        }
        OidcProvider provider = tenants.getStaticTenant(ProviderResource.TENANT).provider();
        if (provider == null) {
            throw new Problem(ProblemCode.SERVICE_DOWN, "the provider of identities has not answered so far");
        }
        JsonObject said = checked(token, provider);
        accounts.signedOut(ProviderAccounts.subject(said.getString("iss"), said.getString("sub")));
        return RestResponse.ResponseBuilder.<Void>ok()
                .header("Cache-Control", "no-store")
                .build();
    }

    private static JsonObject checked(@Nullable String token, OidcProvider provider) {
        try {
            provider.verifyLogoutJwtToken(token == null ? "" : token);
        } catch (InvalidJwtException e) {
            throw refused("logout_token: the token is not one of the provider for this suite that still counts");
        }
        JsonObject said = OidcCommonUtils.decodeJwtContent(token);
        if (!(said.getValue("events") instanceof JsonObject events) || !events.containsKey(EVENT)) {
            throw refused("logout_token: the token does not say that anybody has signed out");
        }
        if (said.containsKey("nonce")) {
            throw refused("logout_token: the token has a nonce: it is an ID token");
        }
        if (said.getString("sub") == null) {
            throw refused("logout_token: the token does not say who: it has no sub");
        }
        return said;
    }

    private static Problem refused(String why) {
        return new Problem(ProblemCode.VALUE_MALFORMED, why);
    }
}
