package vn.trucot.pillar.register;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Which registers the pillar keeps, each described so that its pages need nothing written for it. */
@Path("/registers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registers", description = "The registers of the pillar: fields, filters, and what is counted from them")
@RunOnVirtualThread
public class RegisterResource {

    private final List<RegisterView> registers;

    RegisterResource(@All List<RecordResource<?>> resources) {
        this.registers = resources.stream()
                .map(RecordResource::description)
                .sorted(Comparator.comparing(RegisterView::collection))
                .toList();
    }

    @GET
    @Operation(operationId = "listRegisters", summary = "The registers of the pillar, by collection")
    public List<RegisterView> list() {
        return registers;
    }

    @GET
    @Path("/{collection}")
    @Operation(
            operationId = "readRegister",
            summary = "A register: its fields, filters and figures, named in vi and en")
    public RegisterView read(@PathParam("collection") String collection) {
        return registers.stream()
                .filter(register -> register.collection().equals(collection))
                .findFirst()
                .orElseThrow(
                        () -> new Problem(ProblemCode.NOT_FOUND, "'" + collection + "' is no register of this pillar"));
    }
}
