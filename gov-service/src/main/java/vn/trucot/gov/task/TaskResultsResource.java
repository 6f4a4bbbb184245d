package vn.trucot.gov.task;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.SpooledAnswer;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** The results of tasks by unit and position, for whoever evaluates these by results. */
@Path("/task-results")
@Tag(name = Tasks.COLLECTION)
class TaskResultsResource {

    private static final String[] HEAD = {
        "orgUnit", "position", "period", "done", "judged", "accepted", "due", "onTime", "demo"
    };

    private final TaskResults results;

    TaskResultsResource(TaskResults results) {
        this.results = results;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listTaskResults",
            summary =
                    "Number, quality and timeliness of tasks by unit and position in a period so far; as CSV or XLSX too")
    public List<TaskResult> list(
            @QueryParam("period") @NotNull Period period, @QueryParam("within") @Nullable OrgUnitId within) {
        return results.of(period, within);
    }

    @GET
    @Produces(Table.CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Response csv(
            @QueryParam("period") @NotNull Period period,
            @QueryParam("within") @Nullable OrgUnitId within,
            @QueryParam("bom") @DefaultValue("false") boolean byteOrderMark) {
        return file(
                results.of(period, within),
                Table.CSV + ";charset=UTF-8",
                out -> new CsvTable(out, byteOrderMark, HEAD));
    }

    @GET
    @Produces(Table.XLSX + ";qs=0.4")
    @Operation(hidden = true)
    public Response xlsx(
            @QueryParam("period") @NotNull Period period, @QueryParam("within") @Nullable OrgUnitId within) {
        List<TaskResult> found = results.of(period, within);
        String sheet = found.stream().anyMatch(TaskResult::demo) ? "DEMO" : "task-results";
        return file(found, Table.XLSX, out -> XlsxFile.of(out, sheet, HEAD));
    }

    private static Response file(List<TaskResult> results, String type, Function<OutputStream, Table> form) {
        InputStream file = SpooledAnswer.of(out -> {
            try (Table table = form.apply(out)) {
                results.forEach(result -> table.row(
                        result.orgUnit().text(),
                        result.position(),
                        result.period(),
                        result.done(),
                        result.judged(),
                        result.accepted(),
                        result.due(),
                        result.onTime(),
                        result.demo()));
            }
        });
        return Response.ok(file, type).build();
    }
}
