package vn.trucot.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Tells in the OpenAPI document that every error of every operation is a problem. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String NAME = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        if (openApi.getComponents() == null) {
            openApi.setComponents(OASFactory.createComponents());
        }
        openApi.getComponents().addSchema(NAME, problem());
        if (openApi.getPaths() != null && openApi.getPaths().getPathItems() != null) {
            openApi.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                    .values()
                    .forEach(ProblemResponses::tell));
        }
    }

    private static void tell(Operation operation) {
        APIResponse response = OASFactory.createAPIResponse()
                .description("A problem (RFC 9457); docs/problems.md lists the codes")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + NAME))));
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation.getResponses().addAPIResponse("default", response);
    }

    private static Schema problem() {
        Schema fault = object().addProperty("row", of(Schema.SchemaType.INTEGER))
                .addProperty("field", of(Schema.SchemaType.STRING))
                .addProperty("pointer", of(Schema.SchemaType.STRING))
                .addProperty("line", of(Schema.SchemaType.INTEGER))
                .addProperty("column", of(Schema.SchemaType.INTEGER))
                .addProperty("code", of(Schema.SchemaType.STRING))
                .addProperty("reason", of(Schema.SchemaType.STRING));
        return object().addProperty("type", of(Schema.SchemaType.STRING))
                .addProperty("title", of(Schema.SchemaType.STRING))
                .addProperty("status", of(Schema.SchemaType.INTEGER))
                .addProperty("detail", of(Schema.SchemaType.STRING))
                .addProperty("instance", of(Schema.SchemaType.STRING))
                .addProperty("code", of(Schema.SchemaType.STRING))
                .addProperty("traceId", of(Schema.SchemaType.STRING))
                .addProperty("requestId", of(Schema.SchemaType.STRING))
                .addProperty("errors", of(Schema.SchemaType.ARRAY).items(fault))
                .required(List.of("type", "title", "status", "code", "traceId"));
    }

    private static Schema object() {
        return of(Schema.SchemaType.OBJECT);
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
