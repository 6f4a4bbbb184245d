package vn.trucot.pillar.security;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Singleton;
import vn.trucot.access.Grant;
import vn.trucot.access.GrantedRoles;

/** Does something in the name of a user who is not there any more, with the rights that he had. */
@Singleton
public class OnBehalf {

    private final CurrentIdentityAssociation identities;

    OnBehalf(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** Does it on this thread, as if it were a request of the user. */
    public void of(KeptUser user, Runnable work) {
        ManagedContext request = Arc.requireContainer().requestContext();
        request.activate();
        try {
            identities.setIdentity(identity(user));
            work.run();
        } finally {
            request.terminate();
        }
    }

    private static SecurityIdentity identity(KeptUser user) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.name()))
                .addRoles(GrantedRoles.roles(user.grants().stream().map(Grant::of)))
                .addAttribute(GrantedRoles.DEMO, user.demo())
                .build();
    }
}
