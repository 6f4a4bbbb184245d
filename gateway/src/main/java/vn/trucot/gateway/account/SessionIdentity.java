package vn.trucot.gateway.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.GrantedRoles;

/** Who asks the gateway itself, by the session of the request; nobody may anything before a password made by others is changed. */
@Singleton
class SessionIdentity implements HttpAuthenticationMechanism {

    private static final int BEFORE_BEARER_TOKENS = 2_000;

    private final Sessions sessions;

    SessionIdentity(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (!Sessions.isClaimed(context) || context.request().getHeader("Authorization") != null) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .item(() -> sessions.of(context))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(account -> account == null ? null : identity(account));
    }

    private static SecurityIdentity identity(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.name()))
                .addRoles(account.mustChange() ? Set.of() : GrantedRoles.roles(account.grants().stream()))
                .addAttribute(GrantedRoles.DEMO, account.demo())
                .build();
    }

    @Override
    public Uni<@Nullable ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public int getPriority() {
        return BEFORE_BEARER_TOKENS;
    }
}
