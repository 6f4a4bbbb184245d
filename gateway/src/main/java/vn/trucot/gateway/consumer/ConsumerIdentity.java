package vn.trucot.gateway.consumer;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.GrantedRoles;

/** Which system asks the gateway itself. */
@Singleton
class ConsumerIdentity implements HttpAuthenticationMechanism {

    private static final String KEY = "trucot.consumer";
    private static final int BEFORE_SESSIONS = 3_000;

    static void tell(RoutingContext request, Consumer consumer) {
        request.put(KEY, consumer);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        Consumer consumer = request.get(KEY);
        return consumer == null
                ? Uni.createFrom().nullItem()
                : Uni.createFrom()
                        .item(QuarkusSecurityIdentity.builder()
                                .setPrincipal(
                                        new QuarkusPrincipal(consumer.holder().name()))
                                .addRoles(GrantedRoles.roles(consumer.grants().stream()))
                                .build());
    }

    @Override
    public Uni<@Nullable ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public int getPriority() {
        return BEFORE_SESSIONS;
    }
}
