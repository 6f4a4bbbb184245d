package vn.trucot.pillar.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import vn.trucot.access.Roles;
import vn.trucot.web.table.Table;

/**
 * Tells in the OpenAPI document what is alike of all operations that write: that they need a token, also where the method is one
 * of {@code RecordResource}, whose roles the description of its subclasses does not see; and that what is new is answered with
 * 201, which a generated client would take for a mistake else; that a POST can be sent again with its key; and that a file can be
 * imported later.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class WriteOperations implements OASFilter {

    /** As {@code quarkus.smallrye-openapi.security-scheme-name} calls it. */
    private static final String SCHEME = "token";

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(WriteOperations::tell);
        }
    }

    private static void tell(String path, PathItem item) {
        for (Map.Entry<HttpMethod, Operation> each : item.getOperations().entrySet()) {
            Operation operation = each.getValue();
            if (each.getKey() != HttpMethod.GET) {
                needToken(operation);
            }
            if (each.getKey() == HttpMethod.POST) {
                takeKey(operation);
            }
            if (each.getKey() == HttpMethod.POST && path.endsWith("/batch") && takesWorkbook(operation)) {
                canBeLater(operation);
            }
            if (each.getKey() == HttpMethod.PUT) {
                created(operation.getResponses(), true);
            } else if (each.getKey() == HttpMethod.POST
                    && (path.endsWith("/evidence")
                            || path.endsWith("/evidence/files")
                            || path.endsWith("/questions"))) {
                created(operation.getResponses(), false);
            }
        }
    }

    private static void needToken(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement()
                    .addScheme(SCHEME, List.of(Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR)));
        }
        refuse(operation, "401", "403");
    }

    private static void takeKey(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name(KEY)
                .in(Parameter.In.HEADER)
                .required(false)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(LONGEST_KEY))
                .description(
                        "what the request is called by, as a UUID, however often it is sent: with the same key it is done"
                                + " once and answered as it was the first time, with Idempotent-Replayed: true"));
        refuse(operation, "409", "422");
    }

    private static boolean takesWorkbook(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType(Table.XLSX);
    }

    private static void canBeLater(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Prefer")
                .in(Parameter.In.HEADER)
                .required(false)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example("respond-async")
                .description("respond-async: the file is kept and imported by a job, which is answered"));
        operation
                .getResponses()
                .addAPIResponse(
                        "202",
                        OASFactory.createAPIResponse()
                                .description("Kept; its Location says how far the import is")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/ImportJob")))));
        refuse(operation, "429", "503");
    }

    private static void refuse(Operation operation, String... codes) {
        for (String code : codes) {
            if (!operation.getResponses().hasAPIResponse(code)) {
                operation
                        .getResponses()
                        .addAPIResponse(code, OASFactory.createAPIResponse().ref("#/components/responses/Problem"));
            }
        }
    }

    /** @param beside whether what was there already is answered too */
    private static void created(APIResponses responses, boolean beside) {
        APIResponse found = responses.getAPIResponse("200");
        if (found != null && !responses.hasAPIResponse("201")) {
            responses.addAPIResponse(
                    "201", OASFactory.createAPIResponse().description("Created").content(found.getContent()));
            if (!beside) {
                responses.removeAPIResponse("200");
            }
        }
    }
}
