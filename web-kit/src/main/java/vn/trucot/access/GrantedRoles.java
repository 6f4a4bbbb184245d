package vn.trucot.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Pillar;

/**
 * Makes the roles of a user out of what the token grants in this pillar, and of nothing else in it: each grant as it is written
 * there, and the name of each role that one includes, which is what a path may ask for. Who was granted nothing has no role.
 * Where no pillar is owned, grants of all pillars count.
 */
@Singleton
public class GrantedRoles implements SecurityIdentityAugmentor {

    /** The claim of a token that lists grants. */
    public static final String CLAIM = "grants";

    /** The claim of a token, and the attribute of an identity, that says that the account is one to try the suite with. */
    public static final String DEMO = "trucot_demo";

    /** Only a grant has one of these in it. */
    private static final char OF_A_GRANT = ':';

    private static final String ID_TOKEN = "id_token";

    private final @Nullable Pillar pillar;

    GrantedRoles(Instance<Pillar> pillar) {
        this.pillar = pillar.isResolvable() ? pillar.get() : null;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        if (isOfASignIn(identity)) {
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(token)
                            .addCredentials(identity.getCredentials())
                            .addAttributes(identity.getAttributes())
                            .build());
        }
        try {
            Set<String> roles =
                    roles(claimed(token.getClaim(CLAIM)).map(Grant::of).filter(this::counts));
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(token)
                            .addCredentials(identity.getCredentials())
                            .addAttributes(identity.getAttributes())
                            .addRoles(roles)
                            .addAttribute(DEMO, isSaid(token.getClaim(DEMO)))
                            .build());
        } catch (InvalidTerm e) {
            return Uni.createFrom().failure(new AuthenticationFailedException(e.getMessage(), e));
        }
    }

    /** What a provider of identities tells of who signs in there is for the gateway to take over; it opens nothing by itself. */
    private static boolean isOfASignIn(SecurityIdentity identity) {
        return identity.getCredentials().stream()
                .anyMatch(shown -> shown instanceof TokenCredential token && ID_TOKEN.equals(token.getType()));
    }

    /** What was granted to a user in this pillar. */
    public static Stream<Grant> grants(SecurityIdentity identity) {
        return identity.getRoles().stream()
                .filter(role -> role.indexOf(OF_A_GRANT) >= 0)
                .map(Grant::of);
    }

    /** Whether it is a demo account, whose password everybody knows. */
    public static boolean isDemo(SecurityIdentity identity) {
        return isSaid(identity.getAttribute(DEMO));
    }

    /** Whatever is said but that it is none makes it one. */
    private static boolean isSaid(@Nullable Object claimed) {
        return claimed != null && !claimed.toString().equals("false");
    }

    /** The roles of somebody to whom this was granted. */
    public static Set<String> roles(Stream<Grant> grants) {
        Set<String> roles = new HashSet<>();
        grants.forEach(grant -> {
            roles.add(grant.text());
            Arrays.stream(Role.values())
                    .filter(grant.role()::includes)
                    .map(Role::text)
                    .forEach(roles::add);
        });
        return roles;
    }

    private boolean counts(Grant grant) {
        return pillar == null || grant.isIn(pillar);
    }

    private static Stream<String> claimed(@Nullable Object claim) {
        return switch (claim) {
            case null -> Stream.empty();
            case JsonArray list ->
                list.stream().map(each -> each instanceof JsonString text ? text.getString() : each.toString());
            case Collection<?> list -> list.stream().map(String::valueOf);
            default -> throw new InvalidTerm(CLAIM, claim.toString(), "a token lists its grants");
        };
    }
}
