package vn.trucot.pillar.importjob;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.access.Roles;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.ImportJob;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.BatchAnswers;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.pillar.security.MarksDemo;
import vn.trucot.web.table.Table;

/** Imports that were sent with {@code Prefer: respond-async}. */
@Path("/import-jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "Imports that are carried out later: how far they are, and what became of them")
@RunOnVirtualThread
@RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
@MarksDemo
public class ImportJobResource {

    private final ImportJobs jobs;
    private final CarriedOut carriedOut;
    private final BatchAnswers answers;
    private final CurrentUser user;

    ImportJobResource(ImportJobs jobs, CarriedOut carriedOut, BatchAnswers answers, CurrentUser user) {
        this.jobs = jobs;
        this.carriedOut = carriedOut;
        this.answers = answers;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listImportJobs", summary = "Imports of one's own, the latest first")
    public Page<ImportJob> list(
            @Valid @BeanParam Paging paging,
            @Parameter(description = "what is imported into, as in its address", example = "forms/dossiers")
                    @QueryParam("target")
                    @Nullable
                    String target,
            @Parameter(description = "those of everybody, for administrators of the pillar")
                    @QueryParam("all")
                    @DefaultValue("false")
                    boolean all) {
        if (all) {
            user.mustEverywhere(Role.ADMINISTRATOR);
        }
        return jobs.list(all ? null : user.name(), target, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readImportJob", summary = "How far an import is")
    public ImportJob read(UUID id) {
        return jobs.find(id);
    }

    @GET
    @Path("/{id}/result")
    @Produces({MediaType.APPLICATION_JSON, Table.XLSX})
    @Operation(
            operationId = "readImportResult",
            summary = "What the batch would have answered, with its status; of a file also as XLSX, the file with its"
                    + " mistakes as comments")
    public RestResponse<BatchSummary> result(UUID id) {
        ImportJob job = jobs.find(id);
        try (SpooledBody file =
                answers.isFile(job.writtenAs()) ? jobs.file(job) : SpooledBody.of(InputStream.nullInputStream())) {
            return answers.of(carriedOut.into(job.target()), job.writtenAs(), file, () -> jobs.outcome(job));
        }
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelImportJob", summary = "Ends an import that is not done; nothing of it is stored")
    public ImportJob cancel(UUID id) {
        return jobs.cancel(id);
    }
}
