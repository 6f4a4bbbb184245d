package vn.trucot.pillar.contradiction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.trucot.access.Role;
import vn.trucot.access.Roles;
import vn.trucot.events.ObservationKey;
import vn.trucot.pillar.observation.Choices;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.ListAnswers;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.web.table.Table;

/** Where sources do not say the same, which of them is in force, and who decides otherwise. */
@Path("/contradictions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contradictions", description = "Where sources do not say the same, and which of them is in force")
@RunOnVirtualThread
public class ContradictionResource {

    private final Contradictions contradictions;
    private final Choices choices;
    private final ListAnswers answers;
    private final CurrentUser user;

    ContradictionResource(Contradictions contradictions, Choices choices, ListAnswers answers, CurrentUser user) {
        this.contradictions = contradictions;
        this.choices = choices;
        this.answers = answers;
        this.user = user;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listContradictions",
            summary = "Keys about which approved statements of different sources say different things, with all their"
                    + " statements, which is in force and why; as a file all of them, a row for each statement")
    public RestResponse<Page<Contradiction>> list(
            @BeanParam ContradictionFilter filter, @Valid @BeanParam Paging paging) {
        return answers.of(
                contradictions.page(filter, paging),
                "contradictions",
                ContradictionRows.COLUMNS,
                rows -> contradictions.each(filter, found -> ContradictionRows.of(found, rows)));
    }

    @POST
    @Path("/choice")
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @Transactional
    @Operation(
            operationId = "chooseStatement",
            summary =
                    "Puts the statement of another source in force, with a reason; without a source the rule decides again")
    public void choose(@NotNull @Valid ChoiceRequest asked) {
        ObservationKey key = asked.key();
        user.must(Role.APPROVER, key.orgUnit());
        choices.choose(key, asked.source(), asked.reason().strip(), asked.document(), user.name());
    }
}
