package vn.trucot.pillar.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.history.RecordRevision;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.Stored;
import vn.trucot.pillar.security.MarksDemo;
import vn.trucot.web.table.Table;

/** Returns of a form: read, made, decided about and taken away. */
@MarksDemo
@Path("/forms/{form}/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forms")
public class ReturnResource {

    private final Forms forms;
    private final FormRegisters registers;
    private final FormReturns returns;
    private final WaitingReturns waiting;

    ReturnResource(Forms forms, FormRegisters registers, FormReturns returns, WaitingReturns waiting) {
        this.forms = forms;
        this.registers = registers;
        this.returns = returns;
        this.waiting = waiting;
    }

    /**
     * Which returns a list holds; what is left out does not matter.
     *
     * @param within a unit, with all that is part of it
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("within") @Nullable OrgUnitId within,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("state") FormReturn.@Nullable State state) {

        Conditions conditions(String form) {
            return new Conditions()
                    .and("r.state.form = :form", "form", form)
                    .and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit)
                    .and(
                            "cast(r.state.orgUnit as string) = :within"
                                    + " or cast(r.state.orgUnit as string) like concat(:within, '.%')",
                            "within", within == null ? null : within.text())
                    .and("r.state.period = :period", "period", period)
                    .and("r.state.state = :state", "state", state);
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listReturns", summary = "Returns of a form; as a file their lines, as a batch reads them")
    public RestResponse<Page<Stored<FormReturn>>> returns(
            @PathParam("form") String form, @BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return registers
                .of(form)
                .list(filter.conditions(form), paging, new ReturnRows(forms.versions(form)), "period", "orgUnit");
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readReturnById", summary = "One return, with its version as ETag")
    public RestResponse<Stored<FormReturn>> read(@PathParam("form") String form, UUID id) {
        return registers.of(form).read(id).answer(RestResponse.Status.OK);
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(
            operationId = "listReturnRevisions",
            summary = "Every state the return had, who made it so and when; also of one that was deleted")
    public List<RecordRevision> revisions(@PathParam("form") String form, UUID id) {
        return registers.of(form).revisions(id);
    }

    @GET
    @Path("/{orgUnit}/{period}")
    @Operation(operationId = "readReturn", summary = "The return of a unit for a period, with its version as ETag")
    public RestResponse<Stored<FormReturn>> read(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period) {
        return returns.read(form, orgUnit, period).answer(RestResponse.Status.OK);
    }

    @GET
    @Path("/{orgUnit}/{period}/beginning")
    @Operation(
            operationId = "readReturnBeginning",
            summary =
                    "What a return begins with: its lines, and numbers of the period before as far as the form keeps them")
    public List<FormLine> beginning(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period) {
        return returns.toBeginWith(form, orgUnit, period);
    }

    @GET
    @Path("/{orgUnit}/{period}/usual")
    @Operation(
            operationId = "readUsualNumbers",
            summary = "Within which bounds numbers of a return are usual, by what was approved in the periods before;"
                    + " for the rules of the form that ask for it")
    public List<UsualNumber> usual(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period) {
        return returns.usual(form, orgUnit, period);
    }

    @PUT
    @Path("/{orgUnit}/{period}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "putReturn",
            summary = "Makes the return what is sent, as a draft or submitted; If-Match guards against a lost update")
    public RestResponse<Stored<FormReturn>> put(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period,
            @NotNull @Valid ReturnRequest sent,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return returns.put(form, orgUnit, period, sent, expected).answer();
    }

    @POST
    @Path("/{orgUnit}/{period}/decision")
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(operationId = "decideReturn", summary = "Approves a submitted return, or gives it back with a reason")
    public RestResponse<Stored<FormReturn>> decide(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period,
            @NotNull @Valid Decision decision,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return returns.decide(form, orgUnit, period, decision, expected).answer();
    }

    @POST
    @Path("/decisions")
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "approveReturns",
            summary =
                    "Approves all returns of a period that wait for a decision, of a unit and its parts or of all; tells which"
                            + " were not, and why")
    public Approvals approve(
            @PathParam("form") String form,
            @QueryParam("period") @NotNull Period period,
            @QueryParam("within") @Nullable OrgUnitId within) {
        return waiting.approve(form, period, within);
    }

    @DELETE
    @Path("/{orgUnit}/{period}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "deleteReturn",
            summary = "Takes the return away, and with it its figures; its history stays")
    public void delete(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        returns.delete(form, orgUnit, period, expected);
    }
}
