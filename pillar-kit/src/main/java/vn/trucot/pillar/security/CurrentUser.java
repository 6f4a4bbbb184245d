package vn.trucot.pillar.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;
import vn.trucot.access.GrantedRoles;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.SourceKind;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The user of the running request: who, and what was granted to whom in this pillar. */
@Singleton
public class CurrentUser {

    private final SecurityIdentity identity;
    private final UnitTree units;

    CurrentUser(SecurityIdentity identity, UnitTree units) {
        this.identity = identity;
        this.units = units;
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

    /** Whether it is a demo account: what it enters is generated data, and nothing else is its to change. */
    public boolean isDemo() {
        return GrantedRoles.isDemo(identity);
    }

    /** The user as he is now, to do something in his name later. */
    public KeptUser kept() {
        return new KeptUser(
                name(), GrantedRoles.grants(identity).map(Grant::text).sorted().toList(), isDemo());
    }

    /** Whether the user has the role for any unit. */
    public boolean has(Role role) {
        return grants(role).findAny().isPresent();
    }

    /** Whether the user has the role for the unit. */
    public boolean has(Role role, OrgUnitId unit) {
        return grants(role).anyMatch(grant -> reaches(grant, unit));
    }

    /** Whether the user has the role for all units. */
    public boolean hasEverywhere(Role role) {
        return grants(role).anyMatch(grant -> grant.unit() == null);
    }

    /**
     * Refuses whoever does not have the role for the unit.
     *
     * @throws Problem ROLE_MISSING
     */
    public void must(Role role, OrgUnitId unit) {
        if (!has(role, unit)) {
            throw new Problem(ProblemCode.ROLE_MISSING, refusal(role, unit));
        }
    }

    /**
     * Refuses whoever does not have the role for all units.
     *
     * @throws Problem ROLE_MISSING
     */
    public void mustEverywhere(Role role) {
        if (!hasEverywhere(role)) {
            throw new Problem(ProblemCode.ROLE_MISSING, "this needs the role " + role.text() + " for all org units");
        }
    }

    /** Why who does not have the role for the unit is refused. */
    public static String refusal(Role role, OrgUnitId unit) {
        return "you do not have the role " + role.text() + " for '" + unit + "'";
    }

    /** Whether the user may state figures of the kind about some unit; nobody states what is counted from records. */
    public boolean mayState(SourceKind kind) {
        Role needed = needed(kind);
        return needed != null && has(needed) && mayBeOf(kind);
    }

    /** Whether the user may state figures of the kind about the unit. */
    public boolean mayState(SourceKind kind, OrgUnitId unit) {
        Role needed = needed(kind);
        return needed != null && has(needed, unit) && mayBeOf(kind);
    }

    /** Whether the user may replace and withdraw what others stated about the unit. */
    public boolean mayReplace(OrgUnitId unit) {
        return has(Role.APPROVER, unit) && !isDemo();
    }

    private boolean mayBeOf(SourceKind kind) {
        return kind == SourceKind.DEMO || !isDemo();
    }

    private static @Nullable Role needed(SourceKind kind) {
        return switch (kind) {
            case RECORDS -> null;
            case SYSTEM, REPORTED, DEMO -> Role.REPORTER;
            case PUBLISHED -> Role.APPROVER;
        };
    }

    private boolean reaches(Grant grant, OrgUnitId unit) {
        return grant.unit() == null || units.contains(grant.unit(), unit);
    }

    private Stream<Grant> grants(Role role) {
        return GrantedRoles.grants(identity).filter(grant -> grant.role().includes(role));
    }
}
