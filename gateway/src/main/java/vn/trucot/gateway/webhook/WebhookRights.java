package vn.trucot.gateway.webhook;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.trucot.access.Grant;
import vn.trucot.access.GrantedRoles;
import vn.trucot.access.Role;
import vn.trucot.access.Roles;
import vn.trucot.gateway.account.AdministeredUnits;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Whose webhooks one sees and changes: one's own, as an administrator or a registered system, and as an administrator those of
 * units that one administers in all pillars.
 */
@Singleton
class WebhookRights {

    private static final String OF_A_SYSTEM = "system:";

    private final WebhookStore webhooks;
    private final AdministeredUnits administered;
    private final SecurityIdentity identity;

    WebhookRights(WebhookStore webhooks, AdministeredUnits administered, SecurityIdentity identity) {
        this.webhooks = webhooks;
        this.administered = administered;
        this.identity = identity;
    }

    /** Who asks. */
    String actor() {
        return identity.getPrincipal().getName();
    }

    /** Those that one sees. */
    List<Webhook> visible() {
        mustHaveWebhooks();
        return webhooks.all().stream().filter(this::isVisible).toList();
    }

    /** One of them; NOT_FOUND if it is another's. */
    Webhook find(UUID id) {
        mustHaveWebhooks();
        return webhooks.find(id)
                .filter(this::isVisible)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, "you have no webhook '" + id + "'"));
    }

    /** One of them that is to be changed. */
    Webhook toChange(UUID id) {
        mustChange();
        return find(id);
    }

    /** ROLE_MISSING if one may not make any. */
    void mustChange() {
        mustHaveWebhooks();
        if (GrantedRoles.isDemo(identity)) {
            throw new Problem(ProblemCode.ROLE_MISSING, "a demo account changes no webhooks");
        }
    }

    private void mustHaveWebhooks() {
        if (!isAdministrator() && !actor().startsWith(OF_A_SYSTEM)) {
            throw new Problem(ProblemCode.ROLE_MISSING, "webhooks are for administrators and for registered systems");
        }
    }

    private boolean isVisible(Webhook webhook) {
        return webhook.owner().equals(actor())
                || (isAdministrator()
                        && administered.holds(identity, List.of(new Grant(Role.VIEWER, null, webhook.orgUnit()))));
    }

    private boolean isAdministrator() {
        return identity.hasRole(Roles.ADMINISTRATOR);
    }
}
