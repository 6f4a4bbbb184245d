package vn.trucot.pillar.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import vn.trucot.events.SourceKind;

/** The user of the running request. */
@Singleton
public class CurrentUser {

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject; empty for who has no token. */
    public String name() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    /** Whether a token says who asks; one that does not count says as much as none. */
    public boolean isKnown() {
        try {
            return !identity.isAnonymous();
        } catch (AuthenticationFailedException e) {
            return false;
        }
    }

    /** Whether the user's roles allow to state figures of the kind; nobody states what is counted from records. */
    public boolean mayState(SourceKind kind) {
        return switch (kind) {
            case RECORDS -> false;
            case SYSTEM, REPORTED, DEMO -> has(Roles.REPORTER) || isApprover();
            case PUBLISHED -> isApprover();
        };
    }

    /** Whether the user's roles allow to replace and withdraw what others stated. */
    public boolean mayReplaceAll() {
        return isApprover();
    }

    public boolean isAdministrator() {
        return has(Roles.ADMINISTRATOR);
    }

    public boolean isApprover() {
        return has(Roles.APPROVER) || has(Roles.ADMINISTRATOR);
    }

    private boolean has(String role) {
        return identity.hasRole(role);
    }
}
