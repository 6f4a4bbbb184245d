package vn.trucot.pillar.orgunit;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the units are known: before, every figure would be refused for an unknown unit. */
@Readiness
@Singleton
class OrgUnitsReadiness implements HealthCheck {

    private final OrgUnits orgUnits;

    OrgUnitsReadiness(OrgUnits orgUnits) {
        this.orgUnits = orgUnits;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("org-units")
                .status(orgUnits.isCaughtUp())
                .withData("orgUnits", orgUnits.size())
                .build();
    }
}
