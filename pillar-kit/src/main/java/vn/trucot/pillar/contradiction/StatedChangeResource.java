package vn.trucot.pillar.contradiction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.access.Roles;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What sources say of how figures changed, held against the figures. */
@Path("/contradictions/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contradictions")
@RunOnVirtualThread
public class StatedChangeResource {

    private final StatedChanges changes;
    private final Catalogue catalogue;
    private final OrgUnits orgUnits;
    private final CurrentUser user;

    StatedChangeResource(StatedChanges changes, Catalogue catalogue, OrgUnits orgUnits, CurrentUser user) {
        this.changes = changes;
        this.catalogue = catalogue;
        this.orgUnits = orgUnits;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listStatedChanges",
            summary =
                    "Changes as sources state them, beside what the figures in force make: 17 places up where 40 and 27"
                            + " are 13; those that differ first")
    public List<ChangeView> list(
            @QueryParam("within") @Nullable OrgUnitId within,
            @QueryParam("size") @DefaultValue("200") @Min(1) @Max(1_000) int size) {
        return changes.of(within, size);
    }

    @PUT
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @Transactional
    @Operation(
            operationId = "putStatedChange",
            summary = "Keeps what a source says of how a figure changed, in place of what it said of the same before")
    public void put(@NotNull @Valid StatedChange said) {
        ObservationKey key = said.key();
        said.earlier();
        said.publication();
        user.must(Role.APPROVER, key.orgUnit());
        if (catalogue.find(key.indicator()) == null) {
            throw new Problem(
                    ProblemCode.INDICATOR_UNKNOWN, "indicator '" + key.indicator() + "' is not in the catalogue");
        }
        if (orgUnits.find(key.orgUnit()) == null) {
            throw new Problem(ProblemCode.ORG_UNIT_UNKNOWN, "org unit '" + key.orgUnit() + "' is unknown");
        }
        changes.state(said, user.name());
    }

    @DELETE
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @Transactional
    @Operation(
            operationId = "withdrawStatedChange",
            summary = "Takes back what a source says of how a figure changed; it stays in the database")
    public void withdraw(
            @QueryParam("indicator") @NotNull String indicator,
            @QueryParam("orgUnit") @NotNull String orgUnit,
            @QueryParam("since") @NotNull String since,
            @QueryParam("period") @NotNull String period,
            @QueryParam("breakdown") @Nullable String breakdown,
            @QueryParam("source") @NotNull String source) {
        StatedChange said = StatedChange.about(indicator, orgUnit, since, period, breakdown, source);
        user.must(Role.APPROVER, said.key().orgUnit());
        if (!changes.withdraw(said, user.name())) {
            throw new Problem(
                    ProblemCode.NOT_FOUND, "'" + source + "' states no such change from " + since + " to " + period);
        }
    }
}
